"""The look: two themes of colour by role, the fonts, and their application to the whole program."""

import gc
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor

if TYPE_CHECKING:  # imported before the first paint, which needs colours only: the rest comes when it is used
    from PySide6.QtGui import QFont, QPalette
    from PySide6.QtWidgets import QApplication

ASSETS = Path(__file__).parent / "assets"
THEMES = ("dark", "light")
LATIN = "Inter"  # the names inside the font files; Qt finds them by these
CJK = {"TC": "Noto Sans TC Thin", "SC": "Noto Sans SC Thin"}
BASE_PX, SMALL_PX = 13, 12


class Theme(NamedTuple):
    """One theme's colours as "#rrggbb", by role. A hue means that a person should look."""

    name: str
    bg: str
    surface: str
    raised: str
    hover: str
    line: str
    line_soft: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_bg: str
    ok: str
    ok_bg: str
    critical: str
    critical_bg: str
    high: str
    high_bg: str
    medium: str
    medium_bg: str
    low: str
    low_bg: str
    bar: str
    bar_strong: str

    def color(self, role: str) -> QColor:
        """The colour of a role, for painting."""
        return _color(getattr(self, role))


@cache
def _color(value: str) -> QColor:
    return QColor(value)


@cache
def load(name: str) -> Theme:
    """The theme "dark" or "light". Raises KeyError for another name."""
    return Theme(name=name, **_tokens()[name])


@cache
def _tokens() -> dict[str, dict[str, str]]:
    tokens: dict[str, dict[str, str]] = json.loads((ASSETS / "tokens.json").read_text("utf-8"))
    return tokens


class _Current:
    theme: Theme | None = None
    cjk: tuple[str, str] = ("TC", "SC")  # the reader's own shapes first: the two write many signs differently
    cjk_loaded: bool = False
    dressed: bool = False


def current() -> Theme:
    """The theme in force; dark before any was applied."""
    return _Current.theme or load("dark")


def prepare(name: str) -> Theme:
    """Choose a theme for what the first paint shows; `apply_theme` follows right after it, with all that costs time."""
    _Current.theme = load(name)
    return _Current.theme


def apply_theme(app: "QApplication", name: str = "dark", language: str = "en") -> Theme:
    """Dress the whole program: Fusion style, own palette, one style sheet, own fonts. Returns the theme."""
    from widgets.style import stylesheet

    theme = prepare(name)
    _load_latin()
    _Current.cjk = ("SC", "TC") if language == "zh-Hans" else ("TC", "SC")
    if language.startswith("zh"):
        load_cjk()
    if _Current.dressed:
        _clear_away(app)
    else:  # once: a second style would leave widgets that stand with the first one, deleted
        app.setStyle("Fusion")
        _Current.dressed = True
    app.setPalette(_palette(theme))
    app.setFont(font())
    app.setStyleSheet(stylesheet(theme._asdict(), images=(ASSETS / "style").as_posix()))
    return theme


def _clear_away(app: "QApplication") -> None:
    """A style sheet visits every widget there is; those that only wait to be collected must be gone before (seen as a
    crash on Python 3.13)."""
    from PySide6.QtCore import QEvent

    gc.collect()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def font(px: float = BASE_PX, weight: "QFont.Weight | None" = None) -> "QFont":
    """The program's font with figures of equal width, so that numbers do not dance; regular unless told otherwise."""
    from PySide6.QtGui import QFont

    face = QFont([LATIN, *(CJK[script] for script in _Current.cjk)])
    face.setPixelSize(round(px))
    face.setWeight(QFont.Weight.Normal if weight is None else weight)
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


def load_cjk() -> None:
    """Make Chinese readable on machines without a Chinese font. Costs 100 ms, once, only where it is needed."""
    if _Current.cjk_loaded:  # asked for every Chinese text
        return
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    if QGuiApplication.instance() is not None:
        _Current.cjk_loaded = True
        for script in CJK:  # both: each has signs the other lacks, and names may be written in either
            for weight in (400, 600):
                QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"NotoSans{script}-{weight}.woff2"))


def _load_latin() -> None:
    from PySide6.QtGui import QFontDatabase

    if LATIN not in QFontDatabase.families():
        for weight in (400, 500, 600, 700):
            QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"Inter-{weight}.woff2"))


def _palette(theme: Theme) -> "QPalette":
    from PySide6.QtGui import QPalette

    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for where, what in {
        role.Window: theme.bg,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.critical,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.faint,
        role.Highlight: theme.accent_bg,
        role.HighlightedText: theme.text,
        role.Link: theme.accent,
        role.Accent: theme.accent,
        role.Light: theme.hover,
        role.Midlight: theme.line_soft,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.bg,
    }.items():
        palette.setColor(where, QColor(what))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, where, QColor(theme.faint))
    return palette
