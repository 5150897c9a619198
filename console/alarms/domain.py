"""The alarms and their rules, as the runner reaches them: one stream each, folded into one reading."""

from typing import Any

from console.acts.domains import Decision, Domain, Situation
from console.storage.session import Session
from resources.alarms.alarm import Signature
from resources.alarms.alarms import RULES_STREAM, STREAM, Alarms
from resources.alarms.commands import AlarmCommand, ChangeRules
from resources.alarms.decide import decide
from resources.entry import Entry


def decide_alarms(alarms: Alarms | None, command: Any, situation: Situation) -> Decision:
    """What follows from a command about alarms; None stands for a journal without any."""
    request = situation.request
    return decide(alarms or Alarms(), command, Signature(request.who, request.desk, situation.now))


def fold_alarms(alarms: Alarms | None, entry: Entry) -> Alarms:
    """The reading after one more entry."""
    return (alarms or Alarms()).apply(entry)


def project_nothing(_session: Session, _alarms: Alarms) -> None:
    """Alarms stand on no board."""


ALARMS = Domain(AlarmCommand, lambda _command: (STREAM,), decide_alarms, fold_alarms, project_nothing)
ALARM_RULES = Domain(ChangeRules, lambda _command: (RULES_STREAM,), decide_alarms, fold_alarms, project_nothing)
