"""What stands in the pack, in the language of the desk: first what goes on, then whom to call, then what to do."""

from PySide6.QtCore import QCoreApplication

from console.pack.blocks import Face, Grid, Line, Pack, Section
from console.pack.incident_pages import grade_text, incident_section, kind_text
from console.pack.people_pages import contacts_section, floor_section, people_section
from console.pack.playbook_pages import playbook_section
from console.pack.snapshot import Snapshot
from incidents.clocks.deadlines import deadlines
from incidents.fold import playbook_of
from incidents.incident import Incident
from widgets.format import NONE, day_time
from widgets.incidents.deadline_texts import deadline_text
from widgets.incidents.names import IncidentNames
from widgets.texts import state_word

translate = QCoreApplication.translate


def pack_of(seen: Snapshot) -> Pack:
    """The whole pack of a snapshot."""
    made = f"{seen.at.astimezone(seen.viewer.zone):%Y-%m-%d %H:%M:%S}"
    foot = translate("Pack", "Made {time} at {desk}. Renewed every few minutes: newer paper replaces older.")
    running = tuple(incident_section(incident, seen) for incident in seen.incidents)
    own = {incident.playbook.kind for incident in seen.incidents if incident.playbook}
    playbooks = (playbook_of(text) for kind, text in seen.playbooks.items() if text and kind not in own)
    return Pack(
        translate("Pack", "Watchfloor pack: {centre}").format(centre=seen.centre),
        foot.format(time=made, desk=seen.desk),
        (
            _overview(seen, made),
            *running,
            contacts_section(seen),
            people_section(seen),
            floor_section(seen),
            *(playbook_section(playbook, seen.viewer) for playbook in playbooks),
        ),
    )


def _overview(seen: Snapshot, made: str) -> Section:
    blocks: list[Line | Grid] = []
    if seen.demo:
        blocks.append(Line(translate("Pack", "DEMO: everything in here is invented."), Face.STRONG))
    blocks.append(
        Line(translate("Pack", "As of {time}, centre's time zone {zone}.").format(time=made, zone=_zone(seen)))
    )
    if seen.head is None:
        blocks.append(Line(translate("Pack", "The log could not be read when this was made."), Face.STRONG))
    else:
        words = translate("Pack", "The log ends with entry {number}, seal {seal}.")
        blocks.append(Line(words.format(number=seen.head[0], seal=seen.head[1]), Face.QUIET))
    if not seen.incidents:
        blocks.append(Line(translate("Pack", "No incident is open."), Face.STRONG))
        return Section(translate("Pack", "What goes on"), tuple(blocks))
    head = (
        translate("Pack", "Incident"),
        translate("Pack", "Kind"),
        translate("Pack", "Severity"),
        translate("Pack", "State"),
        translate("Pack", "Commander"),
        translate("Pack", "Due next"),
    )
    rows = tuple(_row(incident, seen) for incident in seen.incidents)
    return Section(translate("Pack", "What goes on"), (*blocks, Grid(head, rows)))


def _row(incident: Incident, seen: Snapshot) -> tuple[str, ...]:
    viewer = seen.viewer
    first = next(iter(deadlines(incident)), None)
    due = NONE
    if first is not None:
        due = f"{day_time(first.when, viewer.zone, seen.at)} {deadline_text(first, IncidentNames(incident, viewer))}"
    return (
        f"{incident.name} {incident.affected}",
        kind_text(incident),
        grade_text(incident),
        state_word(incident.state),
        viewer.name(incident.commander) or NONE,
        due,
    )


def _zone(seen: Snapshot) -> str:
    return str(seen.viewer.zone)
