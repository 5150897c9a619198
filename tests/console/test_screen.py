"""The language that a console speaks before anybody chose one."""

import pytest
from PySide6.QtCore import QLocale

from console.screen import system_language


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("zh_TW", "zh-Hant"),
        ("zh_HK", "zh-Hant"),
        ("zh_CN", "zh-Hans"),
        ("zh_SG", "zh-Hans"),
        ("en_GB", "en"),
        ("de_DE", "en"),
    ],
)
def test_the_system_s_chinese_is_spoken_in_its_script(monkeypatch, system, spoken):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert system_language() == spoken
