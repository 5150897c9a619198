"""Carries a loan out and back, pure: what the floor shows and what the PBX answered go in, the next request and the
next fact come out.

The floor alone says how things stand, so every turn may be the first after a restart or a lost link: what is there
already is not asked for again. A request counts as carried out when the PBX has answered and shows it.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from resources.actions import Action, ActionResult, Outcome
from resources.floor import STALE_S, AgentFigures, Floor, Link
from resources.loans import facts
from resources.loans.loan import OUTWARD, Cause, Loan, LoanState, Trouble, TroubleCode
from resources.loans.memberships import WayBack, backward, inverse, is_gone, outward, rows_of, shows

OUT_S = 5.0  # to be confirmed, or it is undone
BACK_S = 4.0  # to be undone or returned, or it is named; together less than the 10 s that are promised
GRACE_S = 2.0  # a link that is back within this is not worth a line
LOOK_S = 1.0  # answered, but not shown: the PBX is asked for everything (it drops events of names with cut characters)
RETRY_S = 30.0  # between attempts at what has failed
NO = (Outcome.REFUSED, Outcome.NOT_THERE, Outcome.UNSENDABLE)
REFUSALS = (TroubleCode.PBX_REFUSED, TroubleCode.UNSENDABLE)
NOT_THERE = (Outcome.DONE, Outcome.NOT_THERE)  # what must have been answered for a doubt to be over


@dataclass(frozen=True, slots=True)
class Progress:
    """What this console has asked for one loan; lost at a restart, when the floor alone tells. Monotonic seconds."""

    since: float | None = None  # the phase's time runs from here while the link is usable
    lost: float | None = None  # since when the link is not usable
    began: float | None = None  # the first request
    asked: Action | None = None
    result: ActionResult | None = None
    doubt: Action | None = None  # asked for, never seen, perhaps done
    retry: float | None = None  # what has failed is not asked for again before this
    answered: float | None = None  # since when the answer is there and nothing is shown
    looked: bool = False  # the PBX was asked for everything because of it
    phase: LoanState | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows: at most one request and one fact; `look`: the PBX is to be asked for everything."""

    progress: Progress
    ask: Action | None = None
    fact: facts.LoanFact | None = None
    look: bool = False


def answered(progress: Progress, result: ActionResult) -> Progress:
    """Take the PBX's answer to what was asked; answers to anything else change nothing."""
    if progress.asked != result.action or progress.result is not None:
        return progress
    if result.outcome is Outcome.NOT_SENT:
        return replace(progress, asked=None)
    return replace(progress, result=result)


def rested(progress: Progress) -> Progress:
    """The loan had to rest, as while its last fact was stored: that time does not count."""
    return replace(progress, since=None)


def turn(loan: Loan, floor: Floor, progress: Progress, now: float) -> Turn:
    """The next step of a loan at `now` (monotonic seconds). Ended ones rest, as do those for later."""
    if not loan.engages:
        return Turn(progress)
    if floor.link is not Link.UP or floor.age_s(now) >= STALE_S:
        return _without_link(loan, progress, now)
    if progress.phase is not loan.state or progress.since is None:
        same = progress.phase is not None and _is_outward(progress.phase) == _is_outward(loan.state)
        since = progress.since if same and progress.since is not None else now
        kept = progress if same else _turned(progress)
        progress = replace(kept, since=since, phase=loan.state)
    progress = replace(progress, lost=None)
    figures = floor.agents.get(loan.agent)
    if loan.state in OUTWARD:
        return _out(loan, figures, progress, now)
    if loan.state is LoanState.CONFIRMED:
        gone = loan.to not in rows_of(figures)
        return Turn(progress, fact=_returning(loan, Cause.AGENT_GONE) if gone else None)
    return _back(loan, figures, progress, now)


def _is_outward(state: LoanState) -> bool:
    return state in OUTWARD


def _without_link(loan: Loan, progress: Progress, now: float) -> Turn:
    """Nothing can be known or asked: after a moment the loan says so. What was asked may have been done."""
    lost = progress.lost if progress.lost is not None else now
    doubt = progress.doubt or (progress.asked if loan.state in OUTWARD else None)
    progress = replace(progress, since=None, lost=lost, asked=None, result=None, doubt=doubt, retry=None)
    if now - lost < GRACE_S or loan.state is LoanState.CONFIRMED:
        return Turn(progress)
    trouble = Trouble(TroubleCode.LINK_DOWN)
    if loan.state in (LoanState.PLANNED, LoanState.SENT):
        return Turn(progress, fact=facts.LoanUnconfirmed(*_names(loan), trouble))
    if loan.state is LoanState.RETURNING:
        return Turn(progress, fact=_named(loan, trouble))
    return Turn(progress)


def _out(loan: Loan, figures: AgentFigures | None, progress: Progress, now: float) -> Turn:
    rows = rows_of(figures)
    if is_gone(loan, rows):
        return _give_up(loan, figures, progress, Trouble(TroubleCode.AGENT_GONE))
    action = outward(loan, rows)
    asked, result = progress.asked, progress.result
    if asked is not None and asked == action and result is not None and result.outcome in NO:
        code = TroubleCode.UNSENDABLE if result.outcome is Outcome.UNSENDABLE else TroubleCode.PBX_REFUSED
        trouble = Trouble.of(code, queue=asked.queue, message=result.message)
        return _give_up(loan, figures, replace(progress, asked=None, result=None), trouble)
    overdue = _waited(progress, now) >= OUT_S
    if asked is None or _is_settled(progress, action, overdue):
        if action is None:
            took_s = now - (progress.began if progress.began is not None else now)
            return Turn(replace(progress, asked=None, result=None, doubt=None), fact=_confirmed(loan, took_s))
        if not overdue:
            sent = facts.LoanSent(*_names(loan)) if loan.state is LoanState.PLANNED else None
            return Turn(_asking(progress, action, now), action, sent)
    return _give_up(loan, figures, _doubting(progress), _overdue(loan, progress)) if overdue else _watch(progress, now)


def _back(loan: Loan, figures: AgentFigures | None, progress: Progress, now: float) -> Turn:
    way = backward(loan, figures)
    if progress.doubt is not None and shows(rows_of(figures), progress.doubt):
        progress = replace(progress, doubt=None)  # seen after all: the way back knows it
    doubted = inverse(loan, progress.doubt) if progress.doubt is not None else None
    action = doubted or way.action
    asked, result = progress.asked, progress.result
    if doubted is not None and asked == doubted and result is not None and result.outcome in NOT_THERE:
        return _back(loan, figures, replace(progress, doubt=None, asked=None, result=None), now)
    overdue = _waited(progress, now) >= BACK_S
    if asked is not None and not _is_settled(progress, action, overdue):
        refused = result is not None and result.outcome in NO
        return _fail(loan, asked, progress, now) if refused or overdue else _watch(progress, now)
    progress = replace(progress, asked=None, result=None)
    if action is not None:
        return _ask_back(loan, progress, action, now)
    if way.waits:
        return _wait(loan, progress, now)
    return Turn(progress, fact=_ended(loan, way))


def _watch(progress: Progress, now: float) -> Turn:
    """Wait; what was answered and is not shown for long is looked for once."""
    if progress.result is None or progress.looked:
        return Turn(progress)
    since = progress.answered if progress.answered is not None else now
    late = now - since >= LOOK_S
    return Turn(replace(progress, answered=since, looked=late), look=late)


def _ask_back(loan: Loan, progress: Progress, action: Action, now: float) -> Turn:
    """What has failed is tried again after a while, or at once when a person asks."""
    if progress.retry is not None:
        if now < progress.retry and loan.state is not LoanState.RETURNING:
            return Turn(progress)
        progress = replace(progress, retry=None, since=now)
    return Turn(_asking(progress, action, now), action)


def _waited(progress: Progress, now: float) -> float:
    return now - progress.since if progress.since is not None else 0.0


def _is_settled(progress: Progress, action: Action | None, overdue: bool) -> bool:
    """Whether what was asked needs no more waiting: answered and seen, to be asked again, or seen for long."""
    result, seen = progress.result, progress.asked != action
    return (seen and overdue) or (result is not None and (seen or result.outcome is Outcome.UNKNOWN))


def _asking(progress: Progress, action: Action, now: float) -> Progress:
    began = progress.began if progress.began is not None else now
    return replace(progress, asked=action, result=None, began=began, answered=None, looked=False)


def _turned(progress: Progress) -> Progress:
    """On the way back: what is still under way may be done."""
    return replace(progress, doubt=progress.asked or progress.doubt, asked=None, result=None, retry=None)


def _doubting(progress: Progress) -> Progress:
    return replace(progress, doubt=progress.asked, asked=None, result=None)


def _overdue(loan: Loan, progress: Progress) -> Trouble:
    queue = progress.asked.queue if progress.asked is not None else loan.to
    return Trouble.of(TroubleCode.NO_ANSWER if progress.result is None else TroubleCode.NOT_SEEN, queue=queue)


def _give_up(loan: Loan, figures: AgentFigures | None, progress: Progress, trouble: Trouble) -> Turn:
    """It cannot be completed: refused if nothing was changed, else it is undone."""
    way = backward(loan, figures)
    if progress.doubt is None and way == WayBack(None) and trouble.code in REFUSALS:
        return Turn(progress, fact=facts.LoanRefused(*_names(loan), trouble))
    return Turn(replace(progress, since=None), fact=_returning(loan, Cause.UNDONE, trouble))


def _fail(loan: Loan, asked: Action, progress: Progress, now: float) -> Turn:
    """What was asked for on the way back was refused or never seen: named, and tried again later."""
    before = loan.place(asked.queue)
    trouble = Trouble.of(TroubleCode.IN_BOTH, queue=asked.queue)
    if before is not None:
        trouble = Trouble.of(
            TroubleCode.NOT_RESTORED, queue=asked.queue, penalty=before.penalty, paused=before.paused
        )  # fmt: skip
    later = replace(progress, asked=None, result=None, retry=now + RETRY_S, since=None)
    return _say(loan, later, trouble)


def _wait(loan: Loan, progress: Progress, now: float) -> Turn:
    """A contact must end first: an ordinary return waits quietly, what is being undone is named."""
    waiting = replace(progress, since=now)
    if loan.cause is not Cause.UNDONE and loan.state is LoanState.RETURNING:
        return Turn(waiting)
    return _say(loan, waiting, Trouble.of(TroubleCode.BUSY, queue=loan.to))


def _say(loan: Loan, progress: Progress, trouble: Trouble) -> Turn:
    told = loan.state is not LoanState.RETURNING and loan.trouble == trouble
    return Turn(progress, fact=None if told else _named(loan, trouble))


def _named(loan: Loan, trouble: Trouble) -> facts.LoanFact:
    kind = facts.LoanHalfApplied if loan.cause is Cause.UNDONE else facts.LoanReturnFailed
    return kind(*_names(loan), trouble)


def _confirmed(loan: Loan, took_s: float) -> facts.LoanFact:
    return facts.LoanConfirmed(*_names(loan), took_s)


def _returning(loan: Loan, cause: Cause, trouble: Trouble | None = None) -> facts.LoanFact:
    return facts.LoanReturning(*_names(loan), cause, trouble)


def _ended(loan: Loan, way: WayBack) -> facts.LoanFact:
    if loan.cause is Cause.UNDONE:
        return facts.LoanCompensated(*_names(loan), loan.why, way.left)
    return facts.LoanReturned(*_names(loan), loan.cause or Cause.ASKED, left=way.left)


def _names(loan: Loan) -> tuple[UUID, str, str, str]:
    return loan.id, loan.agent, loan.name, loan.to
