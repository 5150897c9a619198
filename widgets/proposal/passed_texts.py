"""Why somebody was passed over, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from resources.levers.proposal import Passed, PassedCode
from resources.limits.breach import Breach, BreachCode
from widgets.format import clock_time
from widgets.limits.breach_texts import breach_text, reason_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def passed_text(passed: Passed, viewer: Viewer) -> str:
    """One sentence that begins with the name."""
    if isinstance(passed.code, BreachCode):
        words = breach_text(Breach(passed.code, passed.params), viewer)
        if passed.code is not BreachCode.PROTECTED_FLOOR:
            return words
        return translate("Passed", "{name}: {words}").format(name=passed.name, words=words)
    given = dict(passed.params)
    words = {
        PassedCode.NOT_SIGNED_IN: translate("Passed", "{name} is on shift but not signed in."),
        PassedCode.DONOR_SHORT: translate("Passed", "{name}: {donor} would fall below its need."),
        PassedCode.TOO_LATE: translate("Passed", "{name} could begin at {at} only."),
        PassedCode.NOT_NEEDED: translate("Passed", "{name}: {queue} has enough without them."),
        PassedCode.NO_GAIN: translate("Passed", "{name} would not gain {queue} anything in that time."),
        PassedCode.FORBIDDEN: translate("Passed", "{name} stays: {donor} gives nobody, as you wish."),
    }[passed.code]
    at = clock_time(datetime.fromisoformat(given["at"]), viewer.zone) if "at" in given else ""
    return words.format(
        name=passed.name, queue=viewer.queue(passed.queue), donor=viewer.queue(given.get("queue", "")), at=at
    )


def passed_word(code: PassedCode | BreachCode) -> str:
    """The reason in a few words, to filter by."""
    if isinstance(code, BreachCode):
        return reason_word(code)
    return {
        PassedCode.NOT_SIGNED_IN: translate("Passed", "not signed in"),
        PassedCode.DONOR_SHORT: translate("Passed", "queue would fall short"),
        PassedCode.TOO_LATE: translate("Passed", "too late"),
        PassedCode.NOT_NEEDED: translate("Passed", "not needed"),
        PassedCode.NO_GAIN: translate("Passed", "no gain"),
        PassedCode.FORBIDDEN: translate("Passed", "kept by you"),
    }[code]
