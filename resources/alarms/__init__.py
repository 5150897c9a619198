"""Alarms after ISA-18.2: rules over the floor, what they find, and the life of an alarm until a person has seen it."""
