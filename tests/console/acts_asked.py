"""Acts that only note what they were asked, for desks that are tried without a store."""


class Acts:
    """`asked` holds each command with the callback that waits for its outcome."""

    def __init__(self):
        self.asked = []

    def run(self, command, done=None, *, seen=None):
        self.asked.append((command, done))
