"""A new promise, its handing over to a named successor, and all open ones of the agents of a draft."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.promises.promise import Promise
from resources.roster.agent import Agent
from widgets.act_dialog import ActDialog
from widgets.parts import Label, column
from widgets.people.fields import AgentField, MomentField
from widgets.people.rights import Rights
from widgets.plain import plain
from widgets.promises.promise_list import PromiseList
from widgets.promises.promise_texts import promise_words
from widgets.scrolled import scrolled
from widgets.viewer import Viewer

translate = QCoreApplication.translate

LONGEST = 200  # characters, as the domain has it
USUALLY = timedelta(hours=2)


class MakePromiseDialog(ActDialog):
    """What an agent has promised a customer, and by when."""

    def __init__(self, agent: Agent, now: datetime, viewer: Viewer, parent: QWidget | None = None) -> None:
        title = translate("Promise", "New promise of {name}").format(name=plain(agent.name))
        super().__init__(title, translate("Promise", "Record"), parent)
        self.promise, self.agent = uuid4(), agent.id
        self.customer, self.what = QLineEdit(maxLength=LONGEST), QLineEdit(maxLength=LONGEST)
        self.by = MomentField(translate("Promise", "By when"), now + USUALLY, viewer.zone)
        self.add_field(translate("Promise", "Customer (reference, no card number)"), self.customer)
        self.add_field(translate("Promise", "What was promised"), self.what)
        self.add_field(translate("Promise", "By when"), self.by)

    def problem(self) -> str:
        if not self.customer.text().strip() or not self.what.text().strip():
            return translate("Promise", "Write which customer, and what was promised.")
        if self.by.moment() is None:
            return translate("Promise", "Give a day such as 2026-11-24 and a time such as 08:30.")
        return ""


class HandOverDialog(ActDialog):
    """Asks a named successor; until they accept, the promises stay where they are."""

    def __init__(
        self,
        promises: Sequence[Promise],
        agents: Iterable[Agent],
        now: datetime,
        viewer: Viewer,
        parent: QWidget | None = None,
    ) -> None:
        name = plain(promises[0].name)
        title = translate("Promise", "Hand over promises of {name}")
        super().__init__(title.format(name=name), translate("Promise", "Ask to take over"), parent)
        self.promises, self.owner = tuple(promises), promises[0].owner
        for one in promises:
            self.body.addWidget(Label(plain(promise_words(one, viewer, now)), wrap=True))
        others = (agent for agent in agents if agent.active and agent.id != self.owner)
        self.successor = AgentField(translate("Promise", "Successor"), others)
        self.add_field(translate("Promise", "Successor"), self.successor)
        stays = translate("Promise", "They stay with {name} until the successor has accepted.")
        self.body.addWidget(Label(stays.format(name=name), tone="muted", wrap=True))

    def problem(self) -> str:
        return "" if self.successor.agent() else translate("Promise", "Choose a successor from the list.")


class PromisesDialog(ActDialog):
    """Stays open while its promises change hands; nothing is confirmed in it as a whole."""

    hand_over_wanted = Signal(object)
    answered = Signal(object, str, bool)
    kept = Signal(object)

    def __init__(self, owners: Iterable[str], viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(translate("Promise", "Promises to hand over"), "", parent)
        self.owners = frozenset(owners)
        self._viewer = viewer
        self.confirm.hide()
        self.leave.setText(translate("Promise", "Close"))
        self.list: PromiseList | None = None
        self._empty = Label(
            translate("Promise", "Nobody of this draft owns an open promise any more."), tone="muted", wrap=True
        )
        self._place = column(spacing=0)
        area = scrolled(self._place)
        area.setMinimumHeight(260)
        self.body.addWidget(self._empty)
        self.body.addWidget(area, 1)

    def show_promises(self, promises: Iterable[Promise], now: datetime, rights: Rights) -> None:
        """Show those that the agents own now."""
        theirs = [one for one in promises if one.owner in self.owners]
        if self.list is not None:
            self._place.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
        self.list = PromiseList(theirs, self._viewer, now, rights, names=True)
        self.list.hand_over_wanted.connect(self.hand_over_wanted)
        self.list.answered.connect(self.answered)
        self.list.kept.connect(self.kept)
        self._place.insertWidget(0, self.list)
        self._empty.setVisible(not theirs)

    def try_confirm(self) -> None:
        """There is nothing to confirm; each act is its own."""
