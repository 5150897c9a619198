"""The reading of the journal: what stands, by cause, the worst first."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from resources.alarms.alarm import AlarmState
from resources.alarms.alarms import RULES_STREAM, STREAM, Alarms
from resources.alarms.condition import Condition, Verdict, group_of
from resources.alarms.facts import AlarmAcknowledged, AlarmCleared, AlarmRaised, AlarmRulesChanged
from resources.alarms.shipped import SHIPPED
from resources.entry import CONSOLE, Entry
from resources.priority import Priority

START = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


def entry(number, fact, stream=STREAM):
    at = START + timedelta(seconds=number)
    return Entry(UUID(int=number), stream, number, number, CONSOLE, "desk 1", at, at, at, fact)


def raised(rule, queue, priority=Priority.HIGH, cause="load"):
    return AlarmRaised(Condition(rule, queue, priority, group_of(cause, queue), START.timestamp()))


def test_groups_stand_worst_first_and_know_which_alarm_came_first():
    facts = [
        raised("wait", "loans"),
        raised("short", "cards", Priority.MEDIUM),
        raised("level", "cards", Priority.CRITICAL),
    ]
    alarms = Alarms.of(entry(number, fact) for number, fact in enumerate(facts, 1))
    assert [alarm.key for alarm in alarms.standing] == ["level/cards", "wait/loans", "short/cards"]
    worst, other = alarms.groups
    assert (worst.key, worst.lead.key, worst.first_out.key) == ("load/cards", "level/cards", "short/cards")
    assert [alarm.key for alarm in other.alarms] == ["wait/loans"]


def test_an_alarm_leaves_only_when_it_is_over_and_was_seen():
    for ends in (
        [AlarmCleared("wait/cards"), AlarmAcknowledged("wait/cards")],
        [AlarmAcknowledged("wait/cards"), AlarmCleared("wait/cards")],
    ):
        alarms = Alarms.of([entry(1, raised("wait", "cards"))]).apply(entry(2, ends[0]))
        assert alarms.get("wait/cards").state in {AlarmState.RETURNED, AlarmState.ACKNOWLEDGED}
        assert not alarms.apply(entry(3, ends[1])).by_key


def test_entries_of_other_streams_pass_by():
    alarms = Alarms()
    assert alarms.apply(entry(1, object(), "incident/1")) is alarms


def test_rules_in_force_are_not_forgotten_while_no_alarm_stands():
    """An empty reading is still a reading: whoever writes `alarms or Alarms()` must get the rules in force."""
    changed = Alarms.of([entry(1, AlarmRulesChanged(SHIPPED[:1]), RULES_STREAM)])
    assert not changed.by_key
    assert (changed or Alarms()).rules.version == 1


def test_what_no_source_could_judge_stands_on_and_what_none_speaks_for_is_over():
    alarms = Alarms.of([entry(1, raised("wait", "cards")), entry(2, raised("wait", "loans"))])
    judged = Verdict(judged=frozenset({"wait/loans"}), rules=frozenset({"wait"}))
    assert alarms.changes([judged]) == ((), ("wait/loans",))
    assert alarms.changes([Verdict(rules=frozenset({"wait"}))]) == ((), ())
    assert alarms.changes([Verdict()]) == ((), ("wait/cards", "wait/loans"))
