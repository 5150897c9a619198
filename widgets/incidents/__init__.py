"""Incidents on screen: the board, a response with its playbook, team and log, the dialogs of every act."""
