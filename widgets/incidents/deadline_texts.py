"""What is owed until when, in words: for the cards, the table of clocks and the log."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadline import Deadline, DeadlineKind, Rung
from widgets.incidents.fact_names import Names
from widgets.incidents.incident_texts import role_word

translate = QCoreApplication.translate


def owed_text(what: str, words: Mapping[str, str]) -> str:
    """What is owed; `words` has the role's and the step's names. An unknown kind stands for itself."""
    templates: dict[str, str] = {
        DeadlineKind.ACKNOWLEDGE: translate("Deadline", "Acknowledge the report"),
        DeadlineKind.CLASSIFY: translate("Deadline", "Grade the incident"),
        DeadlineKind.ACTIVATE: translate("Deadline", "Activate or dismiss"),
        DeadlineKind.ROLE: translate("Deadline", "Accept the role {role}"),
        DeadlineKind.STEP: "{title}",
        DeadlineKind.UPDATE: translate("Deadline", "Status update"),
        DeadlineKind.HOLD: translate("Deadline", "End of the hold"),
        DeadlineKind.REVIEW: translate("Deadline", "Written review"),
    }
    return templates[what].format(**{"role": "", "title": "", **words}) if what in templates else what


def deadline_text(deadline: Deadline, names: Names) -> str:
    """The same for a deadline of an incident."""
    params = dict(deadline.params)
    title = names.step(params["step"]) if "step" in params else ""
    return owed_text(deadline.what, {"role": role_word(params.get("role", "")), "title": title})


def short_text(what: DeadlineKind) -> str:
    """Before the time left on a card: "update due"."""
    return {
        DeadlineKind.ACKNOWLEDGE: translate("Deadline", "acknowledge in"),
        DeadlineKind.CLASSIFY: translate("Deadline", "grade in"),
        DeadlineKind.ACTIVATE: translate("Deadline", "activate in"),
        DeadlineKind.ROLE: translate("Deadline", "role accepted in"),
        DeadlineKind.STEP: translate("Deadline", "step due"),
        DeadlineKind.UPDATE: translate("Deadline", "update due"),
        DeadlineKind.HOLD: translate("Deadline", "hold ends"),
        DeadlineKind.REVIEW: translate("Deadline", "review due"),
    }[what]


def late_text(what: DeadlineKind) -> str:
    """The same when the time has run out: "update overdue"."""
    return {
        DeadlineKind.ACKNOWLEDGE: translate("Deadline", "not acknowledged"),
        DeadlineKind.CLASSIFY: translate("Deadline", "not graded"),
        DeadlineKind.ACTIVATE: translate("Deadline", "not activated"),
        DeadlineKind.ROLE: translate("Deadline", "role not accepted"),
        DeadlineKind.STEP: translate("Deadline", "step overdue"),
        DeadlineKind.UPDATE: translate("Deadline", "update overdue"),
        DeadlineKind.HOLD: translate("Deadline", "hold overdue"),
        DeadlineKind.REVIEW: translate("Deadline", "review overdue"),
    }[what]


def rung_word(rung: str) -> str:
    """Who is told when a deadline has passed."""
    words: dict[str, str] = {
        Rung.NEXT_SUPERVISOR: translate("Deadline", "next supervisor"),
        Rung.DUTY_MANAGER: translate("Deadline", "duty manager"),
        Rung.INCIDENT_COMMANDER: translate("Deadline", "commander"),
        Rung.DEPUTY: translate("Deadline", "deputy commander"),
    }
    return words.get(rung, rung)
