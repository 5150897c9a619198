"""The tab of work that was put off: counted in, counted out, handed over."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking, silent
from console.pages.parts import Backstage, Scene
from incidents.deferred.commands import AssignWork, CountIn, CountOut, DeclineWork, OfferWork, Recount, TakeWork
from incidents.deferred.work import Work, open_of
from incidents.incident import Incident
from widgets.deferred.work_dialogs import CountInDialog, CountOutDialog, HandOverDialog, RecountDialog
from widgets.deferred.work_rows import ACCEPT, ASSIGN, COUNT_OUT, DECLINE, HAND_OVER, RECOUNT
from widgets.deferred.work_texts import work_word
from widgets.deferred.work_view import WorkView
from widgets.incidents.act_dialogs import ReasonDialog
from widgets.measures.measure_change_dialogs import PersonOfDialog

translate = QCoreApplication.translate


class WorkPart:
    """Its calls are everything that is still open."""

    key = "work"

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage
        self.title = translate("Work", "Work put off")
        self.widget = WorkView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self.widget.count_in_wanted.connect(self.count_in)
        self.widget.wanted.connect(self._act)

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)

    def tick(self, now: datetime) -> None:
        self.widget.tick(now)

    def calls(self, incident: Incident) -> int:
        """How much is open."""
        return open_of(incident.deferred)

    def count_in(self) -> None:
        """Ask how many of what."""
        self._stage.with_scene(self._count_in)

    def _count_in(self, scene: Scene) -> None:
        dialog, work = CountInDialog(self._stage.viewer, scene.now, self._stage.over), uuid4()
        self.asking.ask(
            dialog,
            lambda: CountIn(
                scene.incident.id, work, dialog.what(), dialog.number.number() or 0, dialog.owner.person(),
                dialog.promised(), dialog.note_field.text(), dialog.read_back.isChecked(),
            ),
        )  # fmt: skip

    def _act(self, key: str, act: str) -> None:
        acts: dict[str, Callable[[Work, Scene], None]] = {
            COUNT_OUT: self._count_out,
            RECOUNT: self._recount,
            ASSIGN: self._assign,
            HAND_OVER: self._hand_over,
            ACCEPT: lambda work, scene: self._stage.run(TakeWork(scene.incident.id, work.id), silent),
            DECLINE: self._decline,
        }

        def asked(scene: Scene) -> None:
            work = next((one for one in scene.incident.deferred if one.id == UUID(key)), None)
            if work is not None:
                acts[act](work, scene)

        self._stage.with_scene(asked)

    def _count_out(self, work: Work, scene: Scene) -> None:
        dialog = CountOutDialog(work, self._stage.over)
        self.asking.ask(
            dialog,
            lambda: CountOut(
                scene.incident.id, work.id, dialog.number.number() or 0, dialog.outcome(), dialog.reason()
            ),
        )

    def _recount(self, work: Work, scene: Scene) -> None:
        dialog = RecountDialog(work, self._stage.over)
        self.asking.ask(
            dialog, lambda: Recount(scene.incident.id, work.id, dialog.number.number() or 0, dialog.reason())
        )

    def _assign(self, work: Work, scene: Scene) -> None:
        title, confirm = translate("Work", "Owner"), translate("Work", "Name")
        people, over = self._stage.viewer.able, self._stage.over
        about = f"{work.open} {work_word(work.what)}"
        dialog = PersonOfDialog(title, confirm, about, people=people, held_by=work.owner, parent=over)
        self.asking.ask(dialog, lambda: AssignWork(scene.incident.id, work.id, dialog.person()))

    def _hand_over(self, work: Work, scene: Scene) -> None:
        dialog = HandOverDialog(work, self._stage.viewer.able, self._stage.over)
        self.asking.ask(
            dialog, lambda: OfferWork(scene.incident.id, work.id, dialog.number.number() or 0, dialog.successor())
        )

    def _decline(self, work: Work, scene: Scene) -> None:
        title, confirm = translate("Work", "Not taken over"), translate("Work", "Decline")
        dialog = ReasonDialog(title, confirm, work_word(work.what), parent=self._stage.over)
        self.asking.ask(dialog, lambda: DeclineWork(scene.incident.id, work.id, dialog.reason()))
