"""The playbooks that come with the console: data, read by `incidents/shipped.py`."""
