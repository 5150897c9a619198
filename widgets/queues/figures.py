"""The six figures that say whether to worry: waiting, longest wait, service level, abandoned, ready, short."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from resources.floor import Freshness
from resources.headline import Headline
from resources.priority import Priority
from resources.queues import Channel
from widgets import format
from widgets.freshness import mark
from widgets.parts import GUTTER, Label, Panel, PriorityMark, column, row
from widgets.priority_shape import priority_word

translate = QCoreApplication.translate

NAMES = ("waiting", "longest_wait", "service_level", "abandoned", "ready", "short")


@dataclass(frozen=True, slots=True)
class Reading:
    """One figure as it is shown."""

    title: str
    text: str
    caption: str
    priority: Priority | None
    about: str  # how it is computed


class Figure(Panel):
    """One big figure. Grey within its goal; beyond it coloured, with the mark of its priority."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(74)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._mark, self._title = PriorityMark(), Label(tone="muted", elide=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # whole where it may be
        self._title.setMinimumWidth(24)
        self._caption = Label(tone="faint", size="small", elide=True)
        self._value = Label(size="figure")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = row(self._mark, spacing=4)
        head.addWidget(self._title, 1)  # gives way where room is short: a figure is never cut
        head.addWidget(self._value)
        inside = column(head, self._caption, spacing=0)
        inside.setContentsMargins(GUTTER, 5, GUTTER, 9)
        self.body.addLayout(inside)

    def show_reading(self, reading: Reading) -> None:
        """Show one reading."""
        self._title.setText(reading.title)
        self._value.setText(reading.text)
        self._value.set_tone(reading.priority.value if reading.priority else "text")
        self._caption.setText(reading.caption)
        self._mark.show_priority(reading.priority)
        self._mark.setVisible(reading.priority is not None)
        self.setToolTip(reading.about)
        urgency = f", {priority_word(reading.priority)}" if reading.priority else ""
        self.setAccessibleName(f"{reading.title} {reading.text}{urgency}")
        self.setAccessibleDescription(reading.caption)


class Figures(QWidget):
    """The row of six figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = {name: Figure() for name in NAMES}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GUTTER)
        for figure in self.figures.values():
            across.addWidget(figure)

    def show_headline(self, headline: Headline) -> None:
        """Show the floor's totals."""
        for name, reading in readings(headline).items():
            self.figures[name].show_reading(reading)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark every figure with its age: totals of old figures are old."""
        self.setProperty("freshness", freshness.value)
        for figure in self.figures.values():
            mark(figure, freshness, age_s)


def readings(line: Headline) -> dict[str, Reading]:
    """The words and numbers of the six figures, by name."""
    return _waits(line) | _last_half_hour(line) | _agents(line)


def _waits(line: Headline) -> dict[str, Reading]:
    return {
        "waiting": Reading(
            translate("Figures", "Waiting"),
            format.count(line.waiting),
            _where_waiting(line),
            line.priority("waiting"),
            translate("Figures", "Contacts waiting now, over all queues"),
        ),
        "longest_wait": Reading(
            translate("Figures", "Longest wait"),
            format.duration(line.longest_wait_s),
            _slowest(line),
            line.priority("longest_wait"),
            translate("Figures", "How long the contact that waits longest has waited"),
        ),
    }


def _last_half_hour(line: Headline) -> dict[str, Reading]:
    return {
        "service_level": Reading(
            translate("Figures", "Service level"),
            format.level(line.service_level),
            _level_caption(line),
            line.priority("service_level"),
            translate("Figures", "Answered within target ÷ (answered + abandoned), last 30 minutes"),
        ),
        "abandoned": Reading(
            translate("Figures", "Abandoned"),
            format.percent(line.abandon_rate, 1),
            translate("Figures", "last 30 min · limit {limit}").format(limit=format.percent(line.abandon_limit)),
            line.priority("abandoned"),
            translate("Figures", "Abandoned ÷ (answered + abandoned), last 30 minutes"),
        ),
    }


def _agents(line: Headline) -> dict[str, Reading]:
    return {
        "ready": Reading(
            translate("Figures", "Agents ready"),
            format.count(line.ready),
            translate("Figures", "of {count} signed in").format(count=format.count(line.signed_in)),
            line.priority("ready"),
            translate("Figures", "Agents who could take a contact this moment"),
        ),
        "short": Reading(
            translate("Figures", "Short"),
            format.count(line.short),
            translate("Figures", "agents below need now")
            if line.short is not None
            else translate("Figures", "need not known yet"),
            line.priority("short"),
            translate("Figures", "Missing agents, summed over the queues with fewer agents than they need"),
        ),
    }


def _where_waiting(line: Headline) -> str:
    if not line.waiting:
        return translate("Figures", "nobody waits")
    by_channel = dict(line.waiting_by_channel)
    phone, chat = by_channel.get(Channel.PHONE, 0), by_channel.get(Channel.CHAT, 0)
    return translate("Figures", "queues: {phone} phone, {chat} chat").format(phone=phone, chat=chat)


def _slowest(line: Headline) -> str:
    if not line.longest_wait_s:
        return translate("Figures", "nobody waits")
    goal = format.duration(line.longest_wait_goal_s)
    return translate("Figures", "{queue} · goal {goal}").format(queue=line.longest_wait_queue, goal=goal)


def _level_caption(line: Headline) -> str:
    goal = f"{line.goal * 100:.0f}" + (f"/{line.target_s:.0f}" if line.target_s else "")
    today = format.level(line.service_level_today)
    return translate("Figures", "today {today} · goal {goal}").format(today=today, goal=goal)
