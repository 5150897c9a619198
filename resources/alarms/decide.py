"""Decides what follows from a command about alarms: facts, or a refusal. Pure; the runner writes."""
