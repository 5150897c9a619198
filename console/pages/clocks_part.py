"""The tab of regulators' clocks: files reports, waives them, grades for a regime, states times."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking
from console.pages.parts import Backstage, Scene
from incidents.clocks.commands import FileReport, GradeForRegulator, StateTriggerTime, WaiveDuty
from incidents.clocks.regulation import TakenPack
from incidents.clocks.running import Clock, clock_of, running, ungraded
from incidents.incident import Incident
from widgets.act_dialog import words_of
from widgets.clocks.clock_dialogs import FileDialog, RegulatoryGradeDialog, TriggerTimeDialog, WaiveDialog
from widgets.clocks.clocks_view import ClocksView
from widgets.clocks.report_text import draft_text

translate = QCoreApplication.translate


class ClocksPart:
    """Its calls are the reports owed and the grades nobody has given."""

    key = "clocks"

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage
        self.title = translate("Clock", "Regulators")
        self.widget = ClocksView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self.widget.file_wanted.connect(lambda key: self._with_clock(key, self._file))
        self.widget.waive_wanted.connect(lambda key: self._with_clock(key, self._waive))
        self.widget.grade_wanted.connect(lambda regime: self._with_pack(regime, self._grade))
        self.widget.time_wanted.connect(lambda regime: self._with_pack(regime, self._state))

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)

    def tick(self, now: datetime) -> None:
        self.widget.tick(now)

    def calls(self, incident: Incident) -> int:
        return len(running(incident)) + len(ungraded(incident))

    def _with_clock(self, key: str, act: Callable[[Clock, Scene], None]) -> None:
        def found(scene: Scene) -> None:
            clock = clock_of(scene.incident, key)
            if clock is not None:
                act(clock, scene)

        self._stage.with_scene(found)

    def _with_pack(self, regime: str, act: Callable[[TakenPack, Scene], None]) -> None:
        def found(scene: Scene) -> None:
            taken = scene.incident.regulation.pack(regime)
            if taken is not None:
                act(taken, scene)

        self._stage.with_scene(found)

    def _file(self, clock: Clock, scene: Scene) -> None:
        incident, viewer = scene.incident, self._stage.viewer
        draft = f"filing/{incident.id}/{clock.key}"
        text = self._stage.kept(draft) or draft_text(incident, clock, viewer)
        dialog = FileDialog(incident, clock, viewer, now=scene.now, draft=text, parent=self._stage.over)
        dialog.text.textChanged.connect(lambda: self._stage.keep(draft, dialog.text.toPlainText()))

        def command() -> FileReport:
            at = dialog.at.moment() or scene.now
            channel, reference = dialog.channel.text().strip(), dialog.reference.text().strip()
            return FileReport(incident.id, clock.key, at, channel, reference, words_of(dialog.text))

        self.asking.ask(dialog, command, lambda stored: self._stage.keep(draft, "") if stored else None)

    def _waive(self, clock: Clock, scene: Scene) -> None:
        dialog = WaiveDialog(scene.incident, clock, self._stage.viewer, self._stage.over)
        self.asking.ask(
            dialog, lambda: WaiveDuty(scene.incident.id, clock.key, words_of(dialog.reason), dialog.second())
        )

    def _grade(self, taken: TakenPack, scene: Scene) -> None:
        dialog = RegulatoryGradeDialog(scene.incident, taken, self._stage.viewer, self._stage.over)
        self.asking.ask(
            dialog,
            lambda: GradeForRegulator(
                scene.incident.id, taken.rules.id, dialog.chosen(), dialog.holding(), words_of(dialog.reason)
            ),
        )

    def _state(self, taken: TakenPack, scene: Scene) -> None:
        dialog = TriggerTimeDialog(scene.incident, taken, self._stage.viewer, scene.now, self._stage.over)

        def command() -> StateTriggerTime:
            trigger, at = str(dialog.trigger.currentData()), dialog.at.moment() or scene.now
            return StateTriggerTime(scene.incident.id, trigger, at, words_of(dialog.reason), taken.rules.id)

        self.asking.ask(dialog, command)
