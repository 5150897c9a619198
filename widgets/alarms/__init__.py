"""The alarms on screen: the list, the details, the rules, the incident that is proposed."""
