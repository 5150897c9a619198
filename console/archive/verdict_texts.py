"""What a check of the log found, in words: intact up to where, or the first bad entry and what is wrong with it."""

from PySide6.QtCore import QCoreApplication

from console.storage.keys import Guard
from console.storage.verify import FaultCode, Verdict
from widgets import format

translate = QCoreApplication.translate


def verdict_words(verdict: Verdict) -> str:
    """Short, for the badge."""
    if verdict.intact:
        words = translate("Verdict", "log intact, {count} entries")
        return words.format(count=format.count(verdict.entries))
    words = translate("Verdict", "log NOT intact after entry {count}")
    return words.format(count=format.count(verdict.entries))


def verdict_details(verdict: Verdict, when: str) -> str:
    """All of it: what was found, the head, when it was checked, and against whom it guards."""
    checked = translate("Verdict", "Checked {time}. Press to check again.").format(time=when)
    head = translate("Verdict", "Head of the log: {head}").format(head=verdict.head[:16])
    return "\n".join(filter(None, (fault_words(verdict), head, guard_words(verdict.guard), checked)))


def fault_words(verdict: Verdict) -> str:
    """The first bad entry and what is wrong with it; empty when there is none."""
    if verdict.fault is None:
        return ""
    what = {
        FaultCode.MISSING: translate("Verdict", "it is missing"),
        FaultCode.CHANGED: translate("Verdict", "it was changed, moved or put in"),
        FaultCode.CHANGED_BODY: translate("Verdict", "its text was changed"),
        FaultCode.STREAM_GAP: translate("Verdict", "its place in its incident does not follow"),
        FaultCode.ANCHOR_DIFFERS: translate("Verdict", "another entry was noted outside at this place"),
        FaultCode.CUT_OFF: translate("Verdict", "it and what followed were cut off: they had been noted outside"),
        FaultCode.NO_ANCHOR: translate("Verdict", "the notes outside are gone, so a cut-off end could not be seen"),
        FaultCode.KEY_WRONG: translate("Verdict", "the key is not the one that sealed the log"),
    }[verdict.fault.code]
    words = translate("Verdict", "First bad entry: {number}; {what}.")
    return words.format(number=format.count(verdict.fault.position), what=what)


def guard_words(guard: Guard) -> str:
    """Against whom the seal guards."""
    return {
        Guard.KEYRING: translate("Verdict", "The key is in this account's keyring."),
        Guard.KEY_FILE: translate(
            "Verdict", "The key lies in a file: guards against accidents, not against this account's owner."
        ),
    }[guard]
