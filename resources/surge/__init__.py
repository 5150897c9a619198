"""What befalls the centre: more demand, fewer agents, longer handling or a routing fault, against what is usual."""
