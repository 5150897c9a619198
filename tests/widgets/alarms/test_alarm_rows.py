"""Alarms in words: values of now, goals, causes, who has taken on what, what happened so far."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from resources.alarms.condition import Proposal
from resources.alarms.escalation import Rung
from resources.alarms.figures import Figure
from resources.alarms.rule import Comparison
from resources.alarms.shipped import SHIPPED
from resources.priority import Priority
from tests.alarms import NOW, alarm, alarms, condition, shelved, signed, surge, told
from tests.floors import AT, floor, queue, tally
from widgets.alarms import alarm_texts, rule_texts
from widgets.alarms.alarm_details import history_of
from widgets.alarms.alarm_guidance import guidance_of, shipped_guidance
from widgets.alarms.alarm_rows import rows_of

TAIPEI = ZoneInfo("Asia/Taipei")
FLOOR = floor(queue("cards", wait=96, window=tally(400, 0.583)), queue("loans", need=51))


def rows(*standing):
    return rows_of(alarms(*standing), FLOOR, NOW, TAIPEI)


@pytest.mark.parametrize(
    ("enum", "word"),
    [
        (Figure, rule_texts.figure_word),
        (Comparison, rule_texts.comparison_word),
        (Rung, alarm_texts.alarm_rung_word),
    ],
)
def test_every_value_has_a_word_of_its_own(enum, word):
    assert len({word(value) for value in enum}) == len(enum)


@pytest.mark.parametrize("rule", SHIPPED, ids=lambda rule: rule.id)
def test_every_shipped_rule_has_a_title_and_guidance(rule):
    assert rule_texts.title_of(rule) != rule.id
    assert all(shipped_guidance(rule.id))


@pytest.mark.parametrize("figure", Figure)
def test_every_figure_makes_a_title(figure):
    one = alarm("own", of={"figure": figure, "value": 0.5, "goal": None, "title": ""})
    assert alarm_texts.alarm_title(one, FLOOR).startswith("Cards: ")


def test_a_row_says_the_value_of_now_the_goal_and_since_when():
    row = rows(alarm()).standing[0]
    assert (row.what, row.why) == ("Cards: service level 58% for 6 min", "goal 80% · since 14:26")
    assert row.waits
    assert not row.blinks


def test_a_wait_needs_no_other_length_of_time():
    wait = alarm("long_wait", of={"figure": Figure.LONGEST_WAIT, "value": 70.0, "goal": 60.0})
    assert rows(wait).standing[0].what == "Cards: longest wait 01:36"


def test_what_has_come_back_to_its_goal_is_said_to_get_better():
    calm = rows_of(alarms(alarm()), floor(), NOW, TAIPEI).standing[0]
    assert (calm.what, calm.why) == ("Cards: service level 95%", "goal 80% · since 14:26 · getting better")


def test_of_what_is_over_the_value_it_was_raised_with_stays():
    over = alarm(active=False, cleared_at=NOW - timedelta(minutes=1))
    row = rows(over).standing[0]
    assert row.what == "Cards: service level 61%"
    assert row.why == "back to normal 14:31, not acknowledged"
    assert row.over
    assert row.waits


def test_who_took_it_on_and_to_whom_it_went():
    taken, passed = alarm(acknowledged=signed()), alarm("short", "loans", escalations=told())
    found = {row.key: row for row in rows(taken, passed).standing}
    assert found[taken.key].note == "ack desk 2"
    assert not found[taken.key].waits
    assert found[passed.key].why.endswith("now with: next supervisor")


def test_alarms_of_one_cause_stand_behind_the_worst_and_the_first_is_named():
    worst = alarm("very_low_level", minutes=2, of={"priority": Priority.CRITICAL})
    first = alarm("long_wait", minutes=9, of={"figure": Figure.LONGEST_WAIT, "value": 96.0, "goal": 60.0})
    assert len(rows(first, worst).standing) == 1
    head, member = rows_of(alarms(first, worst), FLOOR, NOW, TAIPEI, unfolded={worst.group}).standing
    assert (head.key, head.others, head.hidden_waiting) == (worst.key, 1, 1)
    assert head.behind == "2 alarms, first longest wait 01:36, 14:23"
    assert head.blinks
    assert (member.key, member.member, member.cause) == (first.key, True, head.cause)


def test_of_a_thousand_only_the_worst_are_put_into_words():
    many = (alarm(f"own{n}", of={"group": f"cause{n}", "title": "Own"}) for n in range(1000))
    found = rows(*many)
    assert (len(found.standing), found.left, found.count, found.waiting) == (24, 976, 1000, 1000)


def test_alarms_of_other_queues_are_other_causes():
    assert [row.cause for row in rows(alarm(), alarm("low_level", "loans")).standing] == ["", ""]


def test_only_what_nobody_took_on_blinks():
    critical = {"priority": Priority.CRITICAL}
    assert rows(alarm(of=critical)).standing[0].blinks
    assert not rows(alarm(of=critical, acknowledged=signed())).standing[0].blinks
    assert not rows(alarm(of=critical, active=False, cleared_at=NOW)).standing[0].blinks


def test_the_shelf_counts_down_and_says_why():
    (rest,) = rows(alarm(shelf=shelved(4))).shelved
    assert (rest.left_s, rest.why) == (240.0, "Ben: vendor works on it")


def test_what_is_about_the_centre_and_about_unknown_queues():
    lost = alarm("feed_lost", "", of={"figure": Figure.LINK_AGE, "value": 16.0, "goal": None})
    assert alarm_texts.alarm_title(lost, FLOOR) == "Centre: no data from the PBX"
    assert alarm_texts.alarm_title(alarm(queue="x9"), FLOOR).startswith("x9: ")


def test_a_cause_leads_to_the_first_of_its_queues():
    found = {"params": (("sign", "more"),), "proposal": Proposal("traffic_surge", "s3", ("loans", "cards"), AT)}
    assert rows(alarm("surge_demand", "", of=found)).standing[0].queue == "loans"


def test_the_history_is_told_in_order():
    one = replace(
        surge(escalations=told(Rung.AGAIN, 3)), times=2, raised_at=NOW - timedelta(minutes=4), acknowledged=signed(2)
    )
    assert [each.words for each in history_of(one, TAIPEI)] == [
        "raised: service level 61%",
        "raised again, 2 times in all",
        "nobody had acknowledged: told this desk again",
        "acknowledged by Ben, desk 2",
    ]


def test_a_banks_own_words_come_first():
    own = condition("own", guidance="Call the vendor.", title="ATM line busy")
    assert guidance_of(own).means == "Call the vendor."
    assert alarm_texts.alarm_title(alarm("own", of={"title": "ATM line busy"}), FLOOR).startswith(
        "Cards: ATM line busy"
    )
    assert guidance_of(condition("own")).lever
