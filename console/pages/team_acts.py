"""What the team panel's buttons do: roles, command, pages."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.duties import duties
from console.pages.asking import Asking, silent
from console.pages.parts import Runs, Scene, WithScene
from incidents import commands
from incidents.roles import Role
from incidents.team import commands as team
from incidents.team.brief import brief_of
from incidents.team.calls import PageChannel
from widgets.incidents.act_dialogs import ReasonDialog
from widgets.incidents.incident_texts import role_word
from widgets.team.brief_dialog import BriefDialog
from widgets.team.command_strip import CommandAct, CommandStrip, is_manager
from widgets.team.duties import role_duties
from widgets.team.duties_dialog import DutiesDialog
from widgets.team.role_dialogs import AnsweredDialog, AssignDialog, CallDialog, OfferDialog, TakeDialog
from widgets.team.team_view import TeamView
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class TeamActs(QObject):
    """`page_wanted` carries the incident and the role whose holder is to be called; no role: all who are silent."""

    page_wanted = Signal(object, str)

    def __init__(self, page: QWidget, viewer: Viewer, run: Runs, asking: Asking) -> None:
        super().__init__(page)
        self._page, self._viewer, self._run, self._asking = page, viewer, run, asking

    def connect_view(self, view: TeamView, strip: CommandStrip, with_scene: WithScene) -> None:
        """Let the intents of the panel and of the strip be carried out on the incident that is shown."""
        for wanted, act in (
            (view.assign_wanted, self.assign),
            (view.accepted, self.accept),
            (view.decline_wanted, self.decline),
            (view.call_wanted, self.tell_call),
            (view.page_wanted, self.page),
        ):
            wanted.connect(lambda role, act=act: with_scene(lambda scene: act(role, scene)))
        view.matrix_wanted.connect(lambda: with_scene(self.show_duties))
        view.page_all_wanted.connect(lambda: with_scene(lambda scene: self.page("", scene)))
        strip.wanted.connect(lambda act: with_scene(lambda scene: self.command(act, scene)))

    def assign(self, role: str, scene: Scene) -> None:
        """Give a role to somebody; that of the commander is offered."""
        if role == Role.INCIDENT_COMMANDER:
            self._offer(scene)
            return
        dialog = AssignDialog(role, self._viewer, scene.incident.team.get(role), self._page)

        def command() -> commands.AssignRole:
            holder, backup = dialog.holder(), dialog.backup()
            key = scene.incident.id
            return commands.AssignRole(key, role, holder.person, holder.contact, backup.person, backup.contact)

        self._asking.ask(dialog, command)

    def accept(self, role: str, scene: Scene) -> None:
        """Take one's own role on; for a desk, note who answered there."""
        held = scene.incident.team.get(role)
        if held is None or held.person:
            self._run(commands.AcceptRole(scene.incident.id, role), silent)
            return
        dialog = AnsweredDialog(role, self._viewer.name(held.contact), self._page)
        self._asking.ask(dialog, lambda: commands.AcceptRole(scene.incident.id, role, dialog.who()))

    def decline(self, role: str, scene: Scene) -> None:
        """Turn a role down, with a reason; it goes to its backup."""
        dialog = ReasonDialog(
            translate("Dialog", "Decline a role"), translate("Dialog", "Decline"), role_word(role), parent=self._page
        )
        self._asking.ask(dialog, lambda: commands.DeclineRole(scene.incident.id, role, dialog.reason()))

    def page(self, role: str, scene: Scene) -> None:
        """Call the holder of a role, or everybody who has not answered."""
        self.page_wanted.emit(scene.incident.id, role)

    def tell_call(self, role: str, scene: Scene) -> None:
        """Say what came of ringing the holder up."""
        calls = (one for one in scene.incident.calls.pages if one.role == role and one.answered is None)
        call = next((one for one in calls if one.channel is PageChannel.CALL), None)
        if call is None:
            return
        dialog = CallDialog(self._viewer.name(call.person or call.contact), call.address, self._page)
        self._asking.ask(dialog, lambda: team.TickCall(scene.incident.id, call.id, dialog.reached(), dialog.words()))

    def command(self, act: CommandAct, scene: Scene) -> None:
        """What the strip above the team offers."""
        ways: dict[CommandAct, Callable[[Scene], None]] = {
            CommandAct.BRIEF: self._read,
            CommandAct.WITHDRAW: lambda scene: self._run(team.WithdrawOffer(scene.incident.id), silent),
            CommandAct.HAND_OVER: self._offer,
            CommandAct.KEEP: lambda scene: self._run(team.KeepCommand(scene.incident.id), silent),
            CommandAct.TAKE: self._take,
        }
        ways[act](scene)

    def show_duties(self, scene: Scene) -> None:
        """Which role and which post may do what."""
        dialog = DutiesDialog(duties(), role_duties(scene.incident, self._viewer), self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer(self, scene: Scene) -> None:
        dialog = OfferDialog(self._viewer.able, {scene.incident.commander}, self._page)
        self._asking.ask(dialog, lambda: team.OfferCommand(scene.incident.id, dialog.person()))

    def _read(self, scene: Scene) -> None:
        offer = scene.incident.calls.offer
        if offer is None:
            return
        brief = brief_of(scene.incident, scene.now)
        dialog = BriefDialog(brief, offer.by, self._viewer, self._page)
        dialog.declined.connect(lambda why: self._asking.send(dialog, team.DeclineCommand(scene.incident.id, why)))
        self._asking.ask(
            dialog, lambda: team.AcceptCommand(scene.incident.id, brief.version, dialog.assessed.isChecked())
        )

    def _take(self, scene: Scene) -> None:
        dialog = TakeDialog(scene.incident, self._viewer, self._page)
        takes = team.RelieveCommander if is_manager(self._viewer) else team.TakeCommand
        self._asking.ask(dialog, lambda: takes(scene.incident.id, dialog.reason()))
