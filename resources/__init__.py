"""What the centre can deploy, in the emergency-management sense (not icons): queues, agents, skills, the live floor."""
