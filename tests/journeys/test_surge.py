"""One traffic surge from F8 to the second signature, with a second wave, in the real window with the real store."""

from PySide6.QtWidgets import QAbstractButton, QRadioButton

from incidents.kinds import Column
from tests.journeys.hands import Hands, log_lines
from tests.journeys.response import Walk, name_the_team, say_intact, sign, stabilise, walk
from tests.journeys.seen import Seen
from widgets.incidents.incident_acts import IncidentAct

TEAM = {
    "Planning": "Shu-fen Bluebell",
    "Floor lead": "Kwabena Tidepool",
    "Public information": "Te-hua Starling",
    "Duty manager (review)": "Hortense Seagrass",
}
FORECAST: Walk = (
    ("Forecast the rest", {"Which forecast now counts": "Second of the day", "Agents missing at the peak": "14"}, ""),
)
PLAN: Walk = (
    ("Form the response team", {}, ""),
    (
        "Find out whether it is demand",
        {
            "Arrivals against forecast, in percent": "150",
            "Signed in against plan, in percent": "98",
            "Top reason that customers give": "Fee on the statement",
        },
        "Demand: more customers call than were expected",
    ),
    *FORECAST,
    (
        "Declare the stance",
        {
            "Queues that we defend, in order": "Fraud, Cards",
            "Queues that may slip and how far": "Loans, ten minutes",
            "Severity II when": "Cards under 50 for two intervals",
        },
        "",
    ),
    ("Set objectives", {"The plan in three lines": "Defend cards, lend ten, stop at goal for an hour"}, ""),
)
LEVERS: Walk = (
    ("Ask telephony to put urgent", {"Order of the queues now": "Fraud first", "Confirmed by (telephony)": "Li"}, ""),
    ("Lever 1", {"Breaks moved": "6", "New times given to everyone": "all_given"}, ""),
    ("Lever 2", {"Agents back on the telephone": "4", "When the hours are given back": "Next Tuesday"}, ""),
    ("Lever 3", {"Who, from where, to where, until when": "Ten of Loans to Cards", "Agents on loan": "10"}, ""),
    (
        "Tell callers the reason",
        {"Published where": "IVR, app", "Confirmed by": "Telephony", "Call-backs that can be kept": "40"},
        "",
    ),
    ("Lever 4", {"People asked": "9", "People who accepted": "5", "Cost approved by": "Hortense"}, ""),
    ("Lever 5", {"Queues and share sent over": "Retail", "Confirmed by (telephony and other site)": "Li"}, ""),
    ("Shorten the work", {"What was changed": "Codes", "Approved by": "Mirela", "Until when": "Tonight"}, ""),
)
DOWN = {"Levers taken back, in order and by whom": "Other site, helpers", "Intervals in a row at the goal": "4"}
TELL: Walk = (("Tell customers", {"Removed or published where": "IVR", "Reporter told": "told"}, ""),)
WAVE: Walk = (("Stand down", DOWN, "A second wave: forecast again"),)
AFTER: Walk = (
    ("Stand down", DOWN, "It holds without the levers"),
    ("Make every call-back", {"Call-backs promised": "31", "Call-backs made": "31"}, ""),
    ("Go through the log", {"What was taken back and by whom": "All, by Kwabena"}, ""),
)


def test_a_surge_from_report_to_close_with_a_second_wave(opened, tmp_path):
    hands = opened(demo=True)
    begin(hands)
    name_the_team(hands, TEAM)
    hands.open_step("Make sure that it is a surge")
    hands.finish_step("Make sure that it is a surge", {"One dominant reason": "clear"})
    walk(hands, PLAN)
    walk(hands, LEVERS)
    stabilise(hands)
    walk(hands, TELL)
    walk(hands, WAVE)
    walk(hands, FORECAST)
    walk(hands, AFTER)
    hands.asked(IncidentAct.RESOLVE)
    hands.confirm()
    sign(hands, "Fee on the statement, ten agents lent for an hour", "Tell planning of fee changes, Te-hua, two weeks")
    count = len(log_lines(hands.response))
    hands.console.close()
    say_intact(tmp_path, at_least=max(40, count))


def begin(hands: Hands) -> None:
    """Reported, acknowledged, graded III; the conditions are read once it is activated."""
    hands.report("Traffic surge", "Cards queue twice over plan", back="−5 min")
    hands.act(IncidentAct.ACKNOWLEDGE)
    grade = hands.asked(IncidentAct.GRADE)
    hands.click(hands.named(grade, "III considerable", QAbstractButton))
    hands.confirm()
    assert hands.column() is Column.REPORTED
    assert hands.response.conditions.isHidden()


def test_a_surge_in_chinese_shows_no_english_and_says_how_far_it_is(opened):
    hands = opened(demo=True, language="zh-Hant")
    hands.report("突發業務高峰", "信用卡佇列進線為預期兩倍")
    hands.act(IncidentAct.ACKNOWLEDGE)
    hands.asked(IncidentAct.GRADE)
    hands.click(hands.dialog.findChildren(QRadioButton)[2])
    hands.confirm()
    seen = Seen(hands)
    hands.asked(IncidentAct.ACTIVATE)
    seen.look()
    hands.confirm()
    row = hands.response.conditions
    hands.until(row.isVisible)
    hands.click(row.unfold)
    hands.until(lambda: "解除應變" in row.summary.text())
    for run in hands.incident.steps:
        hands.response.playbook.show_step(run.id)
        seen.look()
    assert not seen.english(), "\n".join(seen.english())
