"""What a person sees of limits: the rules that hold, and what each broken one asks for."""
