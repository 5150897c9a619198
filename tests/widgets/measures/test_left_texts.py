"""What a new commander is told of measures, work and impact: what nobody answers for stands out."""

from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind
from incidents.team.brief import brief_of
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from tests.incidents.test_deferred import forms
from tests.incidents.test_measures import measure
from widgets.measures.left_texts import work_told
from widgets.team.brief_view import sections


def test_work_nobody_answers_for_stands_out():
    desk = running()
    desk.must(forms(desk, owner=""))
    assert list(work_told(desk.incident, viewer(), desk.now)) == [("10 forms, nobody answers for it", "high")]


def test_the_brief_tells_all_three():
    desk = running()
    desk.must(measure(desk), forms(desk), NoteImpact(desk.incident_id, ImpactKind.CUSTOMERS, 7, desk.now))
    told = {title: list(lines) for title, lines in sections(brief_of(desk.incident, desk.now), viewer())}
    assert len(told["Temporary measures"]) == 1
    assert told["Work put off"] == [("10 forms (Chen)", "text")]
    assert told["Impact"] == [("Customers affected: 7 (by hand, 14:00)", "text")]
