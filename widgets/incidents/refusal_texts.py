"""A sentence for every refusal of the incidents' domain: what is wrong, and what to do instead."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from incidents.kinds import Severity, State
from resources.entry import Refusal
from resources.people import Post
from widgets.alarms.rule_texts import rule_title
from widgets.format import clock_time, listed
from widgets.incidents.fact_names import Names
from widgets.incidents.incident_texts import role_word
from widgets.incidents.refusal_words import sentences
from widgets.texts import post_word, severity_word, state_word
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate


def refusal_notice(refusal: Refusal, viewer: Viewer, names: Names | None = None) -> Notice:
    """What to tell the person whose command was refused. A code without words is named, never hidden."""
    given = dict(refusal.params)
    params = _Params({name: _word(name, value, viewer, names) for name, value in given.items()})
    if names and "step" in given and "field" in given:
        params["field"] = names.evidence(given["step"], given["field"])
    what, to_do = sentences().get(refusal.code, (translate("Refusal", "This was refused: {code}"), ""))
    params["code"] = str(refusal.code)
    return Notice(
        what.format_map(params), translate("Refusal", "Nothing was changed."), to_do.format_map(params), critical=False
    )


class _Params(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _word(name: str, value: str, viewer: Viewer, names: Names | None) -> str:
    """A parameter as people read it; one that cannot be read so stands for itself."""
    words: dict[str, Callable[[str], str]] = {
        "state": lambda key: state_word(State(key)),
        "severity": lambda key: severity_word(Severity(key)),
        "post": lambda key: post_word(Post(key)),
        "at": lambda moment: clock_time(datetime.fromisoformat(moment), viewer.zone),
        "ordered": lambda moment: clock_time(datetime.fromisoformat(moment), viewer.zone),
        "begins": lambda moment: clock_time(datetime.fromisoformat(moment), viewer.zone),
        "until": lambda moment: clock_time(datetime.fromisoformat(moment), viewer.zone),
        "rule": rule_title,
        "person": viewer.name,
        "commander": viewer.name,
        "by": viewer.name,
        "queue": lambda keys: listed(viewer.queue(key.strip()) for key in keys.split(",")),
        "to": viewer.queue,
        "role": role_word,
        "roles": lambda keys: listed(role_word(key.strip()) for key in keys.split(",")),
        "field": lambda key: _field_words().get(key, key),
    }
    if names is not None:
        words["step"] = names.step
        words["steps"] = lambda keys: listed(names.step(key.strip()) for key in keys.split(","))
    try:
        return words[name](value) if name in words else value
    except ValueError:
        return value


def _field_words() -> dict[str, str]:
    return {
        "affected": translate("Refusal", "what is affected"),
        "began_at": translate("Refusal", "when it began"),
        "noticed_at": translate("Refusal", "when it was noticed"),
        "reason": translate("Refusal", "the reason"),
        "text": translate("Refusal", "the text"),
        "due": translate("Refusal", "the day it is due"),
        "evidence": translate("Refusal", "the evidence"),
        "finding": translate("Refusal", "what was found"),
        "proof": translate("Refusal", "what will show it"),
        "version": translate("Refusal", "the version"),
        "to": translate("Refusal", "who was told"),
        "source": translate("Refusal", "where it comes from"),
        "collected_by": translate("Refusal", "who collected it"),
        "collected_at": translate("Refusal", "when it was collected"),
        "giver": translate("Refusal", "who gave it"),
        "taker": translate("Refusal", "for whom it is"),
        "title": translate("Refusal", "the title"),
        "until": translate("Refusal", "the end"),
        "channel": translate("Refusal", "the channel"),
        "reference": translate("Refusal", "the reference"),
        "at": translate("Refusal", "the time"),
        "summary": translate("Refusal", "the summary"),
        "override": translate("Refusal", "the reason"),
    }
