"""The after-event review on the screen: sections, sign-off, actions, proposed changes."""
