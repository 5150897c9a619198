"""Widgets are tested in the program's own look."""

import pytest

from widgets.theme import apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp):
    apply_theme(qapp, "dark", "en")
