"""A Response page with one part over a desk: acts are carried out by the real decisions and come home."""

from console.pages.response import ResponsePage
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.incidents.desk import ANNA


class PartStage:
    """`part` is the one made by `maker`; `dialog` is what it asks with at the moment."""

    def __init__(self, qtbot, desk, maker, who=ANNA):
        self.desk, self.runs, made = desk, DeskRuns(desk, who), []
        self.page = ResponsePage(
            self.runs, viewer(who.person), parts=(lambda stage: made.append(maker(stage)) or made[0],)
        )
        self.part = made[0]
        qtbot.addWidget(self.page)
        self.runs.shown.append(self.page.show_board)
        self.page.resize(1300, 800)
        self.page.show_board(desk.board)
        self.page.show()
        self.page.show_part(self.part.key)
        self.tick()

    def tick(self, **span):
        self.desk.wait(**span)
        self.page.show_time(self.desk.now.timestamp())

    @property
    def dialog(self):
        return self.part.asking.dialog

    @property
    def rows(self):
        return self.part.widget.rows

    def press(self, place, act):
        self.rows[place].buttons[act].click()

    def confirm(self):
        self.dialog.try_confirm()
