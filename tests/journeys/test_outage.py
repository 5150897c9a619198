"""One outage from F8 to the second signature, in the real window with the real store, by keys and clicks alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QRadioButton

from incidents.kinds import Column
from tests.journeys.hands import CTRL, Hands, log_lines
from tests.journeys.response import COMMANDER, REVIEWER, Walk, name_the_team, say_intact, sign, stabilise, walk
from tests.journeys.seen import Seen
from widgets.composer import WritingField
from widgets.incidents.activate_dialog import ActivateDialog
from widgets.incidents.grade_dialog import GradeDialog
from widgets.incidents.incident_acts import IncidentAct

OPERATIONS = "Kwabena Tidepool"
LIAISON, COMMS, DEPUTY = "IT duty desk", "Te-hua Starling", "Shu-fen Bluebell"
TEAM = {
    "Technical liaison": LIAISON,
    "Floor lead": OPERATIONS,
    "Public information": COMMS,
    "Deputy commander": DEPUTY,
    "Duty manager (review)": REVIEWER,
}
AFFECTED = "Core banking unavailable, all branches"

BEFORE_STABLE: Walk = (
    ("Form the response team", {"Roles left open and why": "Security not needed yet"}, ""),
    (
        "Find out which layer failed",
        {
            "Test call from outside": "ok",
            "Test lookup": "failed",
            "Failing since": "14:15",
            "Last change known": "Release",
        },
        "Business system: calls arrive, customer data does not",
    ),
    ("Call technical support", {"Ticket number": "CHG-4711", "Contact at the technical side": "Vendor hotline"}, ""),
    ("Decide how to serve meanwhile", {"What still works": "Card blocks", "Targets suspended": "suspended"}, ""),
    ("Set objectives", {"The plan in three lines": "Block cards, take forms, fail over"}, ""),
    ("Hand out offline scripts", {"Forms handed out": "120", "Who collects them": "Desk 2"}, ""),
    ("Limit service", {"Emergency way for card blocks": "Card host by terminal"}, ""),
    ("Halt outbound campaigns", {"What was halted": "Dialler", "Confirmed by": "Campaign owner"}, ""),
    ("Publish the first message", {"Published where": "IVR", "Confirmed by": "Telephony", "Published at": "14:25"}, ""),
    ("Tell callers which self-service", {"Channels tried": "App, cash machine"}, "Mobile app works"),
)
REPAIR: Walk = (
    ("Decide on the repair", {"Option taken": "fail_over", "What is at risk": "Two minutes of transactions"}, ""),
)
AGAIN: Walk = (
    ("Verify the repair", {"Test call": "ok", "Test lookup": "failed"}, "It fails: decide on the repair again"),
    ("Decide on the repair", {"Option taken": "roll_back", "What is at risk": "The release of 13:50"}, ""),
    (
        "Verify the repair",
        {"Test call": "ok", "Test lookup": "ok", "What the pilot agents found": "All three work"},
        "The repair holds",
    ),
)
AFTER: Walk = (
    ("Tell customers", {"Published where": "IVR, app", "Reporter told": "told"}, ""),
    ("Work off what was deferred", {"Items taken in": "87", "Items finished": "87"}, ""),
    ("Watch for an hour", {"Watched from": "1500", "Watched until": "19:00"}, ""),
    ("Take back every temporary", {"What was taken back and by whom": "Announcement, by Te-hua"}, ""),
)


def test_an_outage_from_report_to_close(opened, tmp_path):
    hands = opened(demo=True)
    begin(hands)
    name_the_team(hands, TEAM)
    respond(hands)
    stabilise(hands)
    recover(hands)
    sign(
        hands,
        "The core switch did not fail over; cards were blocked by terminal",
        "Exercise the fail-over, Kwabena, in four weeks",
    )
    lines = log_lines(hands.response)
    hands.console.close()
    say_intact(tmp_path, at_least=max(40, len(lines)))


def test_the_same_in_chinese_shows_no_english(opened):
    hands = opened(demo=True, language="zh-Hant")
    seen = Seen(hands)
    seen.look()
    hands.press(Qt.Key.Key_F8)
    seen.look()
    hands.report("系統故障", "核心系統無法使用")
    seen.look()
    hands.act(IncidentAct.ACKNOWLEDGE)
    hands.asked(IncidentAct.GRADE)
    seen.look()
    assert hands.refused() == "請選擇等級。"
    hands.click(hands.dialog.findChildren(QRadioButton)[0])
    hands.confirm()
    seen.look()
    dialog = hands.asked(IncidentAct.ACTIVATE)
    seen.look()
    assert isinstance(dialog, ActivateDialog)
    hands.confirm()
    assert hands.column() is Column.RESPONDING
    for page in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        hands.press(page, CTRL)
        seen.look()

    assert not seen.english(), "\n".join(seen.english())


def begin(hands: Hands) -> None:
    """Reported, acknowledged, graded."""
    hands.report("System outage", AFFECTED, back="−5 min")
    assert hands.column() is Column.REPORTED
    assert hands.incident.reporter.name == COMMANDER
    assert hands.incident.queues, "the console adds the figures of the queues"
    hands.act(IncidentAct.ACKNOWLEDGE)
    grade = hands.asked(IncidentAct.GRADE)
    assert hands.refused() == "Choose a grade."
    hands.click(hands.named(grade, "I very serious", QAbstractButton))
    hands.confirm()
    assert hands.column() is Column.REPORTED


def respond(hands: Hands) -> None:
    """The playbook on the branch of the business system, with a skip, an added step and a repair that fails once."""
    hands.open_step("Confirm from a second desk")
    hands.finish_step("Confirm from a second desk", {"Same fault at the second desk": "same"})
    walk(hands, BEFORE_STABLE)
    assert hands.column() is Column.RESPONDING
    skip(hands, "Put urgent queues first", "Only one queue is open at this hour")
    add_step(hands, "Call the branch managers")
    walk(hands, REPAIR)
    hands.finish_step("Call the branch managers", {})
    log(hands)
    walk(hands, AGAIN)


def skip(hands: Hands, title: str, reason: str) -> None:
    assert hands.card.title.text().startswith(title)
    hands.click(hands.named(hands.card, "Skip with reason…", QAbstractButton))
    assert hands.refused() == "Write one sentence: why?"
    hands.write(hands.named(hands.dialog, "Reason (goes into the log)", WritingField), reason)
    hands.confirm()
    hands.until(lambda: any(reason in line for line in log_lines(hands.response)))


def add_step(hands: Hands, title: str) -> None:
    hands.click(hands.response.playbook.add)
    hands.write(hands.named(hands.dialog, "What is to be done", QLineEdit), title)
    hands.confirm()
    hands.until(lambda: any(run.title == title for run in hands.incident.steps))


def log(hands: Hands) -> None:
    """A note, a decision, a correction that leaves the first words readable, a status update."""
    hands.note("Vendor called at 14:31")
    hands.note("We roll back at once if it fails again", tag="decision")
    hands.correct("Vendor called at 14:31", "Vendor called at 14:33")
    shown = [words for words in log_lines(hands.response) if "Vendor called" in words]
    assert [words.split(" · ")[1:3] for words in shown] == [
        ["correction", "Vendor called at 14:33"],
        ["note", "Vendor called at 14:31"],
    ]
    dialog = hands.asked(IncidentAct.UPDATE)
    assert hands.refused() == "Write the update first."
    hands.write(dialog.findChild(WritingField), "Fail-over has begun, next news in 15 minutes")
    hands.confirm()
    hands.until(lambda: any("Fail-over has begun" in line for line in log_lines(hands.response)))
    assert hands.column() is Column.RESPONDING


def recover(hands: Hands) -> None:
    """Not resolved while steps are open; then they are done."""
    hands.asked(IncidentAct.RESOLVE)
    assert hands.refused() == "Finish what is open, or write why it ends without it."
    hands.leave()
    walk(hands, AFTER)
    hands.asked(IncidentAct.RESOLVE)
    hands.confirm()
    hands.until(lambda: IncidentAct.BEGIN_REVIEW in hands.response.header.buttons)
    assert hands.column() is Column.RESOLVED


def test_report_acknowledge_and_grade_without_a_mouse(opened):
    """The keyboard is where the next act is."""
    hands = opened(demo=True)
    hands.report("Customer complaint", "Refund refused twice")
    for act in (IncidentAct.ACKNOWLEDGE, IncidentAct.GRADE):
        hands.come_back()
        hands.until(lambda act=act: hands.window.focusWidget() is hands.response.header.buttons.get(act))
        QTest.keyClick(hands.window.focusWidget(), Qt.Key.Key_Space)
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), GradeDialog))
    QTest.keyClick(hands.dialog.focusWidget(), Qt.Key.Key_Space)
    hands.confirm()
    hands.come_back()
    hands.until(lambda: hands.window.focusWidget() is hands.response.header.buttons.get(IncidentAct.ACTIVATE))
