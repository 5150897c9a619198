"""What a person sees of shift offers: the dialog, the list with the replies, the words."""
