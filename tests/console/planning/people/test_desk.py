"""What a post may do on the People page, and that a page out of sight is left alone until it comes up."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from console.planning.people.desk import PeopleDesk, rights
from resources.entry import Who
from resources.people import Person, Post
from resources.roster.adherence import Adherence
from tests.desk_viewer import viewer
from tests.resources.roster.rosters import agent, at, roster


def _acts(post):
    person = Person("p", "Pat", post)
    return SimpleNamespace(who=Who("p", "Pat"), person=person)


@pytest.mark.parametrize(
    ("post", "acts"),
    [
        (Post.AGENT, set()),
        (Post.AUDITOR, {"export"}),
        (Post.SUPERVISOR, {"edit", "absence", "excuse", "import", "promise", "export"}),
        (Post.DUTY_MANAGER, {"edit", "absence", "excuse", "import", "promise", "export"}),
    ],
)
def test_a_post_may_do_what_its_commands_allow_and_is_told_who_may(qapp, post, acts):
    found = rights(_acts(post))
    assert found.allowed == acts
    assert "Pat" in found.reason


class _Signals(QObject):
    roster_changed = Signal(object)
    loans_changed = Signal(object)
    aged = Signal(object, object)
    person_changed = Signal(object)
    stored = Signal(object)
    changed = Signal(object)
    grown = Signal(int)
    page_shown = Signal(str, object)


class _Desk(_Signals):
    """As much of a desk as the page asks for."""

    def __init__(self):
        super().__init__()
        self.viewer, self.zone = viewer(), viewer().zone
        self.watched = SimpleNamespace(centre=SimpleNamespace(queues=(), reserves=()))
        self.roster = self.loans = self.adherence = None
        self.who, self.person = Who("p", "Pat"), Person("p", "Pat", Post.SUPERVISOR)
        self.asked = []
        self.state = self.acts = self.planning = self.attending = self.archive = self.searching = self.operations = self

    def now(self):
        return at(4).timestamp()

    def catch_up(self):
        self.asked.append("catch up")

    def found(self, wanted, most, done):
        self.asked.append(wanted.words)


@pytest.fixture
def desk(qapp):
    return _Desk()


def test_a_page_out_of_sight_catches_up_when_it_comes_to_the_front(qtbot, desk):
    people = PeopleDesk(desk, desk)
    people.connect_window(desk)
    page = people.page()
    qtbot.addWidget(page)
    assert page is people.page()
    desk.roster = roster([agent(1, "cards")], ())
    desk.adherence = Adherence(at(4))
    desk.roster_changed.emit(desk.roster)
    assert page.agents.agent == ""
    page.show()
    desk.page_shown.emit("people", page)
    assert page.agents.agent == "1"
    desk.roster = roster([agent(1, "cards"), agent(2, "cards", checked=False)], ())
    desk.roster_changed.emit(desk.roster)
    assert page.agents.table.rows.name(0) == "2"


def test_the_log_is_asked_for_whom_the_cursor_is_on_and_again_when_it_has_grown(qtbot, desk):
    desk.roster = roster([agent(1, "cards"), agent(2, "cards")], ())
    page = PeopleDesk(desk, desk).page()
    qtbot.addWidget(page)
    desk.asked.clear()
    page.agents.choose("2")
    desk.grown.emit(3)
    desk.grown.emit(0)
    assert desk.asked == ["2", "2"]
