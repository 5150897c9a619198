"""Files that belong to an incident: what they are, where they came from, who had them."""
