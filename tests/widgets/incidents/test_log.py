"""The log: words for every fact, both times, struck corrections, a growing list that is never built anew, drafts."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import get_args
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt

from incidents import commands as c
from incidents import facts
from incidents.topics import FACT_OF_KIND
from resources.entry import CONSOLE
from tests.desk_viewer import HOSTILE, viewer
from tests.incidents.desk import running
from widgets.incidents.fact_tags import tag_text
from widgets.incidents.fact_texts import fact_text
from widgets.incidents.log_delegate import LogDelegate
from widgets.incidents.log_lines import LogFilter, lines_of, shown
from widgets.incidents.log_model import BATCH, LogModel
from widgets.incidents.names import IncidentNames
from widgets.incidents.timeline import Timeline

EXAMPLES = {
    int: 7,
    float: 0.5,
    str: "words",
    UUID: uuid4(),
    datetime: datetime(2026, 11, 24, tzinfo=UTC),
    bool: False,
}


def example(fact: type) -> object:
    def value(kind: object) -> object:
        options = () if kind == tuple[float, ...] else get_args(kind)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return next(iter(kind))
        return next((EXAMPLES[each] for each in (kind, *options) if each in EXAMPLES), ())

    return fact(**{field.name: value(field.type) for field in fields(fact)})


def lines(desk):
    incident = desk.incident
    return lines_of(incident.entries, IncidentNames(incident, viewer()))


@pytest.mark.parametrize("fact", list(FACT_OF_KIND.values()), ids=lambda fact: fact.kind)
def test_every_fact_has_words_and_a_tag(fact):
    names = IncidentNames(running().incident, viewer())
    assert tag_text(example(fact)) != "entry"
    assert "does not know" not in fact_text(example(fact), names)


def test_a_fact_of_a_later_version_is_named_not_hidden():
    class Later:
        kind = "from_the_future"

    assert "from_the_future" in fact_text(Later(), IncidentNames(running().incident, viewer()))


def test_a_done_step_is_told_with_title_choice_and_evidence():
    desk = running()
    desk.must(c.CompleteStep(desk.incident_id, "O1", "telephony", (("test_call", "ok"), ("seats", "12"))))
    last = lines(desk)[-1]
    assert (last.tag, last.words) == ("step", "Which layer: Telephony · Test call: works · Seats: 12")


def test_what_ran_out_is_told_in_words():
    desk = running()
    desk.append(desk.incident_id, facts.Escalated("step:O1:2026-11-24T06:05:00+00:00", "duty_manager"), CONSOLE)
    last = lines(desk)[-1]
    assert last.words == "Overdue: Which layer. Now with duty manager"
    assert last.who == "console"


def test_written_down_late_shows_both_times():
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, "on time"))
    entry = desk.entries[-1]
    assert lines(desk)[-1].recorded is None
    late = type(entry)(**{**{f.name: getattr(entry, f.name) for f in fields(entry)}, "id": uuid4()})
    late = _happened(late, late.recorded - timedelta(minutes=9))
    assert lines_of((late,), IncidentNames(desk.incident, viewer()))[0].recorded == late.recorded


def _happened(entry, when):
    return type(entry)(**{**{f.name: getattr(entry, f.name) for f in fields(entry)}, "happened": when})


def test_a_correction_strikes_the_first_words_and_keeps_them():
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, "Ticket 13"))
    first = desk.entries[-1].id
    desk.must(c.CorrectNote(desk.incident_id, first, "Ticket 31"))
    *_, note, correction = lines(desk)
    assert note.corrected
    assert note.words == "Ticket 13"
    assert (correction.struck, correction.words) == ("Ticket 13", "Ticket 31")
    assert not note.correctable


def test_hostile_words_stay_words():
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, HOSTILE))
    words = lines(desk)[-1].words
    assert "<b>bold</b>" in words
    assert "\u202e" not in words


def test_lines_already_made_are_kept_as_they_are():
    desk = running()
    names = IncidentNames(desk.incident, viewer())
    before = lines_of(desk.incident.entries, names)
    desk.must(c.WriteNote(desk.incident_id, "one more"))
    after = lines_of(desk.incident.entries, names, before)
    assert len(after) == len(before) + 1
    assert all(new is old for new, old in zip(after, before, strict=False))


def test_filters_let_through_what_they_name():
    desk = running()
    desk.must(c.WriteNote(desk.incident_id, "n"), c.PostUpdate(desk.incident_id, "u"))
    everything = lines(desk)
    assert [line.words for line in shown(everything, LogFilter.NOTES)] == ["n"]
    assert [line.words for line in shown(everything, LogFilter.UPDATES)] == ["u"]
    assert shown(everything, LogFilter.ALL) == everything


def test_growing_inserts_rows_and_never_resets(qtbot):
    desk = running()
    model = LogModel(lambda moment: f"{moment:%H:%M}")
    model.show(lines(desk))
    resets, inserted, changed = [], [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    desk.must(c.WriteNote(desk.incident_id, "a"), c.WriteNote(desk.incident_id, "b"))
    first = desk.entries[-2].id
    model.show(lines(desk))
    desk.must(c.CorrectNote(desk.incident_id, first, "A"))
    model.show(lines(desk))
    assert (resets, inserted, changed) == ([], [(0, 1), (0, 0)], [2])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("correction · A · Anna")


def test_a_long_log_measures_only_what_is_new(qtbot, monkeypatch):
    desk = running()
    desk.must(*(c.WriteNote(desk.incident_id, f"note {number} " + "word " * 40) for number in range(600)))
    timeline = Timeline(viewer())
    qtbot.addWidget(timeline)
    timeline.resize(380, 600)
    timeline.show_incident(desk.incident)
    timeline.show()
    timeline.view.doItemsLayout()
    measured = []
    honest = LogDelegate._height
    monkeypatch.setattr(LogDelegate, "_height", lambda *args: measured.append(args[1]) or honest(*args))
    desk.must(c.WriteNote(desk.incident_id, "the newest"))
    timeline.show_incident(desk.incident)
    timeline.view.doItemsLayout()
    assert [line.words for line in measured] == ["the newest"]
    assert timeline.model.rowCount() == BATCH + 1
    bar = timeline.view.verticalScrollBar()
    for _ in range(600 // BATCH):
        bar.setValue(bar.maximum())  # whoever reads on finds the older ones
        timeline.view.doItemsLayout()
    assert timeline.model.rowCount() == len(desk.incident.entries)


def test_reading_further_down_nothing_jumps(qtbot):
    desk = running()
    desk.must(*(c.WriteNote(desk.incident_id, f"note {number}") for number in range(80)))
    timeline = Timeline(viewer())
    qtbot.addWidget(timeline)
    timeline.resize(380, 500)
    timeline.show_incident(desk.incident)
    timeline.show()
    timeline.view.doItemsLayout()
    timeline.view.verticalScrollBar().setValue(900)
    top = timeline.view.indexAt(timeline.view.viewport().rect().topLeft())
    read, place = top.data(), timeline.view.visualRect(top).top()
    desk.must(c.WriteNote(desk.incident_id, "newer " * 30))
    timeline.show_incident(desk.incident)
    top = timeline.view.indexAt(timeline.view.viewport().rect().topLeft())
    assert (top.data(), timeline.view.visualRect(top).top()) == (read, place)
