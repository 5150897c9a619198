"""What the conditions of a playbook say on the live floor."""
