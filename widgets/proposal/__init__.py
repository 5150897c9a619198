"""What a person sees of a proposal: steps, effect, limits, those passed over, and what to adjust."""
