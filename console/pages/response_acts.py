"""What the buttons of a response do: asks what there is to ask, then hands the command on."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.pages.asking import Asking, silent
from console.pages.parts import Runs, Scene
from incidents import commands
from incidents.fold import playbook_of
from incidents.grading.commands import DeclineGrade
from incidents.grading.topic import GradeProposal
from incidents.kinds import Kind, Severity
from incidents.life.decide import steps_left
from incidents.playbooks.loader import PlaybookFault
from incidents.playbooks.playbook import Playbook
from incidents.roles import Role
from widgets.act_dialog import ActDialog
from widgets.incidents.act_dialogs import (
    AddStepDialog,
    CorrectDialog,
    HoldDialog,
    MergeDialog,
    ReasonDialog,
    UpdateDialog,
)
from widgets.incidents.activate_dialog import ActivateDialog, roles_to_fill, suggested_team
from widgets.incidents.end_dialogs import CloseDialog, ResolveDialog, others
from widgets.incidents.grade_dialog import GradeDialog
from widgets.incidents.grade_strip import reasons_text
from widgets.incidents.incident_acts import IncidentAct
from widgets.incidents.names import IncidentNames
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class ResponseActs(QObject):
    """Everything but what is done in the team panel."""

    draft_changed = Signal(str, str)  # key, text
    part_wanted = Signal(str)  # key of the tab where it is done

    def __init__(
        self,
        page: QWidget,
        viewer: Viewer,
        run: Runs,
        asking: Asking,
        *,
        kept: Callable[[str], str],
        playbook_text: Callable[[Kind], str],
    ) -> None:
        super().__init__(page)
        self._page, self._viewer, self._run, self._asking = page, viewer, run, asking
        self._kept, self._playbook_text = kept, playbook_text

    @property
    def dialog(self) -> ActDialog | None:
        """The dialog that is open."""
        return self._asking.dialog

    def act(self, act: IncidentAct, scene: Scene) -> None:
        """An act on the incident as a whole."""
        plain = {
            IncidentAct.ACKNOWLEDGE: commands.Acknowledge,
            IncidentAct.STABILISED: commands.Stabilise,
            IncidentAct.RECOVERING: commands.BeginRecovery,
            IncidentAct.RESUME: commands.Resume,
            IncidentAct.RELAPSE: commands.Resume,
            IncidentAct.BEGIN_REVIEW: commands.BeginReview,
        }
        asking: dict[IncidentAct, Callable[[Scene], None]] = {
            IncidentAct.GRADE: self._grade,
            IncidentAct.REGRADE: self._grade,
            IncidentAct.ACTIVATE: self._activate,
            IncidentAct.DISMISS: self._dismiss,
            IncidentAct.MERGE: self._merge,
            IncidentAct.UPDATE: self._update,
            IncidentAct.HOLD: self._hold,
            IncidentAct.RESOLVE: self._resolve,
            IncidentAct.REOPEN: self._reopen,
            IncidentAct.REVIEW: self._review,
            IncidentAct.CLOSE: self._close,
        }
        if act in plain:
            self._run(plain[act](scene.incident.id), silent)
        else:
            asking[act](scene)

    def skip(self, step: str, scene: Scene) -> None:
        """Leave a step out, with a reason."""
        title = IncidentNames(scene.incident, self._viewer).step(step)
        dialog = ReasonDialog(translate("Dialog", "Skip a step"), translate("Dialog", "Skip"), title, parent=self._page)
        self._asking.ask(dialog, lambda: commands.SkipStep(scene.incident.id, step, dialog.reason()))

    def reopen_step(self, step: str, scene: Scene) -> None:
        """Open a settled step again, with a reason."""
        title = IncidentNames(scene.incident, self._viewer).step(step)
        dialog = ReasonDialog(
            translate("Dialog", "Open a step again"), translate("Dialog", "Open again"), title, parent=self._page
        )
        self._asking.ask(dialog, lambda: commands.ReopenStep(scene.incident.id, step, dialog.reason()))

    def add_step(self, after: str, scene: Scene) -> None:
        """Add a step behind the open one."""
        after = after or (scene.incident.steps[-1].id if scene.incident.steps else "")
        title = IncidentNames(scene.incident, self._viewer).step(after) if after else ""
        before = scene.incident.step(after)
        role = before.role if before else Role.INCIDENT_COMMANDER
        roles = scene.incident.playbook.roles if scene.incident.playbook else tuple(Role)
        dialog = AddStepDialog(title, roles, role, self._page)
        self._asking.ask(
            dialog,
            lambda: commands.AddStep(scene.incident.id, dialog.title(), dialog.role(), after, dialog.limit_s()),
        )

    def correct(self, entry: UUID, words: str, scene: Scene) -> None:
        """Put a line of the log right."""
        dialog = CorrectDialog(words, self._page)
        self._asking.ask(dialog, lambda: commands.CorrectNote(scene.incident.id, entry, dialog.words()))

    def answer_grade(self, proposal: GradeProposal, accepted: bool, scene: Scene) -> None:
        """Grade as the conditions say, which are the reason in the log; or keep the milder grade, with a reason."""
        about = reasons_text(proposal, self._viewer.language)
        if accepted:
            self._run(commands.Classify(scene.incident.id, proposal.severity, about), silent)
            return
        title, keep = translate("Grading", "Keep the grade"), translate("Grading", "Keep")
        dialog = ReasonDialog(title, keep, about, parent=self._page)
        self._asking.ask(
            dialog, lambda: DeclineGrade(scene.incident.id, proposal.severity, proposal.signs, dialog.reason())
        )

    def _grade(self, scene: Scene) -> None:
        dialog = GradeDialog(scene.incident.severity, self._page)
        self._asking.ask(
            dialog,
            lambda: commands.Classify(scene.incident.id, dialog.severity() or Severity.S1, dialog.reason()),
        )

    def _activate(self, scene: Scene) -> None:
        incident = scene.incident
        text = self._playbook_text(incident.kind)
        playbook = _readable(text)
        today = scene.now.astimezone(self._viewer.zone).date()
        roles = roles_to_fill(playbook, incident.severity)
        earlier = [one for one in scene.board if one.kind is incident.kind]
        suggested = suggested_team(roles, self._viewer.able, earlier, self._viewer.me)
        dialog = ActivateDialog(incident, playbook, self._viewer, suggested, self._page, today=today)

        def activated(stored: bool) -> None:
            for role, person in dialog.team() if stored else ():
                self._run(commands.AssignRole(incident.id, role, person), silent)

        self._asking.ask(
            dialog, lambda: commands.Activate(incident.id, dialog.commander(), text, self._viewer.zone.key), activated
        )

    def _dismiss(self, scene: Scene) -> None:
        incident = scene.incident
        second = others(self._viewer) if incident.worst and incident.worst.at_least(Severity.S2) else []
        about = translate("Dialog", "A false alarm: {name} ends here; its log stays.").format(name=incident.name)
        dialog = ReasonDialog(
            translate("Dialog", "Dismiss the report"), translate("Dialog", "Dismiss"), about, second, self._page
        )
        self._asking.ask(dialog, lambda: commands.Dismiss(incident.id, dialog.reason(), dialog.second()))

    def _merge(self, scene: Scene) -> None:
        rest = [one for one in scene.board.open if one.id != scene.incident.id]
        dialog = MergeDialog(scene.incident, rest, self._page)
        self._asking.ask(dialog, lambda: commands.Merge(scene.incident.id, dialog.into() or scene.incident.id))

    def _update(self, scene: Scene) -> None:
        key = f"update/{scene.incident.id}"
        dialog = UpdateDialog(scene.incident, self._kept(key), self._page)
        dialog.text.textChanged.connect(lambda: self.draft_changed.emit(key, dialog.text.toPlainText()))
        self._asking.ask(
            dialog,
            lambda: commands.PostUpdate(scene.incident.id, dialog.words()),
            lambda stored: self._updated(key, dialog.tell_list.isChecked()) if stored else None,
        )

    def _updated(self, key: str, tell_list: bool) -> None:
        self.draft_changed.emit(key, "")
        if tell_list:
            self.part_wanted.emit("rolls")

    def _hold(self, scene: Scene) -> None:
        dialog = HoldDialog(scene.now, self._viewer, self._page)
        self._asking.ask(dialog, lambda: commands.PutOnHold(scene.incident.id, dialog.reason(), dialog.until()))

    def _resolve(self, scene: Scene) -> None:
        names = IncidentNames(scene.incident, self._viewer)
        left = [names.step(run.id) for run in steps_left(scene.incident)]
        dialog = ResolveDialog(scene.incident, left, self._viewer, self._page)
        self._asking.ask(dialog, lambda: commands.Resolve(scene.incident.id, dialog.override(), dialog.second()))

    def _reopen(self, scene: Scene) -> None:
        about = translate("Dialog", "It came back: the response goes on where it was.")
        dialog = ReasonDialog(
            translate("Dialog", "Reopen the incident"), translate("Dialog", "Reopen"), about, parent=self._page
        )
        self._asking.ask(dialog, lambda: commands.Reopen(scene.incident.id, dialog.reason()))

    def _review(self, _scene: Scene) -> None:
        self.part_wanted.emit("review")

    def _close(self, scene: Scene) -> None:
        dialog = CloseDialog(scene.incident, self._viewer, scene.now, self._page)
        self._asking.ask(dialog, lambda: commands.Close(scene.incident.id, dialog.reviewer()))


def _readable(text: str) -> Playbook | None:
    """The playbook to name in the dialog; a broken one is refused with its place when it is taken."""
    try:
        return playbook_of(text) if text else None
    except PlaybookFault:
        return None
