"""Which parts the Response page of a desk has beside its log, in their order."""

from typing import TYPE_CHECKING

from console.incidents.attached_files import AttachedFiles
from console.pages.attachments_part import AttachmentsPart
from console.pages.clocks_part import ClocksPart
from console.pages.impact_part import ImpactPart
from console.pages.measures_part import MeasuresPart
from console.pages.parts import PartMaker
from console.pages.review_part import ReviewPart
from console.pages.rolls_part import RollsPart
from console.pages.work_part import WorkPart
from widgets.rolls.roll_sources import RollSources, roll_sources

if TYPE_CHECKING:
    from console.desk import Desk


def parts_of(desk: "Desk") -> tuple[PartMaker, ...]:
    """One maker for each matter of an incident; what a part needs beside the incident it takes from the desk."""
    files = AttachedFiles(desk.operations)

    def names() -> RollSources:
        centre = desk.watched.centre
        return roll_sources(desk.state.floor, centre.directory, centre.reserves, desk.viewer)

    return (
        MeasuresPart,
        WorkPart,
        lambda stage: ImpactPart(stage, desk.planning.rebounding),
        ClocksPart,
        lambda stage: RollsPart(stage, names),
        ReviewPart,
        lambda stage: AttachmentsPart(stage, files),
    )
