"""What can be asked about exports: to put an export on record before it is made."""

from dataclasses import dataclass

from resources.exports.facts import Exported

STREAM = "access/exports"


@dataclass(frozen=True, slots=True)
class NoteExport:
    """An export of what the person may see anyway."""

    fact: Exported


@dataclass(frozen=True, slots=True)
class NoteBundle:
    """An export of the whole log, restricted incidents with it."""

    fact: Exported


ExportCommand = NoteExport | NoteBundle
