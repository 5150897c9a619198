"""Beginning a roll, adding names to it, closing it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from incidents.rolls.roll import Name, Roll, RollKind
from widgets.act_dialog import ActDialog, words_of
from widgets.format import count, headed, listed
from widgets.number_field import NumberField
from widgets.parts import Label
from widgets.rolls.roll_sources import RollSource, RollSources
from widgets.rolls.roll_texts import figures_text, roll_kind_word

translate = QCoreApplication.translate

BY_HAND = "by-hand/"  # what the ids of names begin with that somebody typed
_NAMED = 8  # of the unsettled that are named


class OpenRollDialog(ActDialog):
    """What is asked, and of whom; names can also be typed, one a line."""

    def __init__(self, sources: RollSources, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rolls", "Begin a roll"), translate("Rolls", "Begin"), parent)
        self._sources = sources
        self.kind, self.source, self.title_field = QComboBox(), QComboBox(), QLineEdit()
        for kind in RollKind:
            self.kind.addItem(roll_kind_word(kind), kind)
        self.add_field(translate("Rolls", "What is asked"), self.kind)
        self.add_field(translate("Rolls", "Of whom"), self.source)
        self.need = NumberField()
        self._need_name = Label(translate("Rolls", "How many are needed"), tone="muted")
        self.body.addWidget(self._need_name)
        self.body.addWidget(self.need)
        self.typed = self.add_text(translate("Rolls", "More names, one a line: visitors, contractors"), 3)
        self.add_field(translate("Rolls", "Name of the roll, such as the site"), self.title_field)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.source.currentIndexChanged.connect(self._suggest)
        self._show_kind()

    def what(self) -> RollKind:
        """What is asked."""
        return RollKind(self.kind.currentData())

    def names(self) -> tuple[Name, ...]:
        """Those of the source, then those that were typed."""
        source: RollSource | None = self.source.currentData()
        return (*(source.names if source else ()), *typed_names(words_of(self.typed)))

    def problem(self) -> str:
        if not self.names():
            return translate("Rolls", "Choose whom, or type a name.")
        return "" if self.title_field.text().strip() else translate("Rolls", "Give the roll a name.")

    def _show_kind(self) -> None:
        self.source.clear()
        for source in self._sources.of(self.what()):
            self.source.addItem(_source_words(source), source)
        self.source.addItem(translate("Rolls", "only those typed below"), None)
        for part in (self._need_name, self.need):
            part.setVisible(self.what() is RollKind.CALL_OUT)

    def _suggest(self) -> None:
        source: RollSource | None = self.source.currentData()
        group = source.names[0].group if source and source.kind is RollKind.INFORMATION and source.names else ""
        self.title_field.setText(group or roll_kind_word(self.what()))


class AddNamesDialog(ActDialog):
    """Names that are typed, one a line."""

    def __init__(self, roll: Roll, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rolls", "Add names"), translate("Rolls", "Add"), parent)
        self.body.addWidget(Label(roll.title, tone="muted", wrap=True))
        self.typed = self.add_text(translate("Rolls", "One name a line"), 5)

    def names(self) -> tuple[Name, ...]:
        """What was typed."""
        return typed_names(words_of(self.typed))

    def problem(self) -> str:
        return "" if self.names() else translate("Rolls", "Type a name.")


class CloseRollDialog(ActDialog):
    """Says how it stands; who is unsettled needs words."""

    def __init__(self, roll: Roll, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rolls", "Close the roll"), translate("Rolls", "Close it"), parent)
        self._left = len(roll.unsettled)
        self.body.addWidget(Label(headed(roll.title, figures_text(roll)), wrap=True))
        left = listed(line.name.name for line in roll.unsettled[:_NAMED])
        if self._left:
            if self._left > _NAMED:
                more = translate("Rolls", "{names} and {count} more")
                left = more.format(names=left, count=count(self._left - _NAMED))
            words = translate("Rolls", "{count} unsettled: {names}").format(count=count(self._left), names=left)
            self.body.addWidget(Label(words, tone="high", wrap=True))
        self._note = self.add_text(translate("Rolls", "What becomes of them (goes into the log)"), 3)

    def note(self) -> str:
        """The words."""
        return words_of(self._note)

    def problem(self) -> str:
        return translate("Rolls", "Write what becomes of them.") if self._left and not self.note() else ""


def typed_names(text: str) -> tuple[Name, ...]:
    """One name a line; the same line twice is one name."""
    lines = dict.fromkeys(line.strip() for line in text.splitlines() if line.strip())
    return tuple(Name(f"{BY_HAND}{line}", line) for line in lines)


def _source_words(source: RollSource) -> str:
    many = count(len(source.names))
    if source.kind is RollKind.HEAD_COUNT:
        return translate("Rolls", "agents signed in, as last seen: {count}").format(count=many)
    if source.kind is RollKind.CALL_OUT:
        words = translate("Rolls", "reserves up to tier {tier}: {count}")
        return words.format(tier=source.key, count=many)
    if source.key == "all":
        return translate("Rolls", "all contacts: {count}").format(count=many)
    group = source.names[0].group if source.names else source.key
    return translate("Rolls", "{list}: {count}").format(list=group, count=many)
