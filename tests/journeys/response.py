"""What every response goes through on its way from the activation to the second signature, worked by hands."""

import json
import subprocess
import sys
from pathlib import Path

from incidents.kinds import Column
from incidents.review.kinds import Section
from tests.journeys.hands import Hands
from widgets.incidents.activate_dialog import ActivateDialog
from widgets.incidents.end_dialogs import CloseDialog
from widgets.incidents.incident_acts import IncidentAct
from widgets.person_picker import PersonPicker
from widgets.review.review_dialogs import SectionDialog
from widgets.review.review_rows import SECTION, WRITE
from widgets.review.review_view import ReviewView

ROOT = Path(__file__).parents[2]
COMMANDER, REVIEWER = "Mirela Sandgrouse", "Hortense Seagrass"

Walk = tuple[tuple[str, dict[str, str], str], ...]  # start of the title, answers by name, choice


def name_the_team(hands: Hands, roles: dict[str, str]) -> None:
    """Activated with a commander and other roles by name, each accepted by its holder at the desk."""
    dialog = hands.asked(IncidentAct.ACTIVATE)
    assert isinstance(dialog, ActivateDialog)
    for role, person in {"Commander": COMMANDER, **roles}.items():
        hands.pick(hands.named(dialog, role, PersonPicker), person)
    hands.confirm()
    assert hands.column() is Column.RESPONDING
    team = hands.response.team
    hands.until(lambda: {team.row(role).name.text() for role in hands.incident.team} >= set(roles.values()))
    for person in (COMMANDER, *dict.fromkeys(roles.values())):
        hands.become(person)
        hands.take_roles()
    assert hands.response.team.note.text().startswith(f"{len(roles) + 1} of ")
    hands.become(COMMANDER)


def walk(hands: Hands, steps: Walk) -> None:
    """Steps in the order in which the playbook opens them; none moves the incident on the board."""
    where = hands.column()
    for title, answers, choice in steps:
        hands.finish_step(title, answers, choice)
        assert hands.column() is where


def stabilise(hands: Hands) -> None:
    hands.act(IncidentAct.STABILISED)
    hands.until(lambda: IncidentAct.RECOVERING in hands.response.header.buttons)
    assert hands.column() is Column.WATCHING
    hands.act(IncidentAct.RECOVERING)
    hands.until(lambda: IncidentAct.RESOLVE in hands.response.header.buttons)
    assert hands.column() is Column.WATCHING


def sign(hands: Hands, summary: str, improve: str) -> None:
    """No close without a review, none by the commander, one by a second person."""
    hands.act(IncidentAct.BEGIN_REVIEW)
    hands.asked(IncidentAct.CLOSE)
    assert hands.refused() == "The review is not written yet: use “Review…” first."
    hands.leave()
    hands.act(IncidentAct.REVIEW)
    assert hands.response.beside.shown == "review"
    for section, words in ((Section.OVERVIEW, summary), (Section.TO_IMPROVE, improve)):
        write_section(hands, section, words)
    dialog = hands.asked(IncidentAct.CLOSE)
    assert isinstance(dialog, CloseDialog)
    hands.write(dialog.picker.lineEdit(), COMMANDER)
    assert hands.refused() == "Name who signs."
    hands.pick(dialog.picker, REVIEWER)
    hands.confirm()
    hands.until(lambda: not hands.response.header.buttons)
    assert hands.column() is Column.CLOSED


def write_section(hands: Hands, section: Section, words: str) -> None:
    """A section of the review, in the tab beside the playbook."""
    (view,) = hands.response.findChildren(ReviewView)
    row = view.row(SECTION + section)
    view.area.ensureWidgetVisible(row)
    hands.click(row.buttons[WRITE])
    dialog = hands.dialog
    assert isinstance(dialog, SectionDialog)
    hands.write(dialog.text, words)
    hands.confirm()
    hands.until(lambda: hands.incident.review.text(section) == words)


def say_intact(data: Path, *, at_least: int) -> None:
    """The command beside the window agrees."""
    asked = subprocess.run(
        [sys.executable, "-m", "console", "journal", "verify", "--data", str(data), "--json"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (asked.returncode, asked.stderr) == (0, "")
    verdict = json.loads(asked.stdout)
    assert verdict["intact"]
    assert verdict["entries"] >= at_least
