"""The row over a playbook: the tier, how far the end is, hints that lead on and do nothing by themselves."""

from dataclasses import replace

import pytest

from incidents.conditions.criteria import Standing, Verdict
from incidents.conditions.watch import Watch
from incidents.kinds import Kind, Severity
from incidents.playbooks.playbook import TierKey
from incidents.playbooks.shipped import shipped_text
from resources.floor import Freshness
from resources.priority import Priority
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from tests.incidents.test_watch import BAD, GOOD, SURGE, Centre, run, started
from widgets.incidents.condition_texts import TIER_PRIORITY, stand_down_words, tier_word, verdict_sign, verdict_word
from widgets.incidents.conditions_view import ConditionsView

QUIET = (50, 45)  # as planned, and well served


@pytest.fixture
def view(qtbot):
    made = ConditionsView(viewer())
    qtbot.addWidget(made)
    made.resize(1300, 200)
    made.show_incident(incident(Severity.S3))
    return made


def incident(severity):
    return running(severity, shipped_text(Kind.TRAFFIC_SURGE), Kind.TRAFFIC_SURGE).incident


def after(*intervals) -> tuple[Standing, Watch, Centre]:
    centre = Centre("cards", "loans")
    watch = started(centre, SURGE)
    for each in intervals:
        run(watch, centre.interval(each, loans=QUIET))
    return watch.standing, watch, centre


def lines(view):
    return [(line.sign.text(), line.words.text(), line.progress.text()) for line in view._lines]


def test_a_tier_is_named_with_its_shape_its_beginning_and_its_reason(view):
    standing, _, centre = after(BAD, BAD, BAD)
    view.show_standing(standing, centre.at)
    assert not view.isHidden()
    assert view.tier.text() == "Tier 3 · No recovery in sight"
    assert view.mark.priority is Priority.CRITICAL
    assert view.reason.text().startswith("since ")
    assert "Service level under 50 % for three intervals (Cards 40%)" in view.reason.text()
    assert "Tier 3" in view.accessibleName()


def test_a_grade_too_mild_for_the_tier_is_a_hint_that_asks_and_does_nothing(view, qtbot):
    standing, _, centre = after(BAD, BAD, BAD)
    view.show_standing(standing, centre.at)
    assert view.regrade.text() == "Severity II fits. Grade again…"
    with qtbot.waitSignal(view.regrade_wanted):
        view.regrade.click()
    for severity, hinted in ((Severity.S2, False), (Severity.S1, False), (Severity.S4, True)):
        view.show_incident(incident(severity))
        assert view.regrade.isHidden() is not hinted


def test_how_far_the_end_is_stands_beside_each_condition(view):
    standing, watch, centre = after(QUIET, BAD, QUIET, QUIET)
    view.unfold.click()
    view.show_standing(standing, centre.at)
    assert view.summary.text() == "Stand-down: 4 of 5 met"
    assert lines(view) == [
        ("○", "Service level back at its goal for four intervals in a row", "not yet · 2 of 4 intervals · Cards 90%"),
        ("✓", "Nobody waits longer than the goal of the queue", "met · Cards ×0.0"),
        ("✓", "Every agent on loan is back", "met · 0"),
        ("✓", "Every promised call-back made, or owned by a named person", "met · 0"),
        ("✓", "Every temporary measure taken back, one by one", "met · 0"),
    ]
    view.show_standing(watch.see(centre.floor(), Freshness.STALE, centre.at + 1, told={"open_loans": 2}), centre.at + 1)
    assert [sign for sign, _, _ in lines(view)] == ["?", "?", "○", "?", "?"]
    assert view.tier.text() == "Tier not known"
    assert view.mark.isHidden()


def test_when_all_figures_speak_for_it_the_row_leads_to_the_stand_down(view, qtbot):
    standing, _, centre = after(*[QUIET] * 4)
    view.show_standing(standing, centre.at)
    assert standing.could_end
    assert view.go.text() == "Could end now: Stand down in reverse order, the last lever first"
    with qtbot.waitSignal(view.step_wanted) as asked:
        view.go.click()
    assert asked.args == ["G10"]
    busy, _, centre = after(*[GOOD] * 4)  # served well, but twice as many come as planned
    assert busy.tier.tier is TierKey.T2
    assert all(reading.verdict in (Verdict.MET, Verdict.BY_PERSON) for reading in busy.exit)
    view.show_standing(busy, centre.at)
    assert view.go.isHidden()


def test_without_conditions_or_after_the_end_there_is_no_row(view):
    view.show_standing(None, 0.0)
    assert view.isHidden()
    view.show_standing(Standing(), 0.0)
    assert view.isHidden()
    standing, _, centre = after(BAD)
    view.show_standing(standing, centre.at)
    view.show_incident(running(playbook=shipped_text(Kind.SYSTEM_OUTAGE)).incident)
    assert not view.isHidden()
    view.show_standing(replace(standing, tier=None), centre.at)
    assert view.tier.isHidden()
    assert (view.reason.text(), view.summary.text()) == (stand_down_words(standing), "")
    view.show_incident(replace(running().incident, playbook=None))
    assert view.isHidden()


def test_every_tier_and_verdict_has_words_and_shape():
    assert set(TIER_PRIORITY) == set(TierKey)
    assert len({verdict_word(each) for each in Verdict}) == len({verdict_sign(each) for each in Verdict}) == 4
    tier = SURGE.tiers[1]
    assert tier_word(tier, "zh-Hant", at_least=True) == "At least tier 1 · 吃緊"
