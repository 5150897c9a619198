"""The public holidays of the centre's country."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from console.planning.forecast.holidays import country_of, public_holidays


@pytest.mark.parametrize(("zone", "country"), [("Asia/Taipei", "TW"), ("Asia/Shanghai", "CN"), ("UTC", "")])
def test_a_zone_is_of_a_country(zone, country):
    assert country_of(ZoneInfo(zone)) == country


def test_holidays_have_their_names_in_the_language_of_the_desk():
    names = {one.day: one.name for one in public_holidays("TW", 2026, 2027, "zh-Hant")}
    assert names[date(2026, 2, 17)] == "春節"
    assert date(2027, 1, 1) in names
    assert {one.day: one.name for one in public_holidays("TW", 2026, 2026, "en")}[
        date(2026, 2, 17)
    ] == "Chinese New Year"
    assert public_holidays("DE", 2026, 2026, "zh-Hans")
    assert public_holidays("", 2026, 2026, "en") == public_holidays("ZZ", 2026, 2026, "en") == ()
