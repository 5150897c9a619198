"""Makes the pack of a snapshot and lays its three forms on the disk; runs wherever it is called."""

from dataclasses import dataclass
from pathlib import Path

from console.pack.content import pack_of
from console.pack.files import PackFolder
from console.pack.pdf import write_pdf
from console.pack.render import as_html, as_text
from console.pack.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Printed:
    """A pack that lies on the disk."""

    pdf: Path
    html: Path
    pages: int


def print_pack(seen: Snapshot, folder: PackFolder) -> Printed:
    """All three forms; plain text comes first, for it is the surest. Raises OSError."""
    pack, pages = pack_of(seen), 0
    folder.put(".txt", seen.at, lambda file: file.write_text(as_text(pack), "utf-8"))
    html = folder.put(".html", seen.at, lambda file: file.write_text(as_html(pack), "utf-8"))

    def draw(file: Path) -> None:
        nonlocal pages
        pages = write_pdf(pack, file)

    return Printed(folder.put(".pdf", seen.at, draw), html, pages)
