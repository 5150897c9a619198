"""A restricted incident before somebody who need not know it: the lists are empty and nothing fails."""

import pytest

from incidents.kinds import Kind
from incidents.playbooks.shipped import shipped_text
from incidents.visibility import seen_by
from resources.people import Person, Post
from tests.desk_viewer import viewer
from tests.incidents.desk import running
from tests.incidents.test_deferred import forms
from tests.incidents.test_measures import measure
from widgets.deferred.work_view import WorkView
from widgets.impact.impact_view import ImpactView
from widgets.measures.measure_view import MeasureView


@pytest.mark.parametrize("view", [MeasureView, WorkView, ImpactView])
def test_nothing_of_it_is_listed(qtbot, view):
    desk = running(playbook=shipped_text(Kind.INFORMATION_LEAK), kind=Kind.INFORMATION_LEAK)
    desk.must(measure(desk), forms(desk))
    shown = view(viewer())
    qtbot.addWidget(shown)
    shown.show_incident(seen_by(desk.incident, Person("eva", "Eva", Post.SUPERVISOR)))
    assert shown.rows == ()
