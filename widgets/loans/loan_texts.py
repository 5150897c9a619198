"""Words for a loan: how far it has come, what went wrong, what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from resources.loans.loan import Cause, Loan, LoanState, Trouble, TroubleCode
from resources.priority import Priority

translate = QCoreApplication.translate

Title = Callable[[str], str]  # what people call a queue

PRIORITY_OF = {
    LoanState.HALF_APPLIED: Priority.CRITICAL,
    LoanState.RETURN_FAILED: Priority.HIGH,
    LoanState.UNCONFIRMED: Priority.HIGH,
    LoanState.REFUSED: Priority.MEDIUM,
    LoanState.COMPENSATED: Priority.MEDIUM,
}


def loan_state_word(state: LoanState) -> str:
    """How far a loan has come."""
    return {
        LoanState.LATER: translate("Loan", "for later"),
        LoanState.CANCELLED: translate("Loan", "cancelled"),
        LoanState.PLANNED: translate("Loan", "ordered"),
        LoanState.SENT: translate("Loan", "asked for"),
        LoanState.CONFIRMED: translate("Loan", "confirmed"),
        LoanState.REFUSED: translate("Loan", "refused"),
        LoanState.UNCONFIRMED: translate("Loan", "unconfirmed"),
        LoanState.COMPENSATED: translate("Loan", "undone"),
        LoanState.HALF_APPLIED: translate("Loan", "half applied"),
        LoanState.RETURNING: translate("Loan", "on the way back"),
        LoanState.RETURNED: translate("Loan", "back"),
        LoanState.RETURN_FAILED: translate("Loan", "not brought back"),
    }[state]


def loan_priority(loan: Loan) -> Priority | None:
    """How urgently a person should look at it; None: it goes as it should."""
    if loan.state in (LoanState.LATER, LoanState.CANCELLED):
        return Priority.MEDIUM if loan.trouble is not None else None
    return PRIORITY_OF.get(shown_state(loan))


def shown_state(loan: Loan) -> LoanState:
    """How far people call it: who ends a contact first is on the way back, although the first attempt failed."""
    return LoanState.RETURNING if loan.state is LoanState.RETURN_FAILED and _is_busy(loan) else loan.state


def cause_word(cause: Cause) -> str:
    """Why a loan ends."""
    return {
        Cause.ASKED: translate("Loan", "called back"),
        Cause.EXPIRED: translate("Loan", "its time is over"),
        Cause.STOOD_DOWN: translate("Loan", "the incident is over"),
        Cause.AGENT_GONE: translate("Loan", "the agent has left"),
        Cause.UNDONE: translate("Loan", "it could not be completed"),
        Cause.HINDERED: translate("Loan", "it could not begin"),
    }[cause]


def trouble_text(trouble: Trouble, title: Title = str) -> str:
    """What went wrong, with the queue as people call it."""
    return _filled(troubles()[trouble.code][0], trouble, title)


def to_do_text(loan: Loan, title: Title = str) -> str:
    """What a person should do about the loan; empty: nothing."""
    if loan.trouble is not None:
        return _filled(troubles()[loan.trouble.code][1], loan.trouble, title)
    if loan.state is LoanState.RETURNING:
        return translate("Loan", "Nothing: the PBX shows it when it is done.")
    return ""


def troubles() -> dict[TroubleCode, tuple[str, str]]:
    """By code: what went wrong and what to do, with the code's parameters in braces."""
    return {
        TroubleCode.LINK_DOWN: (
            translate("Loan", "the link to the PBX is down"),
            translate("Loan", "Nothing yet: the console looks again as soon as the link is back."),
        ),
        TroubleCode.PBX_REFUSED: (
            translate("Loan", "the PBX refused it for {queue}: {message}"),
            translate("Loan", "Ask telephony whether the console's account may change {queue}; then lend again."),
        ),
        TroubleCode.UNSENDABLE: (
            translate("Loan", "the console sent nothing about {queue}: {message}"),
            translate(
                "Loan", "A name on the PBX has characters that are not safe to send; ask telephony to change it."
            ),
        ),
        TroubleCode.NOT_SEEN: (
            translate("Loan", "the PBX agreed, but does not show it at {queue}"),
            translate("Loan", "Ask telephony to look at the agent's place in {queue}."),
        ),
        TroubleCode.NO_ANSWER: (
            translate("Loan", "the PBX did not answer about {queue}"),
            translate("Loan", "Ask telephony to look at the agent's place in {queue}."),
        ),
        TroubleCode.AGENT_GONE: (
            translate("Loan", "the agent is no longer where they were"),
            translate("Loan", "Look where the agent is now; lend again if it is still needed."),
        ),
        TroubleCode.BUSY: (
            translate("Loan", "still with a contact of {queue}"),
            translate("Loan", "Nothing: the agent goes back when the contact has ended."),
        ),
        TroubleCode.IN_BOTH: (
            translate("Loan", "still a member of {queue}"),
            translate("Loan", "Ask telephony to take the agent out of {queue}; the console goes on trying."),
        ),
        TroubleCode.NOT_RESTORED: (
            translate("Loan", "the place in {queue} is not as it was"),
            translate("Loan", "Ask telephony to set penalty {penalty} in {queue}, {paused}."),
        ),
        **_troubles_of_beginning(),
    }


def _troubles_of_beginning() -> dict[TroubleCode, tuple[str, str]]:
    """Why a loan for later did not begin at its time; it begins when that is over, while enough of it is left."""
    other = translate("Loan", "Choose somebody else if it cannot wait.")
    return {
        TroubleCode.OFF_SHIFT: (translate("Loan", "off shift, not signed in"), other),
        TroubleCode.ABSENT: (translate("Loan", "not signed in"), other),
        TroubleCode.PAUSED: (
            translate("Loan", "paused: a break is not taken away"),
            translate("Loan", "Nothing: the agent goes when the pause has ended; or choose somebody else."),
        ),
        TroubleCode.ON_LOAN: (
            translate("Loan", "still on loan to {queue}"),
            translate("Loan", "Return that loan first, or choose somebody else."),
        ),
        TroubleCode.NOTHING_TO_GIVE: (translate("Loan", "serves no queue that could give them up"), other),
        TroubleCode.MISSED: (
            translate("Loan", "its time had passed when the console could see the floor again"),
            translate("Loan", "Lend again if it is still needed; nothing was asked of the PBX."),
        ),
    }


def _filled(words: str, trouble: Trouble, title: Title) -> str:
    params = dict(trouble.params)
    if "queue" in params:
        params["queue"] = title(params["queue"])
    if "paused" in params:
        paused = params["paused"] == str(True)
        params["paused"] = translate("Loan", "paused") if paused else translate("Loan", "not paused")
    return words.format_map(_Params(params))


class _Params(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _is_busy(loan: Loan) -> bool:
    return loan.trouble is not None and loan.trouble.code is TroubleCode.BUSY
