"""The pages of the console, one a module; each is made when it is first shown."""
