"""What is owed until when, in words: for the cards, the table of clocks and the log."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from incidents.clocks.deadline import Deadline, DeadlineKind, Rung
from widgets.deferred.work_texts import work_word
from widgets.incidents.fact_names import Names
from widgets.incidents.incident_texts import role_word

translate = QCoreApplication.translate

_WORDS = ("role", "title", "clock", "regime", "measure", "work", "action", "people")


def owed_text(what: str, words: Mapping[str, str]) -> str:
    """What is owed; `words` has the role's and the step's names. An unknown kind stands for itself."""
    templates: dict[str, str] = {
        DeadlineKind.REPORT: translate("Deadline", "Report what was noticed"),
        DeadlineKind.ACKNOWLEDGE: translate("Deadline", "Acknowledge the report"),
        DeadlineKind.CLASSIFY: translate("Deadline", "Grade the incident"),
        DeadlineKind.ACTIVATE: translate("Deadline", "Activate or dismiss"),
        DeadlineKind.ROLE: translate("Deadline", "Accept the role {role}"),
        DeadlineKind.STEP: "{title}",
        DeadlineKind.UPDATE: translate("Deadline", "Status update"),
        DeadlineKind.HOLD: translate("Deadline", "End of the hold"),
        DeadlineKind.REVIEW: translate("Deadline", "Written review"),
        DeadlineKind.OFFER: translate("Deadline", "Accept or decline command"),
        DeadlineKind.SHOW_UP: translate("Deadline", "Commander answers the page"),
        DeadlineKind.FILL: translate("Deadline", "Fill the role {role}"),
        DeadlineKind.RELIEF: translate("Deadline", "Offer command to somebody, or go on"),
        DeadlineKind.HAND_OVER: translate("Deadline", "Hand over command"),
        DeadlineKind.REGULATOR: translate("Deadline", "Report to the regulator: {clock}"),
        DeadlineKind.REGULATORY_GRADE: translate("Deadline", "Grade for the regulator: {regime}"),
        DeadlineKind.MEASURE: translate("Deadline", "End of the measure: {measure}"),
        DeadlineKind.WORK: translate("Deadline", "Promised: {work}"),
        DeadlineKind.HEAD_COUNT: translate("Deadline", "Everybody accounted for {people}"),
        DeadlineKind.ACTION: translate("Deadline", "Action: {action}"),
        DeadlineKind.VERIFY: translate("Deadline", "Verify the action: {action}"),
        DeadlineKind.PLAYBOOK_CHANGE: translate("Deadline", "Take over or reject: {action}"),
    }
    return templates[what].format_map({**dict.fromkeys(_WORDS, ""), **words}) if what in templates else what


def deadline_text(deadline: Deadline, names: Names) -> str:
    """The same for a deadline of an incident."""
    params = dict(deadline.params)
    title = names.step(params["step"]) if "step" in params else ""
    found = {
        "role": role_word(params.get("role", "")),
        "title": title,
        "clock": names.clock(params["clock"]) if "clock" in params else "",
        "regime": names.regime(params["regime"]) if "regime" in params else "",
        "measure": names.measure(params["measure"]) if "measure" in params else "",
        "work": f"{params['count']} {work_word(params['work'])}" if "work" in params else "",
        "action": params.get("action", ""),
        "people": f"({params['title']}: {params['count']})" if deadline.what is DeadlineKind.HEAD_COUNT else "",
    }
    return owed_text(deadline.what, found)


def short_text(what: DeadlineKind) -> str:
    """Before the time left on a card: "update due"."""
    return {
        DeadlineKind.REPORT: translate("Deadline", "report in"),
        DeadlineKind.ACKNOWLEDGE: translate("Deadline", "acknowledge in"),
        DeadlineKind.CLASSIFY: translate("Deadline", "grade in"),
        DeadlineKind.ACTIVATE: translate("Deadline", "activate in"),
        DeadlineKind.ROLE: translate("Deadline", "role accepted in"),
        DeadlineKind.STEP: translate("Deadline", "step due"),
        DeadlineKind.UPDATE: translate("Deadline", "update due"),
        DeadlineKind.HOLD: translate("Deadline", "hold ends"),
        DeadlineKind.REVIEW: translate("Deadline", "review due"),
        DeadlineKind.OFFER: translate("Deadline", "command offered, answer in"),
        DeadlineKind.SHOW_UP: translate("Deadline", "commander paged, answer in"),
        DeadlineKind.FILL: translate("Deadline", "role filled in"),
        DeadlineKind.RELIEF: translate("Deadline", "offer of command in"),
        DeadlineKind.HAND_OVER: translate("Deadline", "hand-over in"),
        DeadlineKind.REGULATOR: translate("Deadline", "regulator report due"),
        DeadlineKind.REGULATORY_GRADE: translate("Deadline", "grade for regulator in"),
        DeadlineKind.MEASURE: translate("Deadline", "measure ends"),
        DeadlineKind.WORK: translate("Deadline", "promise due"),
        DeadlineKind.HEAD_COUNT: translate("Deadline", "head-count due"),
        DeadlineKind.ACTION: translate("Deadline", "action due"),
        DeadlineKind.VERIFY: translate("Deadline", "verify in"),
        DeadlineKind.PLAYBOOK_CHANGE: translate("Deadline", "playbook change in"),
    }[what]


def late_text(what: DeadlineKind) -> str:
    """The same when the time has run out: "update overdue"."""
    return {
        DeadlineKind.REPORT: translate("Deadline", "not reported"),
        DeadlineKind.ACKNOWLEDGE: translate("Deadline", "not acknowledged"),
        DeadlineKind.CLASSIFY: translate("Deadline", "not graded"),
        DeadlineKind.ACTIVATE: translate("Deadline", "not activated"),
        DeadlineKind.ROLE: translate("Deadline", "role not accepted"),
        DeadlineKind.STEP: translate("Deadline", "step overdue"),
        DeadlineKind.UPDATE: translate("Deadline", "update overdue"),
        DeadlineKind.HOLD: translate("Deadline", "hold overdue"),
        DeadlineKind.REVIEW: translate("Deadline", "review overdue"),
        DeadlineKind.OFFER: translate("Deadline", "command offered, no answer"),
        DeadlineKind.SHOW_UP: translate("Deadline", "commander silent"),
        DeadlineKind.FILL: translate("Deadline", "role not filled"),
        DeadlineKind.RELIEF: translate("Deadline", "command for over an hour"),
        DeadlineKind.HAND_OVER: translate("Deadline", "hand-over overdue"),
        DeadlineKind.REGULATOR: translate("Deadline", "regulator report overdue"),
        DeadlineKind.REGULATORY_GRADE: translate("Deadline", "not graded for regulator"),
        DeadlineKind.MEASURE: translate("Deadline", "measure not undone"),
        DeadlineKind.WORK: translate("Deadline", "promise not kept"),
        DeadlineKind.HEAD_COUNT: translate("Deadline", "people unaccounted for"),
        DeadlineKind.ACTION: translate("Deadline", "action overdue"),
        DeadlineKind.VERIFY: translate("Deadline", "not verified"),
        DeadlineKind.PLAYBOOK_CHANGE: translate("Deadline", "change not settled"),
    }[what]


def rung_word(rung: str) -> str:
    """Who is told when a deadline has passed."""
    words: dict[str, str] = {
        Rung.NEXT_SUPERVISOR: translate("Deadline", "next supervisor"),
        Rung.DUTY_MANAGER: translate("Deadline", "duty manager"),
        Rung.INCIDENT_COMMANDER: translate("Deadline", "commander"),
        Rung.DEPUTY: translate("Deadline", "deputy commander"),
        Rung.BACKUP: translate("Deadline", "backup"),
    }
    return words.get(rung, rung)
