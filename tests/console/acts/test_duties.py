"""The matrix of duties says what the runner's own table says."""

from console.acts.duties import area_of, duties
from console.acts.permissions import CONSOLE_ONLY, EVERY
from incidents import commands as c
from resources.people import Post
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from widgets.parts import Label
from widgets.team.duties import Area, Share, role_duties
from widgets.team.duties_dialog import DutiesDialog, area_word


def shares(post):
    table = duties()
    place = table.posts.index(post)
    return {area: row[place] for area, row in table.shares}


def test_every_act_of_people_belongs_to_an_area_that_is_shown():
    shown = {area for area, _ in duties().shares}
    assert {area_of(command) for command in EVERY - CONSOLE_ONLY} == shown
    assert all(area_word(area) for area in Area)


def test_posts_may_what_the_runner_lets_them():
    assert {area for area, share in shares(Post.AGENT).items() if share is not Share.NONE} == {Area.REPORT}
    assert {area for area, share in shares(Post.AUDITOR).items() if share is not Share.NONE} == {Area.EXPORTS}
    assert set(shares(Post.DUTY_MANAGER).values()) == {Share.ALL}
    assert [area for area, share in shares(Post.SUPERVISOR).items() if share is Share.NONE] == [
        Area.RELIEVE,
        Area.POLICY,
    ]
    assert shares(Post.SPECIALIST)[Area.STEPS] is Share.SOME


def test_the_dialog_names_holders_and_what_nobody_holds(qtbot):
    desk = running()
    desk.must(c.AssignRole(desk.incident_id, "it_liaison", "", contact="IT duty desk"))
    found = {one.role: one for one in role_duties(desk.incident, viewer())}
    assert (found["it_liaison"].holder, found["it_liaison"].steps) == ("IT duty desk", 2)
    assert found["incident_commander"].skips > found["deputy"].skips > 0
    dialog = DutiesDialog(duties(), found.values())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.confirm.isVisibleTo(dialog)


def test_outside_a_response_the_posts_stand_alone(qtbot):
    dialog = DutiesDialog(duties(), ())
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(Label)]
    assert "Roles in this response" not in said
    assert area_word(Area.POLICY) in said
