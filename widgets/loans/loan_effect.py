"""What a loan does to its queues: before → after with the range that counting allows, in figures and in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from resources.floor import Floor, QueueFigures
from resources.priority import Priority
from resources.staffing.what_if import HORIZONS_S, Band, Effect, Later, Model, Outlook
from widgets.format import count, duration, level, percent, signed
from widgets.parts import Chip, Label, PriorityMark, column, row

translate = QCoreApplication.translate

_MOST = 6  # queues shown; a loan from more of them names the rest in one line


class LoanEffect(QWidget):
    """One block a queue, the receiver first. Blocks stay when agents are ticked: only their words change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks: list[QueueEffect] = []
        self.more = Label(tone="muted", wrap=True)
        self.about = Label(tone="faint", size="small", wrap=True)
        self._list = column(spacing=10)
        self._list.addWidget(self.more)
        self._list.addWidget(self.about)
        self._list.addStretch(1)
        self._list.setContentsMargins(0, 0, 4, 0)
        self.setLayout(self._list)

    def show_effects(self, found: Sequence[Effect], floor: Floor) -> None:
        """Show what the loan would do to each queue of `floor`, the receiver first."""
        shown = [one for one in found if one.queue in floor.queues][:_MOST]
        while len(self.blocks) < len(shown):
            block = QueueEffect()
            self._list.insertWidget(len(self.blocks), block)
            self.blocks.append(block)
        for block, one in zip(self.blocks, shown, strict=False):
            block.show_effect(one, floor.queues[one.queue])
        for place, block in enumerate(self.blocks):
            block.setVisible(place < len(shown))
        rest = len(found) - len(shown)
        self.more.setText(translate("LoanEffect", "and {count} more queues").format(count=count(rest)))
        self.more.setVisible(rest > 0)
        self.about.setText(_about({one.model for one in shown if one.model}))
        self.about.setVisible(bool(self.about.text()))


class QueueEffect(QFrame):
    """One queue: agents and occupancy, three figures at three moments, and what there is to say about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "raised")
        self.mark, self.title = PriorityMark(), Label(strong=True)
        self.protected = Chip(translate("LoanEffect", "protected line"))
        self.agents = Label(tone="muted")
        self.agents.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.verdict = Label(strong=True, wrap=True)
        self.words = Label(tone="muted", wrap=True)
        self.cells = [[(Label(), Label(tone="faint", size="small")) for _ in HORIZONS_S] for _ in range(3)]
        head = row(self.mark, self.title, self.protected, None, self.agents)
        self.grid = QWidget()
        self.grid.setLayout(self._grid())
        inside = column(head, self.grid, self.verdict, self.words, spacing=5)
        inside.setContentsMargins(12, 9, 12, 10)
        self.setLayout(inside)

    def show_effect(self, effect: Effect, queue: QueueFigures) -> None:
        """Show what changes for `queue`."""
        self.title.setText(queue.title or queue.queue)
        self.protected.setVisible(queue.protected)
        verdict, priority = _verdict(effect, queue)
        self.mark.show_priority(priority)
        self.mark.setVisible(priority is not None)
        self.verdict.setText(verdict)
        self.verdict.set_tone(priority.value if priority else "text")
        self.verdict.setVisible(bool(verdict))
        self.grid.setVisible(effect.after is not None)
        self.agents.setText(_agents(effect))
        if effect.before is None or effect.after is None:
            self.words.setText(_unknown_words())
        else:
            self._show_moments(effect.before, effect.after, queue)
            self.words.setText(course_words(effect.after, queue))
        self.words.setVisible(bool(self.words.text()))

    def _show_moments(self, before: Outlook, after: Outlook, queue: QueueFigures) -> None:
        for place, (early, late) in enumerate(zip(before.later, after.later, strict=True)):
            tone = "high" if late.service_level.likely < queue.goal else "text"
            self._show_cell(0, place, _change(_level(early), _level(late)), _range(late.service_level, level), tone)
            waits = _change(_wait(early), _wait(late))
            self._show_cell(1, place, waits, _range(late.wait_s, _rounded), "text")
            self._show_cell(2, place, _change(_lost(early), _lost(late)), _range(late.abandoned, percent), "text")
        known = after.later[0].abandoned is not None
        for one in (self.names[2], *(label for pair in self.cells[2] for label in pair)):
            one.setVisible(known)

    def _show_cell(self, line: int, place: int, words: str, band: str, tone: str) -> None:
        figure, range_ = self.cells[line][place]
        figure.setText(words)
        figure.set_tone(tone)
        range_.setText(band)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        self.names = [
            Label(translate("LoanEffect", "Service level"), tone="muted"),
            Label(translate("LoanEffect", "Mean wait"), tone="muted"),
            Label(translate("LoanEffect", "Abandoned"), tone="muted"),
        ]
        for place, after_s in enumerate(HORIZONS_S, 1):
            head = translate("LoanEffect", "in {minutes} min").format(minutes=count(int(after_s // 60)))
            grid.addWidget(Label(head, tone="faint", size="small"), 0, place)
            grid.setColumnStretch(place, 1)
        for line, name in enumerate(self.names):
            grid.addWidget(name, line + 1, 0, Qt.AlignmentFlag.AlignTop)
            for place, pair in enumerate(self.cells[line], 1):
                grid.addLayout(column(*pair, spacing=0), line + 1, place)
        return grid


def course_words(after: Outlook, queue: QueueFigures) -> str:
    """What happens to those who wait, as a fluid sees it."""
    if after.overloaded:
        growth = max(0.1, round(after.grows_per_min, 1))
        words = translate("LoanEffect", "More contacts arrive than it can handle: {count} more wait every minute.")
        return words.format(count=f"{growth:.1f}")
    if not queue.waiting or after.clears_s is None:
        return ""
    if after.clears_s <= 60:
        return translate("LoanEffect", "Those who wait now are answered within a minute.")
    words = translate("LoanEffect", "Waiting now: {count}, worked off in about {minutes} min.")
    return words.format(count=count(queue.waiting), minutes=count(round(after.clears_s / 60)))


def _verdict(effect: Effect, queue: QueueFigures) -> tuple[str, Priority | None]:
    """The one sentence that a person must not miss, and how urgent it is."""
    if effect.after is None or effect.before is None:
        return "", None
    if effect.change >= 0:
        return _gain(effect.before, effect.after, queue), None
    if effect.falls_below_goal or (effect.after.overloaded and not effect.before.overloaded):
        priority = Priority.CRITICAL if queue.protected or effect.after.overloaded else Priority.HIGH
        return _spare(effect, queue), priority
    if effect.spare_s == 0:
        words = translate("LoanEffect", "Misses its goal of {goal} already; each agent who goes makes it worse.")
        return words.format(goal=percent(queue.goal)), Priority.HIGH
    return translate("LoanEffect", "Can spare them for the whole hour."), None


def _gain(before: Outlook, after: Outlook, queue: QueueFigures) -> str:
    """When the receiver reaches its goal."""
    goal = percent(queue.goal)
    reached = next((one for one in after.later if one.service_level.likely >= queue.goal), None)
    if reached is None:
        return translate("LoanEffect", "Stays below its goal of {goal} for the hour.").format(goal=goal)
    if before.later[0].service_level.likely >= queue.goal:
        return ""
    words = translate("LoanEffect", "Reaches its goal of {goal} within {minutes} min.")
    return words.format(goal=goal, minutes=count(int(reached.after_s // 60)))


def _spare(effect: Effect, queue: QueueFigures) -> str:
    goal = percent(queue.goal)
    if not effect.spare_s or effect.spare_s < 60:
        return translate("LoanEffect", "Falls below its goal of {goal}.").format(goal=goal)
    words = translate("LoanEffect", "Falls below its goal of {goal}: can spare them for about {minutes} min.")
    return words.format(goal=goal, minutes=count(int(effect.spare_s // 60)))


def _agents(effect: Effect) -> str:
    if effect.before is None or effect.after is None:
        return translate("LoanEffect", "{change} agents").format(change=signed(effect.change))
    before, after = effect.before, effect.after
    agents = _change(count(before.agents), count(after.agents))
    busy = _change(percent(before.occupancy.likely), percent(after.occupancy.likely))
    return translate("LoanEffect", "{agents} agents · occupancy {occupancy}").format(agents=agents, occupancy=busy)


def _unknown_words() -> str:
    return translate("LoanEffect", "Too few contacts in the last 30 minutes to say what this does.")


def _about(models: set[Model]) -> str:
    if not models:
        return ""
    kinds = []
    if Model.ERLANG_A in models:
        kinds.append(translate("LoanEffect", "Erlang A, with the patience seen in those who hung up"))
    if Model.ERLANG_C in models:
        kinds.append(translate("LoanEffect", "Erlang C, where too few hung up to know their patience"))
    words = translate(
        "LoanEffect",
        "An estimate, not a promise: {models}. Of simulated quarter hours nine in ten had a service level within "
        "such a range, in a surge seven in ten.",
    )
    return words.format(models="; ".join(kinds))


def _change(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def _level(later: Later) -> str:
    return level(later.service_level.likely)


def _wait(later: Later) -> str:
    return _rounded(later.wait_s.likely)


def _lost(later: Later) -> str:
    return percent(later.abandoned.likely if later.abandoned else None)


def _rounded(seconds: float) -> str:
    """A wait as exactly as an estimate deserves."""
    return duration(seconds if seconds < 60 else round(seconds / 10) * 10)


def _range(band: Band | None, words: object) -> str:
    if band is None or not callable(words):
        return ""
    low, high = words(band.low), words(band.high)
    return "" if low == high else f"{low}–{high}"
