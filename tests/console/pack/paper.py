"""A moment to print: a running incident, a directory, a floor that is lost; and a press that needs no process."""

from console.pack.content import pack_of
from console.pack.files import PackFolder
from console.pack.printing import Printed
from console.pack.render import as_html, as_text
from console.pack.snapshot import Snapshot
from incidents.kinds import Kind
from incidents.playbooks.shipped import shipped_text
from resources.feeds.simulator.phonebook import RESERVES, demo_directory
from resources.floor import Freshness
from resources.hand_counts.commands import CountByHand
from tests.desk_viewer import viewer
from tests.floors import floor, queue
from tests.incidents.desk import running
from tests.resources.hand_counts.counting import CountingDesk, count


def snapshot(language="en", **changes) -> Snapshot:
    desk, counting = running(), CountingDesk()
    counting.do(CountByHand(count(waiting=7)))
    given = {
        "at": desk.now,
        "centre": "Lighthouse <Bank>",
        "desk": "desk 4",
        "viewer": viewer(language=language),
        "incidents": (desk.incident,),
        "playbooks": {kind: shipped_text(kind) for kind in Kind},
        "directory": demo_directory(desk.now.date()),
        "reserves": RESERVES,
        "floor": floor(queue("cards", wait=5.0)),
        "freshness": Freshness.LOST,
        "age_s": 75.0,
        "hand_counts": counting.counts,
        "head": (412, "ab12cd34"),
        "demo": True,
    }
    return Snapshot(**{**given, **changes})


def print_words(seen: Snapshot, folder: PackFolder) -> Printed:
    """All but the drawn pages: laid out in a thread, their documents and the window wait for each other for ever."""
    pack = pack_of(seen)
    folder.put(".txt", seen.at, lambda file: file.write_text(as_text(pack), "utf-8"))
    html = folder.put(".html", seen.at, lambda file: file.write_text(as_html(pack), "utf-8"))
    return Printed(folder.put(".pdf", seen.at, lambda file: file.write_bytes(b"%PDF-1.4")), html, 1)
