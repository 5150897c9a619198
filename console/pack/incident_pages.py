"""The pages of one open incident: how it stands, who does what, what is due, its playbook, its log."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from console.pack.blocks import Face, Grid, Line, Section
from console.pack.playbook_pages import playbook_blocks
from console.pack.snapshot import Snapshot
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from widgets.format import NONE, day_time
from widgets.incidents.deadline_texts import deadline_text
from widgets.incidents.incident_texts import role_word, severity_text
from widgets.incidents.log_lines import lines_of
from widgets.incidents.names import IncidentNames
from widgets.rolls.roll_texts import figures_text, reply_word, roll_kind_word
from widgets.texts import kind_word, severity_word, state_word

translate = QCoreApplication.translate

_LAST = 40  # lines of the log


def incident_section(incident: Incident, seen: Snapshot) -> Section:
    """All pages of one incident."""
    blocks = (
        *_standing(incident, seen),
        _team(incident, seen),
        *_due(incident, seen),
        *_temporary(incident, seen),
        *_rolls(incident, seen),
        *_playbook(incident, seen),
        *_log(incident, seen),
    )
    drill = translate("Pack", "drill") if incident.drill else ""
    return Section(" · ".join(filter(None, (incident.name, incident.affected, drill))), blocks)


def kind_text(incident: Incident) -> str:
    """The kind; of a restricted incident only that it is one."""
    return translate("Pack", "restricted") if incident.veiled else kind_word(incident.kind)


def grade_text(incident: Incident) -> str:
    """The severity, or that there is none yet."""
    return severity_word(incident.severity) if incident.severity else severity_text(None)


def _standing(incident: Incident, seen: Snapshot) -> Iterator[Line | Grid]:
    viewer = seen.viewer

    def time(moment: datetime | None) -> str:
        return day_time(moment, viewer.zone, seen.at)

    yield Grid(
        ("", ""),
        (
            (translate("Pack", "Kind"), kind_text(incident)),
            (translate("Pack", "Severity"), grade_text(incident)),
            (translate("Pack", "State"), state_word(incident.state)),
            (translate("Pack", "Commander"), viewer.name(incident.commander) or NONE),
            (translate("Pack", "Began"), time(incident.began_at)),
            (translate("Pack", "Reported"), f"{time(incident.reported_at)} {incident.reporter.name}"),
            (translate("Pack", "Next status update"), time(incident.update_due)),
        ),
    )


def _team(incident: Incident, seen: Snapshot) -> Grid:
    head = (translate("Pack", "Role"), translate("Pack", "Held by"), translate("Pack", "Accepted"))
    rows = tuple(
        (
            role_word(role),
            seen.viewer.name(holder.person),
            translate("Pack", "declined")
            if holder.declined
            else day_time(holder.accepted_at, seen.viewer.zone, seen.at),
        )
        for role, holder in incident.team.items()
    )
    return Grid(head, rows or ((translate("Pack", "Nobody yet"), "", ""),))


def _due(incident: Incident, seen: Snapshot) -> Iterator[Line | Grid]:
    owed = deadlines(incident)
    yield Line(translate("Pack", "Due next"), Face.HEADING)
    if not owed:
        yield Line(translate("Pack", "Nothing is due."))
        return
    names = IncidentNames(incident, seen.viewer)
    rows = tuple(
        (
            day_time(one.when, seen.viewer.zone, seen.at),
            deadline_text(one, names),
            seen.viewer.name(one.person) if one.person else role_word(one.role),
        )
        for one in owed
    )
    yield Grid((translate("Pack", "When"), translate("Pack", "What"), translate("Pack", "Who")), rows)


def _temporary(incident: Incident, seen: Snapshot) -> Iterator[Line | Grid]:
    """Measures and loans that somebody has to take back."""
    viewer = seen.viewer
    measures = tuple(
        (one.title, viewer.name(one.owner), day_time(one.until, viewer.zone, seen.at), one.revert)
        for one in incident.measures.open
    )
    back = translate("Pack", "back to their own queues")
    lent = tuple(
        (f"{one.name or one.agent} → {viewer.queue(one.to)}", "", day_time(one.until, viewer.zone, seen.at), back)
        for one in incident.measures.lent
    )
    if measures or lent:
        yield Line(translate("Pack", "Temporary: to be taken back"), Face.HEADING)
        head = (
            translate("Pack", "Measure"),
            translate("Pack", "Owner"),
            translate("Pack", "Until"),
            translate("Pack", "How it is taken back"),
        )
        yield Grid(head, (*measures, *lent))


def _rolls(incident: Incident, seen: Snapshot) -> Iterator[Line | Grid]:
    """Open rolls: the figures, and by name those for whom there is still something to do."""
    for roll in incident.rolls:
        if roll.is_open:
            yield Line(f"{roll_kind_word(roll.what)}: {roll.title}", Face.HEADING)
            yield Line(figures_text(roll), Face.STRONG)
            rows = tuple(
                (line.name.name, line.name.group, line.name.phone, reply_word(roll.what, line.reply), "")
                for line in roll.unsettled
            )
            head = (
                translate("Pack", "Name"),
                translate("Pack", "Team"),
                translate("Pack", "Number"),
                translate("Pack", "Answer"),
                "",
            )
            yield Grid(head, rows)


def _playbook(incident: Incident, seen: Snapshot) -> Iterator[Line | Grid]:
    if incident.playbook is not None:
        yield Line(incident.playbook.title.pick(seen.viewer.language), Face.HEADING)
        yield from playbook_blocks(incident.playbook, seen.viewer, incident, seen.at)


def _log(incident: Incident, seen: Snapshot) -> Iterator[Line | Grid]:
    yield Line(translate("Pack", "The log, newest first"), Face.HEADING)
    lines = lines_of(incident.entries, IncidentNames(incident, seen.viewer))[-_LAST:]
    rows = tuple(
        (day_time(line.happened, seen.viewer.zone, seen.at, seconds=True), line.tag, line.words, line.who)
        for line in reversed(lines)
    )
    head = (translate("Pack", "When"), "", translate("Pack", "What"), translate("Pack", "Who"))
    yield Grid(head, rows)
