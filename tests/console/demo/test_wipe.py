"""The demo begins anew on request; nothing else is ever wiped."""

import pytest

from console.cli import run
from console.demo.wipe import wipe_demo
from console.settings.places import MEASURES_FILE
from tests.console.bench import open_store, write_notes


def test_the_demos_log_is_gone_and_a_new_one_begins(tmp_path):
    directory = tmp_path / "demo"
    store = open_store(directory)
    write_notes(store, 3)
    first = store.id
    store.close()
    (directory / MEASURES_FILE).write_bytes(b"what was measured")
    (directory / "playbooks").mkdir()
    wipe_demo(directory)
    assert not (directory / MEASURES_FILE).exists()
    again = open_store(directory)
    assert again.head().position == 0
    assert again.id != first
    assert again.verify().intact
    assert (directory / "playbooks").is_dir()  # the person's own work stays
    again.close()


def test_a_real_log_is_never_wiped(tmp_path, capsys):
    store = open_store(tmp_path)
    write_notes(store, 1)
    store.close()
    with pytest.raises(ValueError, match="not the demo's"):
        wipe_demo(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        run(["--wipe", "--asterisk", "pbx"])
    assert stopped.value.code == 2
    assert "never wiped" in capsys.readouterr().err
    again = open_store(tmp_path)
    assert again.head().position == 1
    again.close()
