"""What the buttons of a step do: finish it, leave it out, open the part of the console that carries it out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.pages.parts import Part, TakesFiles, TakesMeasures, WithScene
from console.pages.response_acts import ResponseActs
from console.pages.response_runs import ResponseRuns
from incidents import commands
from incidents.measures.measure import MeasureKind
from incidents.playbooks.playbook import Tool
from widgets.incidents.playbook_view import PlaybookView
from widgets.toast import Notice

translate = QCoreApplication.translate


class PlaybookActs(QObject):
    """Connected to the view of one page."""

    noticed = Signal(object)  # widgets.toast.Notice
    lend_wanted = Signal(object)  # incident id
    propose_wanted = Signal()
    contacts_wanted = Signal(str)  # role

    def __init__(self, page: QWidget, runs: ResponseRuns, acts: ResponseActs, with_scene: WithScene) -> None:
        super().__init__(page)
        self._runs, self._acts, self._with_scene = runs, acts, with_scene

    def connect_view(self, book: PlaybookView, parts: tuple[Part, ...], show_part: Callable[[str], None]) -> None:
        """Carry out what a person asks for on the steps; `show_part` brings a part up by its key."""
        self._parts, self._show_part = parts, show_part
        acts, scene_of = self._acts, self._with_scene
        book.step_done.connect(self._complete)
        book.skip_wanted.connect(lambda step: scene_of(lambda scene: acts.skip(step, scene)))
        book.reopen_wanted.connect(lambda step: scene_of(lambda scene: acts.reopen_step(step, scene)))
        book.add_wanted.connect(lambda after: scene_of(lambda scene: acts.add_step(after, scene)))
        book.tool_wanted.connect(self._use)
        book.measure_wanted.connect(self._take_measure)
        book.contacts_wanted.connect(self.contacts_wanted)
        book.attach_wanted.connect(self._attach)
        book.copied.connect(lambda _: self.noticed.emit(Notice(translate("Response", "The script was copied."))))

    def _complete(self, step: str, choice: str, evidence: tuple[tuple[str, str], ...]) -> None:
        self._with_scene(
            lambda scene: self._runs.complete(commands.CompleteStep(scene.incident.id, step, choice, evidence))
        )

    def _use(self, tool: Tool) -> None:
        """Open the part of the console with which the step is carried out."""
        if tool is Tool.LEND:
            self._with_scene(lambda scene: self.lend_wanted.emit(scene.incident.id))
        elif tool is Tool.PROPOSE:
            self.propose_wanted.emit()
        else:
            self._show_part(tool)

    def _take_measure(self, what: MeasureKind, step: str) -> None:
        for part in self._parts:
            if isinstance(part, TakesMeasures):
                self._show_part(part.key)
                part.begin(what, step)

    def _attach(self, step: str) -> None:
        for part in self._parts:
            if isinstance(part, TakesFiles):
                self._show_part(part.key)
                part.attach(step)
