"""The alarms and their rules, as the runner reaches them: one stream each, folded into one reading."""

from typing import Any

from console.domains import Decision, Domain, Situation
from console.storage.session import Session
from resources.alarms.alarm import Signature
from resources.alarms.alarms import RULES_STREAM, STREAM, Alarms
from resources.alarms.commands import AlarmCommand, ChangeRules
from resources.alarms.decide import decide
from resources.entry import Entry


def _decide(alarms: Alarms | None, command: Any, situation: Situation) -> Decision:
    request = situation.request
    return decide(alarms or Alarms(), command, Signature(request.who, request.desk, situation.now))


def _fold(alarms: Alarms | None, entry: Entry) -> Alarms:
    return (alarms or Alarms()).apply(entry)


def _project(_session: Session, _alarms: Alarms) -> None:
    """Alarms stand on no board."""


ALARMS = Domain(AlarmCommand, lambda _command: (STREAM,), _decide, _fold, _project)
ALARM_RULES = Domain(ChangeRules, lambda _command: (RULES_STREAM,), _decide, _fold, _project)
