"""The tabs beside the log: each part is shown the incident, moves its clocks and runs its acts through the page."""

from PySide6.QtWidgets import QLabel

from console.pages.response import ResponsePage
from incidents.commands import WriteNote
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.incidents.desk import running


class Fake:
    key, title = "fake", "Fake"

    def __init__(self, stage):
        self.stage, self.widget, self.seen, self.ticks = stage, QLabel("fake"), [], 0

    def show_incident(self, incident):
        self.seen.append(incident.version)

    def tick(self, _now):
        self.ticks += 1

    def calls(self, incident):
        return len(incident.entries)


def test_a_part_follows_the_incident_and_its_acts_come_home(qtbot):
    desk = running()
    before = desk.incident.version
    runs, made, told = DeskRuns(desk), [], []
    page = ResponsePage(runs, viewer(), parts=(lambda stage: made.append(Fake(stage)) or made[0],))
    qtbot.addWidget(page)
    runs.shown.append(page.show_board)
    page.show_board(desk.board)
    page.show()
    page.show_time(desk.now.timestamp())
    part = made[0]
    assert part.seen[-1] == before
    assert part.ticks

    part.stage.with_scene(
        lambda scene: part.stage.run(WriteNote(scene.incident.id, "seen"), lambda stored, _: told.append(stored))
    )
    assert told == [True]
    assert part.seen[-1] == before + 1
    assert page.beside.buttons["fake"].text() == f"Fake {before + 1}"

    page.show_part("fake")
    assert part.widget.isVisible()
    assert not page.log.isVisible()
