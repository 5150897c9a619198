"""Rule packs in the centre file: none unless named, and only those there are."""

import pytest

from console.centre.file import CentreFault, parse_centre
from tests.console.settings.test_settings import CENTRE


def test_no_pack_is_in_force_unless_the_file_names_it():
    assert parse_centre(CENTRE, "bank.toml").rule_packs == ()
    named = CENTRE + '\n[regulation]\npacks = ["cn_cbrc_2008", "eu_dora", "cn_cbrc_2008"]\n'
    assert parse_centre(named, "bank.toml").rule_packs == ("cn_cbrc_2008", "eu_dora")


def test_a_pack_that_does_not_exist_is_named_with_those_that_do():
    with pytest.raises(CentreFault, match=r"regulation packs, 1: 'dora' is no rule pack; there are cn_aml"):
        parse_centre(CENTRE + '\n[regulation]\npacks = ["dora"]\n', "bank.toml")
