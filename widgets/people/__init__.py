"""What a person sees of the people of the centre: who they are, what they may serve, who is there."""
