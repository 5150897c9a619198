"""What an incident has declared of a queue: it stands beside the queue's name wherever its figures are judged."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from incidents.measures.measure import Target

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class QueueMark:
    """`badge` is one or two words, `words` the whole of it; `suspends` are the targets that agents are not held to."""

    badge: str
    words: str
    suspends: frozenset[Target] = frozenset()

    def about(self, figure: str, target: Target) -> str:
        """Words for a figure whose target is suspended: it says so, and is shown all the same. Empty for others."""
        if target not in self.suspends:
            return ""
        words = translate("QueueTable", "{figure}; agents are not measured by it: {why}")
        return words.format(figure=figure, why=self.words)


NO_MARK = QueueMark("", "")
