"""The past on the screen: lists of incidents and entries, one incident as it happened, figures over months."""
