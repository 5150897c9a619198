"""Who is on loan, in one line above the floor: how many, where to, until when, what went wrong; one key returns all."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from resources.loans.loan import Loan, LoanState
from resources.priority import worst
from widgets.agents.agent_words import called
from widgets.buttons import ChipButton, PlainButton
from widgets.format import count, day_time, listed
from widgets.loans.loan_table import LoanTable, state_text
from widgets.loans.loan_texts import loan_priority, loan_state_word, shown_state
from widgets.parts import Label, PriorityMark, column, row
from widgets.viewer import Viewer

translate = QCoreApplication.translate

KEPT = timedelta(minutes=10)  # for so long a loan that failed is shown after its end
MORE = timedelta(minutes=30)
_FAILED = (LoanState.REFUSED, LoanState.COMPENSATED, LoanState.CANCELLED)
_NAMED = 2  # receivers named in the line


class LoanStrip(QFrame):
    """Hidden while nobody is on loan. Values in, intents out."""

    return_wanted = Signal(object)  # tuple of ids of loans
    return_all_wanted = Signal()
    extend_wanted = Signal(object, object)  # tuple of ids of loans; timedelta
    agent_chosen = Signal(str)

    def __init__(self, viewer: Viewer, return_all_keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._loans, self._now = viewer, (), 0.0
        self._put_away: set[UUID] = set()
        self.setProperty("kind", "panel")
        self.setAccessibleName(translate("Loans", "Agents on loan"))
        self.mark, self.words = PriorityMark(), Label(strong=True)
        self.trouble = Label(elide=True)
        self.details = ChipButton(translate("Loans", "Details"))
        self.details.setCheckable(True)
        self.all_back = PlainButton(translate("Loans", "Return all"), return_all_keys)
        self.put_away = PlainButton(translate("Loans", "Put away"))
        self.table = LoanTable(viewer)
        self.back = PlainButton(translate("Loans", "Return the chosen"))
        self.longer = PlainButton(translate("Loans", "30 minutes more for the chosen"))
        self._foot = QWidget()
        self._lay_out()
        self._connect()
        self.show_loans((), 0.0)

    _loans: tuple[Loan, ...]

    def show_loans(self, loans: Sequence[Loan], now: float) -> None:
        """Show the open ones, and what failed a short while ago; `now` in epoch seconds of the centre's clock."""
        self._now = now
        self._loans = tuple(loan for loan in loans if self._is_shown(loan))
        self.setVisible(bool(self._loans))
        if self._loans:
            self._show()

    def tick(self, now: float) -> None:
        """Time goes on."""
        if self._loans:
            self.show_loans(self._loans, now)

    def _is_shown(self, loan: Loan) -> bool:
        if loan.is_open:
            return True
        fresh = loan.ended_at and datetime.fromtimestamp(self._now, UTC) - loan.ended_at < KEPT
        return loan.state in _FAILED and loan.trouble is not None and bool(fresh) and loan.id not in self._put_away

    def _show(self) -> None:
        shown, viewer = self._loans, self._viewer
        still = [loan for loan in shown if loan.is_open]
        priority = worst(*(loan_priority(loan) for loan in shown))
        self.mark.show_priority(priority)
        self.mark.setVisible(priority is not None)
        self.words.setText(summary(shown, viewer, self._now))
        self.trouble.setText(trouble_line(shown, viewer))
        self.trouble.set_tone(priority.value if priority else "muted")
        self.all_back.setVisible(bool(still))
        self.put_away.setVisible(len(still) < len(shown))
        self.setAccessibleDescription(f"{self.words.text()} {self.trouble.text()}")
        if self.details.isChecked():
            self.table.show_loans(shown, self._now)
        self._show_chosen()

    def _show_details(self, shown: bool) -> None:
        self.table.setVisible(shown)
        self._foot.setVisible(shown)
        if shown:
            self.table.show_loans(self._loans, self._now)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = [loan for loan in self.table.chosen() if loan.is_open] if self.details.isChecked() else []
        self.back.setEnabled(bool(chosen))
        self.longer.setEnabled(bool(chosen))

    def _chosen(self) -> tuple[UUID, ...]:
        return tuple(loan.id for loan in self.table.chosen() if loan.is_open)

    def _clear_failed(self) -> None:
        self._put_away |= {loan.id for loan in self._loans if not loan.is_open}
        self.show_loans(self._loans, self._now)

    def _lay_out(self) -> None:
        head = row(spacing=10)
        head.addWidget(self.mark)
        head.addWidget(self.words)
        head.addWidget(self.trouble, 1)
        for part in (self.details, self.put_away, self.all_back):
            head.addWidget(part)
        head.setContentsMargins(12, 6, 8, 6)
        self._foot.setLayout(row(self.back, self.longer, None))
        whole = column(spacing=0)
        whole.addLayout(head)
        whole.addWidget(self.table)
        whole.addWidget(self._foot)
        whole.setContentsMargins(1, 1, 1, 1)
        self.setLayout(whole)
        foot = self._foot.layout()
        if foot is not None:
            foot.setContentsMargins(11, 6, 8, 8)
        self.table.hide()
        self._foot.hide()

    def _connect(self) -> None:
        self.details.toggled.connect(self._show_details)
        self.all_back.clicked.connect(self.return_all_wanted)
        self.put_away.clicked.connect(self._clear_failed)
        self.back.clicked.connect(lambda: self.return_wanted.emit(self._chosen()))
        self.longer.clicked.connect(lambda: self.extend_wanted.emit(self._chosen(), MORE))
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.agent_chosen.connect(self.agent_chosen)


def summary(loans: Sequence[Loan], viewer: Viewer, now: float) -> str:
    """Such as: 6 on loan to Cards until 15:30; 2 to Loans from 16:00."""
    now_lent = _summary([loan for loan in loans if loan.engages], viewer, now)
    later = [loan for loan in loans if loan.is_open and not loan.engages]
    parts = filter(None, (now_lent, _for_later(later, viewer, now)))
    return " · ".join(parts) or translate("Loans", "Nobody is on loan")


def _for_later(later: Sequence[Loan], viewer: Viewer, now: float) -> str:
    """Such as: 3 to Cards from 14:45."""
    if not later:
        return ""
    first = min(later, key=lambda loan: loan.span[0])
    same = [loan for loan in later if loan.to == first.to and loan.span[0] == first.span[0]]
    time, queue = day_time(first.span[0], viewer.zone, now), viewer.queue(first.to)
    if len(same) < len(later):
        words = translate("Loans", "{count} for later, the first from {time}")
        return words.format(count=count(len(later)), time=time)
    words = translate("Loans", "{count} to {queue} from {time}")
    return words.format(count=count(len(later)), queue=queue, time=time)


def _summary(still: Sequence[Loan], viewer: Viewer, now: float) -> str:
    if not still:
        return ""
    by_receiver = Counter(loan.to for loan in still).most_common()
    if len(by_receiver) == 1:
        ends = max(loan.until for loan in still)
        words = translate("Loans", "{count} on loan to {queue} until {time}")
        queue, time = viewer.queue(still[0].to), day_time(ends, viewer.zone, now)
        return words.format(count=count(len(still)), queue=queue, time=time)
    part = translate("Loans", "{count} to {queue}")
    parts = [part.format(count=count(number), queue=viewer.queue(queue)) for queue, number in by_receiver[:_NAMED]]
    if len(by_receiver) > _NAMED:
        parts.append(translate("Loans", "{count} more queues").format(count=count(len(by_receiver) - _NAMED)))
    words = translate("Loans", "{count} on loan: {queues}")
    return words.format(count=count(len(still)), queues=listed(parts))


def trouble_line(loans: Sequence[Loan], viewer: Viewer) -> str:
    """How many are how far, and the worst that went wrong."""
    far = Counter(shown_state(loan) for loan in loans)
    part = translate("Loans", "{count} {state}")
    parts = [part.format(count=count(far[state]), state=loan_state_word(state)) for state in LoanState if far[state]]
    line = listed(parts)
    marked = [(priority, loan) for loan in loans if (priority := loan_priority(loan))]
    if not marked:
        return line
    _, first = min(marked, key=lambda one: one[0].rank)
    words = translate("Loans", "{states} – {agent}: {trouble}")
    return words.format(states=line, agent=called(first.agent, first.name), trouble=state_text(first, viewer))
