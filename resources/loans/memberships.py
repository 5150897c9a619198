"""What separates an agent's memberships from where a loan wants them: out to the receiver, and back again."""

from collections.abc import Mapping
from dataclasses import dataclass

from resources.actions import Action, AddMember, PauseMember, RemoveMember, SetPenalty
from resources.agents import AgentState
from resources.floor import AgentFigures, Membership
from resources.loans.loan import RAISED, Hold, Left, Loan, Place

LENT = "Lent"  # the reason of a pause in the donor queue, as agents and other consoles read it
RETURNING = "Returning"  # of the pause that keeps new contacts away until the last one has ended
FIRST = 0  # the penalty in the receiver: lent agents are called as soon as its own
BUSY = frozenset({AgentState.TALKING, AgentState.RINGING, AgentState.WRAP_UP})

Rows = Mapping[str, Membership]


def rows_of(figures: AgentFigures | None) -> Rows:
    """The agent's memberships by queue; none for one who is not on the floor."""
    return {member.queue: member for member in figures.memberships} if figures else {}


def is_gone(loan: Loan, rows: Rows) -> bool:
    """Whether the agent has left a queue without which the loan makes no sense."""
    return any(queue not in rows for queue in loan.donors) or (loan.confirmed_at is not None and loan.to not in rows)


def outward(loan: Loan, rows: Rows) -> Action | None:
    """The next thing to ask for; None once the agent is where the loan wants them."""
    row = rows.get(loan.to)
    if row is None:
        return _add(loan, rows)
    if row.penalty != FIRST:
        return SetPenalty(loan.to, loan.agent, FIRST)
    for queue in loan.donors:
        place, held = loan.place(queue), rows.get(queue)
        if place is None or held is None:
            continue
        if loan.hold is Hold.PAUSE and not held.paused:
            return PauseMember(queue, loan.agent, True, LENT)
        if loan.hold is Hold.PENALTY and held.penalty < raised(place):
            return SetPenalty(queue, loan.agent, raised(place))
    return None


def raised(place: Place) -> int:
    """The penalty of a donor membership during a loan."""
    return place.penalty + RAISED


@dataclass(frozen=True, slots=True)
class WayBack:
    """What is still to be asked for, whether a contact must end first, and what others have changed meanwhile."""

    action: Action | None
    waits: bool = False
    left: tuple[Left, ...] = ()


def backward(loan: Loan, figures: AgentFigures | None) -> WayBack:
    """The way back from the memberships as they are: the donors first, the receiver when the agent is idle there."""
    rows = rows_of(figures)
    left: list[Left] = []
    for place in (loan.place(queue) for queue in loan.donors):
        row = rows.get(place.queue) if place else None
        if place is None or row is None:
            continue
        action = _let_go(loan, place, row)
        if action is not None:
            return WayBack(action)
        if row.penalty != place.penalty or (loan.hold is Hold.PAUSE and row.paused != place.paused):
            left.append(Left(row.queue, row.penalty, row.paused))
    before, row = loan.place(loan.to), rows.get(loan.to)
    if row is None:
        return WayBack(None, False, tuple(left))
    if before is None:
        return _out_of_receiver(loan, figures, row, tuple(left))
    if row.penalty == FIRST and before.penalty != FIRST:
        return WayBack(SetPenalty(loan.to, loan.agent, before.penalty))
    if row.penalty != before.penalty:
        left.append(Left(row.queue, row.penalty, row.paused))
    return WayBack(None, False, tuple(left))


def inverse(loan: Loan, action: Action) -> Action | None:
    """What takes back an action of the loan; None for one that has nothing to take back."""
    before = loan.place(action.queue)
    if isinstance(action, AddMember):
        return RemoveMember(action.queue, action.agent)
    if before is None:
        return None
    if isinstance(action, SetPenalty):
        return SetPenalty(action.queue, action.agent, before.penalty)
    if isinstance(action, PauseMember):
        return PauseMember(action.queue, action.agent, before.paused, before.reason)
    return None


def shows(rows: Rows, action: Action) -> bool:
    """Whether the memberships are as the action makes them."""
    row = rows.get(action.queue)
    match action:
        case AddMember():
            return row is not None
        case RemoveMember():
            return row is None
        case SetPenalty():
            return row is not None and row.penalty == action.penalty
        case PauseMember():
            return row is not None and row.paused == action.paused


def is_busy(figures: AgentFigures | None, queue: str) -> bool:
    """Whether the agent has, or may have, a contact of `queue`: taken out now, it would not be counted there."""
    return figures is not None and figures.state in BUSY and figures.queue in (queue, "")


def _add(loan: Loan, rows: Rows) -> AddMember:
    """As the PBX knows the agent elsewhere. Who has begun a break meanwhile is added paused: it is theirs to end."""
    known = [row for row in rows.values() if row.device] or [*rows.values()]
    device = known[0].device if known else next((place.device for place in loan.places if place.device), "")
    on_break = bool(rows) and all(row.paused for row in rows.values())
    reason = next((row.reason for row in rows.values()), "") if on_break else ""
    return AddMember(loan.to, loan.agent, _sendable(loan.name), FIRST, device, on_break, _sendable(reason))


def _sendable(text: str) -> str:
    """What a PBX calls somebody, without what must not be sent back to it."""
    return "".join(character for character in text if character.isprintable())


def _let_go(loan: Loan, place: Place, row: Membership) -> Action | None:
    """What takes back this loan's hold; a place that stands otherwise has been changed by somebody else."""
    if loan.hold is Hold.PENALTY and row.penalty == raised(place):
        return SetPenalty(place.queue, loan.agent, place.penalty)
    if loan.hold is Hold.PAUSE and row.paused and row.reason == LENT and not place.paused:
        return PauseMember(place.queue, loan.agent, False)
    return None


def _out_of_receiver(
    loan: Loan, figures: AgentFigures | None, row: Membership, left: tuple[Left, ...]
) -> WayBack:  # fmt: skip
    if not row.dynamic:  # the PBX's configuration has the agent there by now
        return WayBack(None, False, (*left, Left(row.queue, row.penalty, row.paused)))
    if not is_busy(figures, loan.to):
        return WayBack(RemoveMember(loan.to, loan.agent))
    return WayBack(None if row.paused else PauseMember(loan.to, loan.agent, True, RETURNING), True)
