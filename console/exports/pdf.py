"""One incident's report as PDF: header, times, course, team, log and review, on numbered pages with the log's head."""

from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from incidents.archive.course import Course
from incidents.incident import Incident
from incidents.review.times import times
from resources.effects.measured import total
from widgets import format
from widgets.archive import course_texts
from widgets.archive.span_texts import review_word, span_definition, span_word
from widgets.incidents.incident_texts import role_word, severity_text
from widgets.incidents.log_lines import lines_of
from widgets.incidents.names import IncidentNames
from widgets.loans.effect_texts import lending_text
from widgets.plain import plain
from widgets.review.review_words import action_state_word, section_word
from widgets.texts import column_word, kind_word
from widgets.theme import font
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_DPI, _FOOT_PX = 120, 44
_OF_LOG, _OF_OTHERS = (18, 10, 16, 56), (22, 22, 56)  # shares of the width, in percent


@dataclass(frozen=True, slots=True)
class Standing:
    """How the log stood when the report was made. `verified`: None: nobody had checked it."""

    cut_off: datetime
    entries: int
    head: str
    verified: bool | None


def write_report(file: Path, course: Course, viewer: Viewer, standing: Standing) -> None:
    """Write the report of the course's incident. Raises OSError."""
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    margins = QMarginsF(18, 16, 18, 16)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins,
                                     QPageLayout.Unit.Millimeter))  # fmt: skip
    writer.setTitle(plain(f"{course.incident.name} {course.incident.affected}"))
    document = QTextDocument()
    document.setDefaultFont(font(13))
    document.documentLayout().setPaintDevice(writer)
    page = QSizeF(writer.width(), writer.height() - _FOOT_PX)
    document.setPageSize(page)
    document.setHtml(report_html(course, viewer))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(file))
    _paint(painter, writer, document, foot_words(standing, viewer))
    painter.end()


def foot_words(standing: Standing, viewer: Viewer) -> str:
    """The truth about the log, at the foot of every page."""
    state = {
        True: translate("Report", "log verified"),
        False: translate("Report", "log NOT intact"),
        None: translate("Report", "log not verified"),
    }[standing.verified]
    cut_off = f"{format.local(standing.cut_off, viewer.zone):%Y-%m-%d %H:%M:%S}"
    words = translate("Report", "As of {time} · {state} · entry {count}, head {head}")
    return words.format(
        time=cut_off, state=state, count=format.count(standing.entries), head=standing.head[:16] or format.NONE
    )


def report_html(course: Course, viewer: Viewer) -> str:
    """The body; every text of a person is escaped."""
    incident = course.incident
    title = f"<h1>{_safe(incident.name)} {_safe(incident.affected)}</h1>"
    kind = f"<p>{_safe(kind_word(incident.kind))} · {_safe(severity_text(incident.severity))}"
    drill = f" · {_safe(translate('Report', 'DRILL'))}" if incident.drill else ""
    parts = [title, f"{kind}{drill} · {_safe(review_word(incident))}</p>"]
    parts += _section(translate("Report", "Times"), _times(incident, viewer))
    parts += _section(translate("Report", "Course"), _course(course, viewer))
    parts += _section(translate("Report", "Team"), _team(incident, viewer))
    parts += _section(translate("Report", "Log"), _log(incident, viewer))
    parts += _section(translate("Report", "Review"), _review(incident, viewer))
    return "".join(parts)


def _times(incident: Incident, viewer: Viewer) -> list[tuple[str, ...]]:
    reported = f"{format.local(incident.reported_at, viewer.zone):%Y-%m-%d %H:%M:%S}"
    rows: list[tuple[str, ...]] = [(translate("Report", "reported"), reported, incident.reporter.name)]
    for span, took in times(incident).items():
        if took is not None:
            late = translate("Report", "written down late") if took.late else ""
            rows.append(
                (
                    span_word(span),
                    format.duration(took.seconds),
                    " · ".join(filter(None, (span_definition(span), late))),
                )
            )
    return rows


def _course(course: Course, viewer: Viewer) -> list[tuple[str, ...]]:
    def time(at: datetime | None) -> str:
        return format.clock_time(at, viewer.zone, seconds=True)

    rows = [(time(bar.since), time(bar.until), column_word(bar.column)) for bar in course.bars]
    rows += [(time(move.since), time(move.until), course_texts.move_words(move, viewer)) for move in course.moves]
    agents, minutes, cost = total([entry.fact for entry in course.incident.entries])
    rows += [("", "", lending_text(agents, minutes, cost))] if agents else []
    late = [update for update in course.updates if update.late]
    rows += [(time(update.at), "", course_texts.late_words(update.late)) for update in late if update.late]
    return list(rows)


def _team(incident: Incident, viewer: Viewer) -> list[tuple[str, ...]]:
    return [
        (role_word(one.role), viewer.name(one.holder), format.clock_time(one.accepted_at, viewer.zone))
        for one in incident.team.values()
    ]


def _log(incident: Incident, viewer: Viewer) -> list[tuple[str, ...]]:
    lines = lines_of(incident.entries, IncidentNames(incident, viewer))
    return [
        (f"{format.local(line.happened, viewer.zone):%m-%d %H:%M:%S}", line.tag, line.who, line.words) for line in lines
    ]


def _review(incident: Incident, viewer: Viewer) -> list[tuple[str, ...]]:
    review = incident.review
    rows: list[tuple[str, ...]] = [(section_word(one), passage.text, "") for one, passage in review.passages.items()]
    for action in review.actions:
        due = f"{format.local(action.due, viewer.zone):%Y-%m-%d}"
        rows.append((f"{viewer.name(action.owner)}, {due}", action.title, action_state_word(action.state)))
    return rows


def _section(title: str, rows: list[tuple[str, ...]]) -> list[str]:
    if not rows:
        return []
    widths = _OF_LOG if len(rows[0]) == len(_OF_LOG) else _OF_OTHERS
    cells = (
        "".join(f"<td width='{wide}%'>{_safe(cell)}</td>" for cell, wide in zip(row, widths, strict=False))
        for row in rows
    )
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    return [f"<h3>{_safe(title)}</h3><table width='100%' cellpadding='3'>{table}</table>"]


def _safe(text: str) -> str:
    return escape(plain(text, lines=True)).replace("\n", "<br>")


def _paint(painter: QPainter, writer: QPdfWriter, document: QTextDocument, foot: str) -> None:
    high = document.pageSize().height()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))  # whatever theme is on the screen
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * high)
        painter.setClipRect(QRectF(0, number * high, writer.width(), high))
        context.clip = QRectF(0, number * high, writer.width(), high)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(font(10))
        below = QRectF(0, high + 10, writer.width(), _FOOT_PX - 10)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, foot)
        pages = f"{number + 1} / {document.pageCount()}"
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, pages)
