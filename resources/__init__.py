"""What the centre can deploy, in the sense of emergency management (not icons): queues, agents, skills, the live floor."""
