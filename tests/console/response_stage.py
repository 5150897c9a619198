"""A Response page over a desk, and what it told."""

from console.pages.response import ResponsePage
from tests.console.desk_runs import DeskRuns
from tests.desk_viewer import viewer
from tests.incidents.desk import PLAYBOOK


class Stage:
    """A page over a desk, and what it told."""

    def __init__(self, qtbot, desk, kept=None, parts=(), board=None):
        self.desk, self.runs = desk, DeskRuns(desk)
        self.drafts, self.notices = dict(kept or {}), []
        self.page = ResponsePage(
            self.runs,
            viewer(),
            lambda key: self.drafts.get(key, ""),
            lambda kind: PLAYBOOK if kind == "system_outage" else "",
            parts=parts,
        )
        qtbot.addWidget(self.page)
        self.runs.shown.append(self.page.show_board)
        self.page.noticed.connect(self.notices.append)
        self.page.draft_changed.connect(self.drafts.__setitem__)
        self.page.resize(1300, 800)
        self.page.show_board(board or desk.board)
        self.page.show()
        self.tick()

    def tick(self):
        self.page.show_time(self.desk.now.timestamp())

    def press(self, act):
        self.page.header.buttons[act].click()

    @property
    def dialog(self):
        return self.page.acts.dialog

    def fill_and_confirm(self, **fields):
        for name, text in fields.items():
            getattr(self.dialog, name).setPlainText(text)
        self.dialog.confirm.click()


def pick(picker, person):
    picker.setCurrentIndex(picker.findData(person))


def fill_o1(page, choice=0):
    card = page.playbook.card
    card.choices.buttons()[choice].click()
    card.form._fields["test_call"].setCurrentIndex(1)
    return card
