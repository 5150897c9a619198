"""What the Review page is made of: lists of the past, one incident as it happened, figures over months."""
