"""The emergency: kinds, severity, playbooks, the incident's life, its team and its clocks.

Knows no toolkit, no database and no clock.
"""
