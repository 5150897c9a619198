"""Figures of the impact: the newest of each sort and source, none of them made up."""

from datetime import timedelta

from incidents.impact.commands import NoteImpact
from incidents.impact.impact import ImpactKind, ImpactSource
from incidents.impact.refusals import ImpactCode
from tests.incidents.desk import running


def test_a_newer_figure_takes_the_earlier_ones_place_by_source():
    desk = running()
    key = desk.incident_id
    desk.must(NoteImpact(key, ImpactKind.CONTACTS, 100, desk.now, ImpactSource.FLOOR))
    desk.wait(minutes=15).must(NoteImpact(key, ImpactKind.CONTACTS, 340, desk.now, ImpactSource.FLOOR))
    assert [one.value for one in desk.incident.impact.figures] == [340]
    desk.must(NoteImpact(key, ImpactKind.CONTACTS, 500, desk.now, note="carrier counts refused calls"))
    contacts = desk.incident.impact.contacts
    assert contacts is not None
    assert (contacts.value, contacts.source) == (500, ImpactSource.HAND)


def test_places_and_currencies_are_kept_apart():
    desk = running()
    key = desk.incident_id
    for place, minutes in (("Kaohsiung", 20), ("Taipei", 50), ("Kaohsiung", 60)):
        desk.must(NoteImpact(key, ImpactKind.PLACE, minutes, desk.now, place=place))
    for currency, cents in (("TWD", 120_000), ("USD", 5_000)):
        desk.must(NoteImpact(key, ImpactKind.MONEY, cents, desk.now, currency=currency))
    assert [(one.place, one.value) for one in desk.incident.impact.places] == [("Kaohsiung", 60), ("Taipei", 50)]
    assert [(one.currency, one.value) for one in desk.incident.impact.money] == [("TWD", 120_000), ("USD", 5_000)]


def test_what_cannot_be_a_figure_is_refused():
    desk = running()
    key, now = desk.incident_id, desk.now
    for command, code in (
        (NoteImpact(key, ImpactKind.CONTACTS, -1, now), ImpactCode.IMPACT_VALUE_INVALID),
        (NoteImpact(key, ImpactKind.CUSTOMERS, 1, now + timedelta(seconds=1)), ImpactCode.IMPACT_IN_FUTURE),
        (NoteImpact(key, ImpactKind.PLACE, 5, now), ImpactCode.PLACE_MISSING),
        (NoteImpact(key, ImpactKind.MONEY, 5, now, currency="euro"), ImpactCode.CURRENCY_INVALID),
        (NoteImpact(key, ImpactKind.CUSTOMERS, 5, now, ImpactSource.FLOOR), ImpactCode.NOT_COUNTED_BY_FLOOR),
    ):
        assert desk.refused(command).code is code


def test_the_floors_same_count_again_is_no_news():
    desk = running()
    command = NoteImpact(desk.incident_id, ImpactKind.CONTACTS, 7, desk.now, ImpactSource.FLOOR)
    desk.must(command)
    assert desk.do(command) == ()
