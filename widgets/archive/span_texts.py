"""The words of the times that a response takes, and of how an incident stands in the list of the past."""

from PySide6.QtCore import QCoreApplication

from incidents.incident import Incident
from incidents.kinds import State
from incidents.review.times import Span
from widgets.texts import state_word

translate = QCoreApplication.translate


def span_word(span: Span) -> str:
    """What was done by its end."""
    return {
        Span.DETECT: translate("Span", "noticed"),
        Span.ACKNOWLEDGE: translate("Span", "acknowledged"),
        Span.ENGAGE: translate("Span", "commanded"),
        Span.MESSAGE: translate("Span", "first update"),
        Span.STABILISE: translate("Span", "stabilised"),
        Span.RECOVER: translate("Span", "service back"),
        Span.CLOSE: translate("Span", "closed"),
    }[span]


def span_definition(span: Span) -> str:
    """From when to when it is counted."""
    return {
        Span.DETECT: translate("Span", "from its beginning, as reported, until it was noticed"),
        Span.ACKNOWLEDGE: translate("Span", "from the report until the first acknowledgement"),
        Span.ENGAGE: translate("Span", "from the report until a commander had accepted"),
        Span.MESSAGE: translate("Span", "from the activation until the first status update"),
        Span.STABILISE: translate("Span", "from the report until it was stable for the last time"),
        Span.RECOVER: translate("Span", "from the report until service was back for the last time"),
        Span.CLOSE: translate("Span", "from the resolution until the close"),
    }[span]


def review_word(incident: Incident) -> str:
    """How far its review is."""
    if incident.state is State.RESOLVED:
        return translate("Archive", "review owed")
    if incident.state is State.CLOSED and (left := len(incident.review.open_actions)):
        words = translate("Archive", "{count} actions open") if left > 1 else translate("Archive", "1 action open")
        return words.format(count=left)
    return state_word(incident.state)
