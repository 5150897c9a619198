"""A playbook's view with an incident on it, for tests."""

from tests.desk_viewer import viewer
from widgets.incidents.step_rows import step_rows

SAMPLES = {"text": "words", "number": "12", "time": "14:10", "enum": ""}


O1_FILLED = ("telephony", (("test_call", "ok"), ("seats", "12")))


def shown(view, desk, **kwargs):
    view.show_incident(desk.incident, **kwargs)
    view.show()
    view.tick(desk.now)
    return view


def looks(desk, **kwargs):
    return {row.id: row.look for row in step_rows(desk.incident, viewer(), **kwargs)}
