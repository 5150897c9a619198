"""`watchfloor --self-test`: starts every part without a screen and says what works."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from console.settings.options import EXIT_DONE, EXIT_FAULT_FOUND


def self_test() -> int:
    """Try every part for itself; 0 when all work, 1 when one does not."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    failed = 0
    for name, part in PARTS.items():
        began = time.monotonic()
        try:
            said = part()
        except Exception as fault:  # whatever it is, the next part is still worth trying
            failed += 1
            sys.stdout.write(f"FAILED  {name}: {type(fault).__name__}: {fault}\n")
        else:
            sys.stdout.write(f"ok      {name}: {said} ({time.monotonic() - began:.1f} s)\n")
    sys.stdout.write("Everything works.\n" if not failed else f"{failed} of {len(PARTS)} parts do not work.\n")
    return EXIT_FAULT_FOUND if failed else EXIT_DONE


def _libraries() -> str:
    import sqlite3

    import PySide6
    import sqlalchemy

    return f"Qt {PySide6.__version__}, SQLAlchemy {sqlalchemy.__version__}, SQLite {sqlite3.sqlite_version}"


def _playbooks() -> str:
    from incidents.kinds import Kind
    from incidents.playbooks.loader import load_playbook
    from incidents.playbooks.shipped import shipped_text
    from incidents.playbooks.walks import walks

    shipped = [load_playbook(text, kind) for kind in Kind if (text := shipped_text(kind))]
    return f"{len(shipped)} shipped, {sum(len(walks(playbook)) for playbook in shipped)} branches reach the close"


def _feed() -> str:
    from resources.feeds.simulator.scene import demo_scene
    from resources.folding.builder import FloorBuilder

    scene = demo_scene()
    builder = FloorBuilder(
        {queue.id: queue for queue in scene.centre.queues}, scene.centre.zone, "self-test", demo=True
    )
    builder.fold(scene.simulator.advance(scene.moment))
    floor = builder.floor(scene.moment, 1.0)
    told = sum(line.answered for line in scene.simulator.truth().queues.values())
    counted = sum(queue.total.answered for queue in floor.queues.values())
    if told != counted:
        raise ValueError(f"the simulator answered {told} contacts, the floor counts {counted}")
    return f"{len(floor.queues)} queues, {len(floor.agents)} agents, {counted} contacts answered and counted"


def _protocol() -> str:
    from resources.actions import AddMember
    from resources.feeds.asterisk.encoder import EncodingError, encode
    from resources.feeds.asterisk.session import AmiSession

    session = AmiSession("user", "secret")
    session.connected(0.0)
    session.receive(b"SSH-2.0-OpenSSH_9.2\r\n", 0.1)
    if session.refused is None:
        raise ValueError("a server that is no PBX was taken for one")
    try:
        encode(AddMember("cards\r\nAction: QueueReset", "agent/1"), "1")
    except EncodingError:
        return "refuses strangers and injected commands"
    raise ValueError("a command with a line break was sent")


def _store() -> str:
    from console.demo.story import OUTAGE
    from incidents.commands import stream_of

    with tempfile.TemporaryDirectory(prefix="watchfloor-") as data:
        from console.demo.still import Still
        from console.settings.places import places
        from console.storage.keys import NoVault
        from console.storage.store import Store

        Still(Path(data))
        store = Store.open(places(demo=True, data=Path(data)).data, vault=NoVault())
        try:
            verdict = store.verify()
            kept = sum(entry.stream == stream_of(OUTAGE) for entry in store.entries())
        finally:
            store.close()
    if not verdict.intact:
        raise ValueError(f"the log is not intact: {verdict.fault}")
    return f"{verdict.entries} entries written, read back and verified, {kept} of one incident"


def _window() -> str:
    from console.demo.still import PAGES, Still, settle
    from console.settings.options import Options

    with tempfile.TemporaryDirectory(prefix="watchfloor-") as data:
        options = Options(demo=True, data=Path(data), language="zh-Hant")
        with Still(Path(data)).console(options) as console:
            for page in PAGES:
                console.window.act(page)
                settle(console)
    return f"{len(PAGES)} pages drawn in Traditional Chinese"


PARTS: dict[str, Callable[[], str]] = {
    "libraries": _libraries,
    "playbooks": _playbooks,
    "simulated centre and floor": _feed,
    "PBX protocol": _protocol,
    "store and journal": _store,
    "window": _window,
}
