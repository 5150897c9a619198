"""The tab of temporary measures: what is in force for a time, and the way back."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking
from console.pages.parts import Backstage, Scene
from incidents.incident import Incident
from incidents.measures.commands import ConfirmMeasure, ExtendMeasure, HandOnMeasure, RevertMeasure, TakeMeasure
from incidents.measures.measure import DECLARED, Measure, MeasureKind
from widgets.measures.measure_change_dialogs import OtherEndDialog, PersonOfDialog, SaidDialog
from widgets.measures.measure_dialog import MeasureDialog
from widgets.measures.measure_rows import CONFIRM, EXTEND, HAND_ON, REVERT
from widgets.measures.measure_texts import asked_text
from widgets.measures.measure_view import MeasureView

translate = QCoreApplication.translate


def queues_of(incident: Incident, stage: Backstage) -> list[str]:
    """The queues to choose from: the incident's own first, then the centre's others."""
    return list(dict.fromkeys([*(note.queue for note in incident.queues), *stage.viewer.queues]))


class MeasuresPart:
    """Its calls are measures that nobody has confirmed or whose planned end has passed."""

    key = "measures"

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage
        self.title = translate("Measure", "Measures")
        self.widget = MeasureView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self._now: datetime | None = None
        self.widget.begin_wanted.connect(self.begin)
        self.widget.wanted.connect(self._act)

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)

    def tick(self, now: datetime) -> None:
        self._now = now
        self.widget.tick(now)

    def calls(self, incident: Incident) -> int:
        """Everything that is still to be undone."""
        return len(incident.measures.open)

    def begin(self, what: MeasureKind = MeasureKind.ANNOUNCEMENT, step: str = "") -> None:
        """Ask for a measure, perhaps because a step says so."""
        self._stage.with_scene(lambda scene: self._begin(scene, what, step))

    def _begin(self, scene: Scene, what: MeasureKind, step: str) -> None:
        incident = scene.incident.id
        dialog = MeasureDialog(
            self._stage.viewer, queues_of(scene.incident, self._stage), scene.now, what, self._stage.over
        )
        measure = uuid4()

        def command() -> TakeMeasure:
            title, asked_of, revert = dialog.words()
            return TakeMeasure(
                incident, measure, dialog.what(), title, dialog.owner.person(), dialog.until.until() or scene.now,
                revert, dialog.chosen_queues(), asked_of, dialog.chosen_targets(), dialog.chosen_ranking(), step,
            )  # fmt: skip

        self.asking.ask(dialog, command)

    def _act(self, key: str, act: str) -> None:
        acts: dict[str, Callable[[Measure, Scene], None]] = {
            CONFIRM: self._confirm,
            REVERT: self._revert,
            EXTEND: self._extend,
            HAND_ON: self._hand_on,
        }

        def asked(scene: Scene) -> None:
            measure = scene.incident.measures.find(UUID(key))
            if measure is not None:
                acts[act](measure, scene)

        self._stage.with_scene(asked)

    def _confirm(self, measure: Measure, scene: Scene) -> None:
        title, confirm = translate("Measure", "It is in force"), translate("Measure", "Confirm")
        dialog = SaidDialog(title, confirm, asked_text(measure), noted=False, parent=self._stage.over)
        self.asking.ask(dialog, lambda: ConfirmMeasure(scene.incident.id, measure.id, dialog.said_by()))

    def _revert(self, measure: Measure, scene: Scene) -> None:
        about = translate("Measure", "{what}\nTo undo: {how}").format(what=asked_text(measure), how=measure.revert)
        if measure.in_force is None:
            never = translate("Measure", "{what}\nNobody confirmed it: make sure that it is not in force.")
            about = never.format(what=asked_text(measure))
        title, confirm = translate("Measure", "It is undone"), translate("Measure", "Undone")
        dialog = SaidDialog(title, confirm, about, noted=True, parent=self._stage.over)
        if measure.what in DECLARED:
            dialog.name.setText(self._stage.viewer.name(self._stage.viewer.me))
        self.asking.ask(dialog, lambda: RevertMeasure(scene.incident.id, measure.id, dialog.said_by(), dialog.note()))

    def _extend(self, measure: Measure, scene: Scene) -> None:
        dialog = OtherEndDialog(asked_text(measure), self._stage.viewer, scene.now, self._stage.over)
        self.asking.ask(
            dialog,
            lambda: ExtendMeasure(scene.incident.id, measure.id, dialog.until() or scene.now, dialog.reason()),
        )

    def _hand_on(self, measure: Measure, scene: Scene) -> None:
        title, confirm = translate("Measure", "Another owner"), translate("Measure", "Hand on")
        people, over = self._stage.viewer.able, self._stage.over
        dialog = PersonOfDialog(title, confirm, asked_text(measure), people=people, held_by=measure.owner, parent=over)
        self.asking.ask(dialog, lambda: HandOnMeasure(scene.incident.id, measure.id, dialog.person()))
