"""The policy sheet on the screen: to be read by everybody, to be signed by a duty manager."""
