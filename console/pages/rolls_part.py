"""The tab of rolls: head-counts, call-outs, lists of who is told."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from console.pages.asking import Asking, silent
from console.pages.parts import Backstage, Scene
from incidents.incident import Incident
from incidents.rolls.commands import AnswerRoll, CloseRoll, GrowRoll, OpenRoll
from incidents.rolls.roll import Reply, Roll
from widgets.rolls.roll_dialogs import AddNamesDialog, CloseRollDialog, OpenRollDialog
from widgets.rolls.roll_sources import RollSources
from widgets.rolls.roll_view import RollView

translate = QCoreApplication.translate


class RollsPart:
    """Its calls are the names for which there is still something to do. `sources` brings names as they are now."""

    key = "rolls"

    def __init__(self, stage: Backstage, sources: Callable[[], RollSources]) -> None:
        self._stage, self._sources = stage, sources
        self.title = translate("Rolls", "Rolls")
        self.widget = RollView(stage.viewer)
        self.asking = Asking(stage.run, self.widget)
        self.widget.begin_wanted.connect(lambda: stage.with_scene(self._begin))
        self.widget.answered.connect(self._answer)
        self.widget.add_wanted.connect(lambda roll: self._with_roll(roll, self._add))
        self.widget.close_wanted.connect(lambda roll: self._with_roll(roll, self._close))

    def show_incident(self, incident: Incident) -> None:
        self.widget.show_incident(incident)

    def tick(self, now: datetime) -> None:
        self.widget.tick(now)

    def calls(self, incident: Incident) -> int:
        """How many names are unsettled."""
        return sum(len(roll.unsettled) for roll in incident.rolls)

    def _begin(self, scene: Scene) -> None:
        dialog, roll = OpenRollDialog(self._sources(), self._stage.over), uuid4()
        self.asking.ask(
            dialog,
            lambda: OpenRoll(
                scene.incident.id, roll, dialog.what(), dialog.title_field.text(), dialog.names(),
                dialog.need.number() or 0,
            ),
        )  # fmt: skip

    def _answer(self, roll: UUID, names: tuple[str, ...], reply: Reply) -> None:
        def answer(scene: Scene) -> None:
            arrives = self._sources().arrives if reply is Reply.COMING else {}
            known = {arrives[name] for name in names if name in arrives}
            coming_at = scene.now + known.pop() if len(known) == 1 else None  # of several each says when
            self._stage.run(AnswerRoll(scene.incident.id, roll, names, reply, coming_at), silent)

        self._stage.with_scene(answer)

    def _with_roll(self, key: UUID, act: Callable[[Roll, Scene], None]) -> None:
        def asked(scene: Scene) -> None:
            roll = next((one for one in scene.incident.rolls if one.id == key), None)
            if roll is not None:
                act(roll, scene)

        self._stage.with_scene(asked)

    def _add(self, roll: Roll, scene: Scene) -> None:
        dialog = AddNamesDialog(roll, self._stage.over)
        self.asking.ask(dialog, lambda: GrowRoll(scene.incident.id, roll.id, dialog.names()))

    def _close(self, roll: Roll, scene: Scene) -> None:
        dialog = CloseRollDialog(roll, self._stage.over)
        self.asking.ask(dialog, lambda: CloseRoll(scene.incident.id, roll.id, dialog.note()))
