"""The shipped rule packs are whole, in three languages and honest about what they know; broken ones are refused."""

import pytest

from incidents.clocks.pack import Certainty, RulePack
from incidents.clocks.packs import pack_of, pack_text, shipped
from incidents.clocks.running import clock_of
from incidents.kinds import Kind
from incidents.playbooks.fields import Words
from incidents.playbooks.loader import PlaybookFault
from tests.incidents.clocks.shop import SMALL, clocks
from tests.incidents.clocks.shop import shipped as under_shipped
from tests.incidents.desk import START

# what the research found: duty, span, trigger and how well it is known
STATED = {
    "cn_cbrc_2008/first": ("60 min", "occurred", "read"),
    "cn_cbrc_2008/written": ("12 h", "occurred", "read"),
    "cn_pboc_2025/brief": ("30 min", "occurred", "second_hand"),
    "cn_pboc_2025/full": ("2 h", "occurred", "second_hand"),
    "cn_cac_2025/report_cii": ("1 h", "occurred", "read"),
    "cn_cac_2025/report": ("4 h", "occurred", "read"),
    "cn_nfra_oprisk/report": ("5 business_day", "noticed", "read"),
    "cn_nfra_data/first": ("2 h", "occurred", "memory"),
    "cn_nfra_data/written": ("24 h", "occurred", "memory"),
    "tw_fsc/phone": ("30 min", "occurred", "memory"),
    "tw_fsc/details": ("7 business_day", "occurred", "memory"),
    "tw_clearing_data/form": ("72 h", "noticed", "read"),
    "tw_clearing_data/written": ("7 business_day", "noticed", "read"),
    "tw_cbc_interbank/progress": ("15 min", "classified", "read"),
    "tw_cbc_interbank/letter": ("7 calendar_day", "occurred", "read"),
    "sg_mas/first": ("1 h", "noticed", "second_hand"),
    "sg_mas/root_cause": ("14 calendar_day", "noticed", "second_hand"),
    "eu_dora/intermediate": ("72 h", "submitted:initial", "read"),
    "eu_dora/final": ("1 month", "submitted:intermediate", "read"),
    "us_12cfr53/notice": ("36 h", "determined", "second_hand"),
    "eu_gdpr/authority": ("72 h", "noticed", "memory"),
    "cn_aml/report": ("5 business_day", "determined", "second_hand"),
    "us_sar/report": ("30 calendar_day", "noticed", "memory"),
    "cn_complaints/simple": ("15 calendar_day", "received", "second_hand"),
    "uk_disp/summary": ("3 business_day", "received", "read"),
    "uk_disp/final": ("56 calendar_day", "received", "read"),
    "us_cfpb/response": ("15 calendar_day", "received", "second_hand"),
}


def words(part):
    """All multilingual texts of a pack."""
    if isinstance(part, Words):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from words(one)
    elif hasattr(part, "model_fields_set"):
        for name in type(part).model_fields:
            yield from words(getattr(part, name))


@pytest.mark.parametrize("pack", shipped())
def test_a_shipped_pack_is_whole_and_speaks_three_languages(pack):
    rules = pack_of(pack_text(pack))
    assert rules.id == pack
    assert rules.source
    missing = [text.en for text in words(rules) if not (text.has("zh-Hant") and text.has("zh-Hans"))]
    assert missing == []


@pytest.mark.parametrize("key", STATED)
def test_a_pack_says_what_was_found_and_how_well_it_is_known(key):
    pack, duty_key = key.split("/")
    duty = pack_of(pack_text(pack)).duty(duty_key)
    span, trigger, certainty = STATED[key]
    start = duty.starts[0]
    assert (f"{start.offset.count} {start.offset.unit}", start.after, duty.certainty) == (span, trigger, certainty)


def test_the_first_report_of_the_rule_of_2008_holds_its_eleven_points():
    first = pack_of(pack_text("cn_cbrc_2008")).duty("first")
    assert len(first.content) == 11
    assert first.certainty is Certainty.READ


def test_the_initial_notification_of_dora_takes_the_earlier_of_two():
    found = clocks(under_shipped("eu_dora"))["eu_dora/initial"]
    assert {(str(start.offset.count), start.after) for start in found.duty.starts} == {
        ("4", "classified"), ("24", "noticed"),
    }  # fmt: skip


@pytest.mark.parametrize("pack", shipped())
def test_every_pack_finds_its_clocks_for_every_kind(pack):
    for kind in Kind:
        desk = under_shipped(pack, kind)
        for key, clock in clocks(desk).items():
            assert clock_of(desk.incident, key) == clock
            assert clock.due is None or clock.due >= START


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("offset: 60 min", "offset: 60 minutes", "a span is written like"),
        ("after: occurred", "after: happened", "a trigger is one of"),
        ('"submitted:first"', '"submitted:final"', "names no duty before this one"),
        ("grades: [high]", "grades: [middle]", 'no grade "middle"'),
        ("criteria: [many]}", "criteria: [all]}", 'no criterion "all"'),
        ("id: initial", "id: first", "is there twice"),
        ("repeats: 2 h", "repeats: 2 month", "so many minutes or hours"),
        ("verify: with_compliance", "verify: nobody", "with_compliance"),
        ("calendar: weekdays", "calendar: XX", '"XX" is none of'),
        ("schema:", "schema: \n#", "empty"),
        ("key: low", "key: none", "kept for"),
        ("source: a text", "source: &a text", "anchors"),
    ],
)
def test_a_broken_pack_is_refused_with_its_place(old, new, what):
    with pytest.raises(PlaybookFault) as fault:
        pack_of(SMALL.replace(old, new, 1))
    assert what in " ".join(map(str, (fault.value, *fault.value.also)))
    assert fault.value.line


def test_the_worst_grade_that_fits_is_proposed():
    rules: RulePack = pack_of(SMALL)
    assert rules.proposed(frozenset({"few", "many"})) == "high"
    assert rules.proposed(frozenset({"few"})) == "low"
    assert rules.proposed(frozenset()) == "none"
