"""The program's own line icons, drawn as SVG and recoloured by role."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from widgets.theme import ASSETS, current

_DRAWN_IN = b"#000000"  # the stroke colour in the files, replaced by the role's
_RATIOS = (1.0, 1.5, 2.0, 3.0)  # prepared for these device pixel ratios, so that no screen shows a blurred icon


def icon(name: str, role: str = "muted", px: int = 20) -> QIcon:
    """The icon of `assets/icons/NAME.svg` in a theme colour; an unknown name gives an empty icon, never a fault."""
    return _icon(name, current().color(role).name(), px)


def pixmap(name: str, role: str, px: int, ratio: float) -> QPixmap:
    """The same as a pixmap of `px` logical pixels for one device pixel ratio."""
    return _pixmap(name, current().color(role).name(), px, ratio)


@lru_cache(maxsize=256)
def _icon(name: str, color: str, px: int) -> QIcon:
    prepared = QIcon()
    for ratio in _RATIOS:
        prepared.addPixmap(_pixmap(name, color, px, ratio))
    return prepared


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, px: int, ratio: float) -> QPixmap:
    side = round(px * ratio)
    canvas = QPixmap(QSize(side, side))
    canvas.fill(Qt.GlobalColor.transparent)
    path = ASSETS / "icons" / f"{name}.svg"
    if path.exists():
        renderer = QSvgRenderer(QByteArray(path.read_bytes().replace(_DRAWN_IN, color.encode())))
        painter = QPainter(canvas)
        renderer.render(painter)
        painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas
