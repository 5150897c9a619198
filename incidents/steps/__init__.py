"""The steps of a running playbook."""
