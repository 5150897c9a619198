"""Whatever happens in whatever order: within ten seconds of a usable link every loan is confirmed, ended or named."""

from hypothesis import given, settings
from hypothesis import strategies as st

from resources.loans.fold import fold
from resources.loans.loan import RAISED, Cause, Hold, LoanState
from tests.resources.loans.lending import member
from tests.resources.loans.pbx import Console, Fault

SETTLED_S = 10.0
ADMIN = 77
NAMED = (LoanState.HALF_APPLIED, LoanState.RETURN_FAILED)
HAPPENINGS = st.sampled_from(
    [
        "step",
        "step",
        "second",
        "cut",
        "back",
        "restart",
        "busy",
        "idle",
        "sign_off",
        "end",
        "expire",
        "admin",
        "removed",
    ]
)


def happen(console: Console, what: str) -> None:
    match what:
        case "step":
            console.step()
        case "second":
            console.run(1)
        case "cut":
            console.cut()
        case "back":
            console.back()
        case "restart":
            console.restart()
        case "busy":
            console.busy("cards")
        case "idle":
            console.busy("")
        case "sign_off":
            console.sign_off()
        case "end":
            console.end()
        case "expire":
            console.end(Cause.EXPIRED)
        case "admin":
            console.alter("loans", penalty=ADMIN)
        case "removed":
            console.rows.pop("cards", None)
            console.show() if console.up else None


@given(
    st.lists(HAPPENINGS, max_size=14),
    st.lists(st.sampled_from(list(Fault)), max_size=6),
    st.sampled_from(list(Hold)),
    st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_no_agent_ends_in_an_undefined_state(happenings, faults, hold, was_there):
    members = (member("loans"), member("retail", penalty=3), *([member("cards", penalty=5)] if was_there else []))
    check(Console(*members, faults=faults, hold=hold), happenings, faults)


def check(console: Console, happenings: list[str], faults: list[Fault]) -> None:
    for what in happenings:
        happen(console, what)
    console.back()
    console.run(SETTLED_S)
    loan = console.loan
    cut = any(fault in (Fault.CUT_BEFORE, Fault.CUT_AFTER) for fault in faults) and not console.up
    waits = loan.state is LoanState.RETURNING and console.busy_with == "cards"
    assert cut or waits or not loan.is_open or loan.state in (LoanState.CONFIRMED, *NAMED), console.told
    _is_true(console)
    refolded = None
    for entry in console.ledger.entries:
        refolded = fold(refolded, entry)
    assert refolded == loan
    console.faults = []  # everything works again, and nobody talks: nothing is left to a person
    console.busy("")
    console.back()
    console.end().run(40)
    assert not console.loan.is_open, console.told
    _is_true(console)


def _is_true(console: Console) -> None:
    """What the journal says of the loan is so on the PBX."""
    loan = console.loan
    if loan.state is LoanState.CONFIRMED and console.up:
        assert "cards" in console.rows
        for queue in loan.donors:
            row, place = console.rows[queue], loan.place(queue)
            assert place is not None
            assert row.penalty == ADMIN or row.paused or row.penalty >= place.penalty + RAISED
    if not loan.is_open:
        left = {one.queue for one in loan.left}
        for queue, row in console.rows.items():
            if queue not in left and row.penalty != ADMIN:
                assert row == console.before[queue], (queue, console.told, console.asked)
