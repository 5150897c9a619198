"""Takes a temporary measure: what, who is asked, who answers for it, until when, and how it is undone."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from incidents.measures.measure import DECLARED, MeasureKind, Rank, Target
from widgets.act_dialog import ActDialog
from widgets.loans.until_field import UntilField
from widgets.measures.measure_texts import is_only_begun, measure_word, target_word, usual_revert, usual_title
from widgets.measures.queue_choice import QueueChoice, QueueRanking
from widgets.measures.ticks import Ticks
from widgets.parts import Label
from widgets.person_picker import PersonPicker
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class MeasureDialog(ActDialog):
    """What the console cannot do itself is asked of somebody; a stance and a degraded mode are declared."""

    def __init__(
        self,
        viewer: Viewer,
        queues: Sequence[str],
        now: datetime,
        what: MeasureKind = MeasureKind.ANNOUNCEMENT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(translate("Measure", "Take a measure"), translate("Measure", "Take"), parent, width=620)
        self._written: dict[QLineEdit, str] = {}
        self.kind = QComboBox()
        for kind in MeasureKind:
            self.kind.addItem(measure_word(kind), kind)
        self.hint_of_kind = Label(tone="muted", wrap=True)
        self.asked_of, self.title_field, self.revert_field = QLineEdit(), QLineEdit(), QLineEdit()
        self.queues = QueueChoice(viewer, queues)
        self.targets = Ticks([(target, target_word(target)) for target in Target])
        self.ranking = QueueRanking(viewer, queues)
        self.owner = PersonPicker(translate("Measure", "Who sees to it that it is undone"))
        self.owner.show_people(viewer.able, viewer.me)
        self.until = UntilField(viewer)
        self.until.show_now(now)
        self._lay_out()
        self.kind.setCurrentIndex(list(MeasureKind).index(what))
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()

    def what(self) -> MeasureKind:
        """The sort of measure."""
        return MeasureKind(self.kind.currentData())

    def words(self) -> tuple[str, str, str]:
        """What is to be done, who is asked for it (nobody for what is declared), and how it is undone."""
        asked = "" if self.what() in DECLARED else self.asked_of.text().strip()
        return self.title_field.text().strip(), asked, self.revert_field.text().strip()

    def chosen_queues(self) -> tuple[str, ...]:
        """The queues it is about; a stance names them in its ranking."""
        ranked = tuple(rank.queue for rank in self.chosen_ranking())
        return ranked if self.what() is MeasureKind.STANCE else self.queues.chosen()

    def chosen_targets(self) -> tuple[Target, ...]:
        """What agents are not measured by; only for a degraded mode."""
        return self.targets.chosen() if self.what() is MeasureKind.DEGRADED else ()

    def chosen_ranking(self) -> tuple[Rank, ...]:
        """The queues in their order; only for a stance."""
        return self.ranking.chosen() if self.what() is MeasureKind.STANCE else ()

    def problem(self) -> str:
        title, asked, revert = self.words()
        what = self.what()
        missing = (
            (not title or is_only_begun(what, title), translate("Measure", "Say what is to be done.")),
            (what not in DECLARED and not asked, translate("Measure", "Say who is asked to do it.")),
            (what is MeasureKind.DEGRADED and not self.queues.chosen(), translate("Measure", "Choose the queues.")),
            (what is MeasureKind.DEGRADED and not self.chosen_targets(), translate("Measure", "Choose the targets.")),
            (what is MeasureKind.STANCE and not self.chosen_ranking(), translate("Measure", "Rank the queues.")),
            (not self.owner.person(), translate("Measure", "Name who sees to it that it is undone.")),
            (self.until.until() is None, translate("Measure", "Give its planned end.")),
            (not revert, translate("Measure", "Say how it is undone.")),
        )
        return next((words for is_missing, words in missing if is_missing), "")

    def _lay_out(self) -> None:
        self.add_field(translate("Measure", "Kind of measure"), self.kind)
        self.body.addWidget(self.hint_of_kind)
        self._asked = self.add_named(translate("Measure", "Ask"), self.asked_of)
        self.asked_of.setText(translate("Measure", "telephony"))
        self._title = self.add_named("", self.title_field)
        self._queues = self.add_named(translate("Measure", "For these queues"), self.queues)
        self._targets = self.add_named(translate("Measure", "Not measured meanwhile"), self.targets)
        self._ranking = self.add_named(translate("Measure", "Queues, the first is defended longest"), self.ranking)
        self.add_field(translate("Measure", "Who sees to it that it is undone"), self.owner)
        self.add_field(translate("Measure", "Planned end"), self.until)
        self.add_named(translate("Measure", "How it is undone"), self.revert_field)

    def _show_kind(self) -> None:
        """Fields that do not belong to the sort go away; words that were proposed and not touched are replaced."""
        what = self.what()
        for pair, shown in (
            (self._asked, what not in DECLARED),
            (self._queues, what is not MeasureKind.STANCE),
            (self._targets, what is MeasureKind.DEGRADED),
            (self._ranking, what is MeasureKind.STANCE),
        ):
            for part in pair:
                part.setVisible(shown)
        for field, words in ((self.title_field, usual_title(what)), (self.revert_field, usual_revert(what))):
            if field.text() == self._written.get(field, ""):
                field.setText(words)
                self._written[field] = words
        name = {
            MeasureKind.DEGRADED: translate("Measure", "Why"),
            MeasureKind.STANCE: translate("Measure", "In a few words"),
        }.get(what, translate("Measure", "to do this, until the planned end"))
        self._title[0].setText(name)
        self.title_field.setAccessibleName(name)
        declared = translate("Measure", "In force as soon as you declare it. Tell the floor.")
        asked = translate("Measure", "Asked for; not confirmed until you write who said it is in force.")
        self.hint_of_kind.setText(declared if what in DECLARED else asked)
