"""What is tried and what is proposed: judged at once, solved in a process of its own, shown as ghosts."""
