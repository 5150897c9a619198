"""A pack as PDF, A4, fonts embedded: laid out by section, drawn by page."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from console.pack.blocks import Pack
from console.pack.render import STYLE, section_html
from widgets.theme import font

_DPI = 120
_FOOT_PX = 34


def write_pdf(pack: Pack, file: Path) -> int:
    """Writes the pack into `file`; how many pages it has. May run in any thread. Raises OSError."""
    QEventLoop()  # gives a thread that is not Qt's own what the layout's timers ask for
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    writer.setTitle(pack.title)
    writer.setCreator("Watchfloor")
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGINS))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{file} cannot be written")
    try:
        return _draw(pack, writer, painter)
    finally:
        painter.end()


_MARGINS = QMarginsF(36, 36, 36, 36)  # points


def _draw(pack: Pack, writer: QPdfWriter, painter: QPainter) -> int:
    room = QSizeF(writer.width(), writer.height() - _FOOT_PX)
    pages = 0
    for section in pack.sections:
        document = _document(writer, room, section_html(section))
        for page in range(document.pageCount()):
            if pages:
                writer.newPage()
            pages += 1
            painter.save()
            painter.translate(0, -page * room.height())
            sheet = QRectF(QPointF(0, page * room.height()), room)
            painter.setClipRect(sheet)
            document.documentLayout().draw(painter, _ink(sheet))
            painter.restore()
            painter.setFont(_face(8))
            foot = QRectF(0, room.height() + 8, room.width(), _FOOT_PX - 8)
            painter.drawText(foot, f"{pages} · {pack.foot}")
    return pages


def _document(writer: QPdfWriter, room: QSizeF, html: str) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_face(9))
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(html)
    document.setPageSize(room)
    return document


def _ink(clip: QRectF) -> QAbstractTextDocumentLayout.PaintContext:
    """Black on white, whatever the theme of the screen."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    context.palette = QPalette(Qt.GlobalColor.black, Qt.GlobalColor.white)
    return context


def _face(points: float) -> QFont:
    face = font()
    face.setPointSizeF(points)
    return face
