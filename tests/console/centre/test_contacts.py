"""Contacts in the centre file: read whole, and every loose end is named."""

from datetime import date

import pytest

from console.centre.file import CentreFault, parse_centre
from resources.contacts import ContactKind
from tests.console.settings.test_settings import CENTRE

CONTACTS = (
    CENTRE
    + """
[[contacts]]
id = "it"
name = "資訊處值班"
what = "on_call"
phone = "+886 2 5550 0100"
email = "it@bank.example"
role = "it_liaison"
hours = "24 h"
backup = "vendor"
number = "SVC-1"
owner = "lin"
review_by = 2027-01-31

[[contacts]]
id = "vendor"
name = "PBX vendor"
what = "vendor"
review_by = 2026-12-01

[[lists]]
id = "outage"
name = "Outage"
members = ["it", "vendor"]

[[reserves]]
id = "r1"
name = "Chen"
tier = 1
queues = ["web-chat"]
arrives_min = 40
"""
)


def problems(text: str) -> tuple[str, ...]:
    with pytest.raises(CentreFault) as fault:
        parse_centre(text, "centre.toml")
    return fault.value.problems


def test_contacts_lists_and_reserves_are_read():
    centre = parse_centre(CONTACTS, "centre.toml")
    first = centre.directory.get("it")
    assert (first.name, first.what, first.review_by) == ("資訊處值班", ContactKind.ON_CALL, date(2027, 1, 31))
    assert [one.id for one in centre.directory.members("outage")] == ["it", "vendor"]
    assert (centre.reserves[0].tier, centre.reserves[0].queues) == (1, ("web-chat",))


def test_a_file_without_contacts_has_an_empty_directory():
    assert not parse_centre(CENTRE, "centre.toml").directory.contacts


@pytest.mark.parametrize(
    ("written", "instead", "problem"),
    [
        ('backup = "vendor"', 'backup = "nobody"', "contacts, it, backup: there is no contact 'nobody'"),
        ('backup = "vendor"', 'backup = "it"', "contacts, it: is its own backup"),
        ('owner = "lin"', 'owner = "gone"', "contacts, it, owner: there is no person 'gone'"),
        ('["it", "vendor"]', '["it", "typo"]', "lists, outage: there is no contact 'typo'"),
        ("review_by = 2027-01-31", "", "contacts 1, review_by: is missing"),
        ('role = "it_liaison"', 'role = "captain"', "contacts 1, role: 'captain' is no role of a response"),
        ("tier = 1", "tier = 4", "reserves 1, tier: input should be less than or equal to 3 (it says 4)"),
        ('number = "SVC-1"', 'pin = "1"', "contacts 1, pin: is not a setting that I know"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(written, instead, problem):
    assert written in CONTACTS
    assert problems(CONTACTS.replace(written, instead, 1)) == (problem,)


def test_a_number_with_letters_in_it_is_refused():
    assert problems(CONTACTS.replace("+886 2 5550 0100", "<b>call</b>"))[0].startswith("contacts 1, phone: ")
