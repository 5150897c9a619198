"""The tab of the review: written section by section, signed by somebody else, followed up after the close."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking, silent
from console.pages.parts import Backstage, Scene
from incidents.incident import Incident
from incidents.review import commands
from incidents.review.causes import same_cause
from incidents.review.kinds import Section, Stage
from widgets.incidents.act_dialogs import ReasonDialog
from widgets.review import review_rows as rows
from widgets.review.review_dialogs import (
    ActionDialog,
    CauseDialog,
    ChangeDialog,
    MoveDialog,
    SectionDialog,
    SignDialog,
    ToldDialog,
    WordsDialog,
)
from widgets.review.review_view import ReviewView

translate = QCoreApplication.translate


class ReviewPart:
    """Its calls are actions nobody has verified, changes nobody has settled, and a review that waits to be signed."""

    key = "review"

    def __init__(self, stage: Backstage) -> None:
        self._stage = stage
        self.title = translate("Review", "Review")
        self.widget = ReviewView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        asked = {
            self.widget.told_wanted: self._tell,
            self.widget.submit_wanted: self._submit,
            self.widget.send_back_wanted: self._send_back,
            self.widget.sign_wanted: self._sign,
        }
        for signal, ask in asked.items():
            signal.connect(lambda ask=ask: stage.with_scene(ask))
        self.widget.wanted.connect(self._act)

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)
        self._stage.with_scene(lambda scene: self.widget.show_incident(incident, same_cause(scene.board, incident)))

    def tick(self, now: datetime) -> None:
        self.widget.tick(now)

    def calls(self, incident: Incident) -> int:
        """What of the review waits for somebody."""
        review = incident.review
        return len(review.open_actions) + len(review.open_changes) + (review.stage is Stage.SUBMITTED)

    def _act(self, key: str, act: str) -> None:
        """What a button of a row asks for."""
        acts: dict[str, Callable[[Scene, str], None]] = {
            rows.WRITE: self._write,
            rows.MOVE: self._move,
            rows.DONE: self._done,
            rows.VERIFY: self._verify,
            rows.BACK: self._action_back,
            rows.DROP: self._drop,
            rows.TAKE_OVER: self._take_over,
            rows.REJECT: self._reject,
        }
        whole = {rows.TELL: self._tell, rows.PLAN: self._plan, rows.PROPOSE: self._propose, rows.CAUSE: self._cause}
        if act in whole:
            self._stage.with_scene(whole[act])
        else:
            self._stage.with_scene(lambda scene: acts[act](scene, key.partition(":")[2]))

    def _write(self, scene: Scene, section: str) -> None:
        incident, what = scene.incident, Section(section)
        key = f"review/{incident.id}/{section}"
        dialog = SectionDialog(what, incident, self._stage.viewer, self._stage.kept(key), self._stage.over)
        dialog.text.textChanged.connect(lambda: self._stage.keep(key, dialog.text.toPlainText()))
        self.asking.ask(
            dialog,
            lambda: commands.WriteSection(incident.id, what, dialog.words(), dialog.seen),
            lambda stored: self._stage.keep(key, "") if stored else None,
        )

    def _cause(self, scene: Scene) -> None:
        dialog = CauseDialog(scene.incident.review.cause, self._stage.over)
        self.asking.ask(dialog, lambda: commands.NameCause(scene.incident.id, dialog.cause()))

    def _plan(self, scene: Scene) -> None:
        dialog = ActionDialog(self._stage.viewer, scene.now, self._stage.over)
        promise = dialog.promise
        self.asking.ask(
            dialog,
            lambda: commands.PlanAction(
                scene.incident.id, dialog.title(), promise.owner(), promise.due() or scene.now, dialog.sort(),
                dialog.proof(),
            ),
        )  # fmt: skip

    def _move(self, scene: Scene, key: str) -> None:
        action = scene.incident.review.action(key)
        if action is None:
            return
        dialog = MoveDialog(action, self._stage.viewer, self._stage.over)
        promise = dialog.promise
        self.asking.ask(
            dialog,
            lambda: commands.MoveAction(
                scene.incident.id, key, promise.owner(), promise.due() or scene.now, dialog.reason()
            ),
        )

    def _done(self, scene: Scene, key: str) -> None:
        title, asked = translate("Review", "The action is done"), translate("Review", "What shows it")
        self._words(
            scene, key, commands.ReportActionDone, title=title, confirm=translate("Review", "Done"), asked=asked
        )

    def _verify(self, scene: Scene, key: str) -> None:
        title, asked = translate("Review", "Verify the action"), translate("Review", "What was looked at and found")
        self._words(scene, key, commands.VerifyAction, title=title, confirm=translate("Review", "Verify"), asked=asked)

    def _action_back(self, scene: Scene, key: str) -> None:
        title, asked = translate("Review", "Not good enough"), translate("Review", "What is missing")
        self._words(
            scene, key, commands.SendBackAction, title=title, confirm=translate("Review", "Open again"), asked=asked
        )

    def _take_over(self, scene: Scene, key: str) -> None:
        title, asked = translate("Review", "Taken over"), translate("Review", "In which version of the playbook")
        self._words(
            scene, key, commands.TakeOverChange, title=title, confirm=translate("Review", "Taken over"), asked=asked
        )

    def _reject(self, scene: Scene, key: str) -> None:
        title, asked = translate("Review", "Reject the change"), translate("Review", "Why the playbook stays as it is")
        self._words(scene, key, commands.RejectChange, title=title, confirm=translate("Review", "Reject"), asked=asked)

    def _words(
        self, scene: Scene, key: str, command: Callable[..., Any], *, title: str, confirm: str, asked: str
    ) -> None:
        """Ask for one text about an action or a change, then give `command` with it."""
        review = scene.incident.review
        action, change = review.action(key), review.change(key)
        about = action.title if action else change.what if change else ""
        dialog = WordsDialog(title, confirm, about, asked, self._stage.over)
        self.asking.ask(dialog, lambda: command(scene.incident.id, key, dialog.words()))

    def _drop(self, scene: Scene, key: str) -> None:
        action = scene.incident.review.action(key)
        title, about = translate("Review", "Leave the action out"), action.title if action else ""
        dialog = ReasonDialog(title, translate("Review", "Leave out"), about, parent=self._stage.over)
        self.asking.ask(dialog, lambda: commands.DropAction(scene.incident.id, key, dialog.reason()))

    def _propose(self, scene: Scene) -> None:
        dialog = ChangeDialog(scene.incident, self._stage.viewer, self._stage.over)
        self.asking.ask(
            dialog, lambda: commands.ProposeChange(scene.incident.id, dialog.step(), dialog.words(), dialog.why())
        )

    def _tell(self, scene: Scene) -> None:
        dialog = ToldDialog(scene.incident, self._stage.viewer, self._stage.over)
        self.asking.ask(
            dialog,
            lambda: commands.TellResult(
                scene.incident.id, dialog.to(), dialog.person(), dialog.channel(), dialog.words()
            ),
        )

    def _submit(self, scene: Scene) -> None:
        self._stage.run(commands.SubmitReview(scene.incident.id), silent)

    def _send_back(self, scene: Scene) -> None:
        title, asked = translate("Review", "Send the review back"), translate("Review", "Comments for its authors")
        dialog = WordsDialog(title, translate("Review", "Send back"), "", asked, self._stage.over)
        self.asking.ask(dialog, lambda: commands.SendBackReview(scene.incident.id, dialog.words()))

    def _sign(self, scene: Scene) -> None:
        dialog = SignDialog(scene.incident, self._stage.viewer, self._stage.over)
        self.asking.ask(dialog, lambda: commands.SignReview(scene.incident.id, dialog.signer(), dialog.digest))
