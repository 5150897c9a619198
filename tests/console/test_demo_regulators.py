"""The demo can be under the rules of regulators; a pack that does not exist is named before anything starts."""

from datetime import UTC, datetime

import pytest

from console.sources import CannotWatch, simulated

TODAY = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


def test_the_demo_is_under_no_rules_unless_some_are_named():
    assert simulated(1, 1.0, None, TODAY).centre.rule_packs == ()
    assert simulated(1, 1.0, None, TODAY, ("cn_cbrc_2008",)).centre.rule_packs == ("cn_cbrc_2008",)


def test_an_unknown_pack_is_named_with_those_there_are():
    with pytest.raises(CannotWatch, match="dora is no rule pack; there are cn_aml"):
        simulated(1, 1.0, None, TODAY, ("dora",))
