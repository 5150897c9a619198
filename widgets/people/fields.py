"""Fields of the people's dialogs: a day, a moment of the centre's day, one agent of many, several words in one line."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRegularExpression, QStringListModel, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from resources.roster.agent import Agent
from widgets.parts import row
from widgets.people.people_texts import named
from widgets.plain import plain

translate = QCoreApplication.translate

_DAY, _TIME = r"\d{4}-\d{1,2}-\d{1,2}", r"([01]?\d|2[0-3]):?[0-5]\d"


class DayField(QLineEdit):
    """A date as 2026-11-24; empty means none."""

    def __init__(self, name: str, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(day.isoformat() if day else "", parent)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(_DAY), self))
        self.setPlaceholderText(translate("People", "YYYY-MM-DD"))
        self.setAccessibleName(name)
        self.setFixedWidth(128)

    def day(self) -> date | None:
        """The day; None when the field is empty or holds no day of the calendar."""
        try:
            return date(*(int(part) for part in self.text().split("-")))
        except (ValueError, TypeError):
            return None

    @property
    def is_wrong(self) -> bool:
        """Whether something stands there that is no day."""
        return bool(self.text().strip()) and self.day() is None


class MomentField(QWidget):
    """A day and a time of day of the centre."""

    def __init__(self, name: str, at: datetime, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        there = at.astimezone(zone)
        self.date = DayField(translate("People", "{what}, day").format(what=name), there.date())
        self.time = QLineEdit(f"{there:%H:%M}")
        self.time.setValidator(QRegularExpressionValidator(QRegularExpression(_TIME), self))
        self.time.setAccessibleName(translate("People", "{what}, time").format(what=name))
        self.time.setFixedWidth(64)
        self.setLayout(row(self.date, self.time, None))

    def moment(self) -> datetime | None:
        """The moment, UTC; None: what stands there is none."""
        day, digits = self.date.day(), self.time.text().replace(":", "").zfill(4)
        if day is None or not self.time.hasAcceptableInput():
            return None
        there = datetime(day.year, day.month, day.day, int(digits[:2]), int(digits[2:]), tzinfo=self._zone)
        return there.astimezone(UTC)

    def show_moment(self, at: datetime) -> None:
        """Put another one there."""
        there = at.astimezone(self._zone)
        self.date.setText(f"{there:%Y-%m-%d}")
        self.time.setText(f"{there:%H:%M}")


class AgentField(QLineEdit):
    """One agent of thousands, by a part of the name or by the number; empty means nobody."""

    def __init__(self, name: str, agents: Iterable[Agent], chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = {plain(named(agent)): agent.id for agent in agents}
        self._numbers = set(self._ids.values())
        self.setAccessibleName(name)
        self.setPlaceholderText(translate("People", "Type a name or a number"))
        completer = QCompleter(QStringListModel(sorted(self._ids), self), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setText(next((words for words, number in self._ids.items() if number == chosen), chosen))

    def agent(self) -> str:
        """The personnel number; empty: nobody, or nobody of this name."""
        words = self.text().strip()
        return self._ids.get(words, words if words in self._numbers else "")

    @property
    def is_wrong(self) -> bool:
        """Whether something stands there that names nobody."""
        return bool(self.text().strip()) and not self.agent()


def words_in(text: str) -> tuple[str, ...]:
    """Words set apart by commas, of whichever script."""
    marks = str.maketrans({"，": ",", "、": ",", ";": ",", "；": ","})
    return tuple(dict.fromkeys(word for part in text.translate(marks).split(",") if (word := part.strip())))
