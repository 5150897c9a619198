"""Whether a change that was tried has been stored meanwhile: then the draft need not hold it any more."""

from resources.changes.change import CallIn, Change, Move, Postpone, Retime
from resources.loans.loans import Loans
from resources.roster.roster import Roster


def is_stored(change: Change, roster: Roster, loans: Loans) -> bool:
    """Whether roster or loans already say what `change` asks for; a shift that is gone has nothing left to change.

    A move is stored as an open loan of the same agent to the same queue until the same time: one that was refused can
    be tried again. Whom a reserve's call brought is known only to those who called.
    """
    if isinstance(change, Move):
        agent = roster.agents.get(change.agent)
        return agent is not None and any(
            loan.agent == agent.address and loan.to == change.to and loan.until == change.end for loan in loans.open
        )
    if isinstance(change, CallIn):
        return False
    shift = roster.shifts.get(change.shift)
    if shift is None:
        return True
    if isinstance(change, Retime | Postpone):
        activity = shift.activity(change.activity)
        return activity is None or (isinstance(change, Retime) and activity.start == change.start)
    return (shift.start, shift.end) == (change.start, change.end)
