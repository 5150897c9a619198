"""What became of what was carried out: how many moves the PBX has confirmed, which failed, and the way back."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from resources.loans.groups import LoanGroup
from resources.loans.loan import LoanState
from resources.priority import worst
from widgets.agents.agent_words import called
from widgets.buttons import PlainButton
from widgets.format import count, day_time, listed
from widgets.loans.loan_table import state_text
from widgets.loans.loan_texts import loan_priority, to_do_text
from widgets.parts import Label, Panel, PriorityMark, column, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_SHOWN = 3  # groups
_NAMED = 5  # agents of a group who failed


class AppliedPanel(Panel):
    """Hidden while nothing was carried out. `measured` are lines about a group: what was foreseen, what came."""

    return_wanted = Signal(object)  # id of a group

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(translate("Applied", "Applied"))
        self._viewer = viewer
        self.blocks: list[GroupBlock] = []
        self.body.setContentsMargins(10, 8, 10, 10)
        self.body.setSpacing(8)
        self.hide()

    def show_groups(self, groups: Sequence[LoanGroup], now: float, measured: Mapping[UUID, Sequence[str]]) -> None:
        """Show the newest of `groups`; `now` in epoch seconds."""
        shown = groups[:_SHOWN]
        while len(self.blocks) < len(shown):
            block = GroupBlock(self._viewer)
            block.return_wanted.connect(self.return_wanted)
            self.body.addWidget(block)
            self.blocks.append(block)
        for place, block in enumerate(self.blocks):
            block.setVisible(place < len(shown))
        for block, group in zip(self.blocks, shown, strict=False):
            block.show_group(group, now, measured.get(group.id, ()))
        self.setVisible(bool(shown))


class GroupBlock(QFrame):
    """One group: how far it has come in a line, who failed and what to do, what was foreseen and measured."""

    return_wanted = Signal(object)  # id of the group

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._group: UUID | None = None
        self.setProperty("kind", "raised")
        self.mark, self.words = PriorityMark(), Label(strong=True, wrap=True)
        self.failed, self.measured = Label(tone="muted", wrap=True), Label(tone="muted", wrap=True)
        self.back = PlainButton("")
        self.back.clicked.connect(lambda: self.return_wanted.emit(self._group))
        head = row(self.mark, self.words)
        head.setStretch(1, 1)
        whole = column(spacing=4)
        whole.addLayout(head)
        for part in (self.failed, self.measured):
            whole.addWidget(part)
        whole.addLayout(row(None, self.back))
        whole.setContentsMargins(10, 8, 10, 8)
        self.setLayout(whole)

    def show_group(self, group: LoanGroup, now: float, measured: Sequence[str]) -> None:
        """Show how the group stands at `now` (epoch seconds)."""
        self._group = group.id
        priority = worst(*(loan_priority(loan) for loan in group.loans))
        self.mark.show_priority(priority)
        self.mark.setVisible(priority is not None)
        self.words.setText(progress_words(group, self._viewer, now))
        self.failed.setText("\n".join(failures(group, self._viewer)))
        self.measured.setText("\n".join(measured))
        self.failed.setVisible(bool(self.failed.text()))
        self.measured.setVisible(bool(self.measured.text()))
        begun = len(group.open) > len(group.later)
        self.back.show_words(_way_back(begun))
        self.back.setVisible(bool(group.open))
        over = not group.open and priority is None
        self.words.set_tone("muted" if over else "text")
        self.back.setAccessibleDescription(self.words.text())


def _way_back(begun: bool) -> str:
    return translate("Applied", "Return this group") if begun else translate("Applied", "Cancel this group")


def progress_words(group: LoanGroup, viewer: Viewer, now: float) -> str:
    """Such as: 7 of 15 confirmed by the PBX to Cards; 3 from 14:45."""
    queues = listed(dict.fromkeys(viewer.queue(loan.to) for loan in group.loans))
    words = translate("Applied", "{confirmed} of {all} confirmed by the PBX to {queues}")
    parts = [words.format(confirmed=count(group.confirmed), all=count(len(group.loans)), queues=queues)]
    if group.later:
        first = min(loan.span[0] for loan in group.later)
        words = translate("Applied", "{count} from {time}")
        parts.append(words.format(count=count(len(group.later)), time=day_time(first, viewer.zone, now)))
    back = sum(loan.state is LoanState.RETURNED for loan in group.loans)
    if back:
        parts.append(translate("Applied", "{count} back").format(count=count(back)))
    ends = [loan.ended_at for loan in group.loans if loan.ended_at is not None]
    if ends and not group.open:
        parts.append(translate("Applied", "over since {time}").format(time=day_time(max(ends), viewer.zone, now)))
    return " · ".join(parts)


def failures(group: LoanGroup, viewer: Viewer) -> list[str]:
    """Who did not go, why, and what to do."""
    words = translate("Applied", "{agent}: {state}. {to_do}")
    lines = [
        words.format(
            agent=called(loan.agent, loan.name),
            state=state_text(loan, viewer),
            to_do=to_do_text(loan, viewer.queue),
        ).strip()
        for loan in group.failed[:_NAMED]
    ]
    if len(group.failed) > _NAMED:
        lines.append(translate("Applied", "and {count} more").format(count=count(len(group.failed) - _NAMED)))
    return lines
