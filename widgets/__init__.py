"""What a person sees: each file one widget and its model. Values come in by `show(value)`, intents go out."""
