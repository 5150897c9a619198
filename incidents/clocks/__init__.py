"""What is owed in an incident, by whom and until when."""
