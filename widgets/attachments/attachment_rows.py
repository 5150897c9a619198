"""The attachments of an incident as rows: what each is, where it came from, who had it since."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from incidents.attachments.attachment import Attachment, Custody
from incidents.attachments.media import RUNS, misnamed
from incidents.incident import Incident
from widgets.format import day_time
from widgets.incidents.names import IncidentNames
from widgets.matters import Matter
from widgets.viewer import Viewer

translate = QCoreApplication.translate

COPY, HAND_OVER = "copy", "hand_over"


def attachment_rows(incident: Incident, viewer: Viewer, now: datetime) -> tuple[Matter, ...]:
    """The newest first."""
    names = IncidentNames(incident, viewer)
    return tuple(_row(one, names, viewer, now) for one in reversed(incident.attachments))


def size_text(size: int) -> str:
    """Bytes as people read them: 25 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _row(one: Attachment, names: IncidentNames, viewer: Viewer, now: datetime) -> Matter:
    return Matter(
        key=str(one.id),
        title=one.name,
        note="\n".join(_notes(one, names, viewer, now)),
        side=_warning(one) or size_text(one.size),
        tone="high" if _warning(one) else "muted",
        acts=(
            (COPY, translate("Attachment", "Save a copy…")),
            (HAND_OVER, translate("Attachment", "Handed over…")),
        ),
    )


def _warning(one: Attachment) -> str:
    """What a person should know before anything else."""
    if one.media in RUNS:
        return translate("Attachment", "a program")
    return translate("Attachment", "not what its name says") if misnamed(one.name, one.media) else ""


def _notes(one: Attachment, names: IncidentNames, viewer: Viewer, now: datetime) -> Iterator[str]:
    if one.media in RUNS:
        yield translate("Attachment", "This is a program: nothing here runs it, and a copy should not be run either.")
    elif misnamed(one.name, one.media):
        yield translate("Attachment", "Its bytes are {media}, whatever its name says.").format(media=one.media)
    where = translate("Attachment", "from {source}, collected {time} by {who}")
    time = day_time(one.collected_at, viewer.zone, now)
    about = [names.step(one.step)] if one.step else []
    about += [one.media, size_text(one.size), where.format(source=one.source, time=time, who=one.collected_by)]
    yield " · ".join(about)
    yield f"SHA-256 {one.digest}"
    yield from (_custody(each, viewer, now) for each in one.custody)


def _custody(each: Custody, viewer: Viewer, now: datetime) -> str:
    words = translate("Attachment", "{time} copy for {taker}: {why}")
    if not each.copy:
        words = translate("Attachment", "{time} from {giver} to {taker}: {why}")
    time = day_time(each.at, viewer.zone, now)
    return words.format(time=time, giver=each.giver, taker=each.taker, why=each.why)
