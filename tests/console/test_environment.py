"""The bootstrap behind the two README commands."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from console import environment


def test_constraints_name_no_host_path_or_index_option():
    lines = (environment.ROOT / "constraints.txt").read_text().splitlines()
    assert len(lines) > 20
    for line in lines:
        assert re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*( ; [\w .'<>=!()]+)?", line), line


def test_old_python_is_told_in_words(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 1))
    with pytest.raises(SystemExit) as stopped:
        environment.prepare("console")
    assert stopped.value.code == 2
    assert capsys.readouterr().err == "Watchfloor needs Python 3.11 or newer; this is 3.10.\n"


def test_prepared_environment_is_left_alone(monkeypatch, tmp_path):
    monkeypatch.setattr(environment, "ROOT", tmp_path)  # no .venv there, and nothing to build from
    environment.prepare("console")
    assert list(tmp_path.iterdir()) == []


def test_stamp_changes_with_the_files_it_was_built_from(monkeypatch, tmp_path):
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    (tmp_path / "pyproject.toml").write_text("a")
    (tmp_path / "constraints.txt").write_text("b")
    home = tmp_path / ".venv"
    home.mkdir()
    assert not environment._is_stamped(home, ())
    (home / "watchfloor.stamp").write_text(environment._stamp(()) + "\n")
    assert environment._is_stamped(home, ())
    assert not environment._is_stamped(home, ("dev",))
    (tmp_path / "constraints.txt").write_text("c")
    assert not environment._is_stamped(home, ())


def test_missing_system_libraries_without_root_print_the_line_to_run(monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(environment, "_loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(environment.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(SystemExit):
        environment._install_system_libraries()
    assert capsys.readouterr().err.endswith("apt-get install -y --no-install-recommends libegl1\n")


def test_failed_install_says_what_is_safe(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(environment.venv, "create", lambda *_, **__: None)
    failed = subprocess.CompletedProcess([], 1)
    monkeypatch.setattr(environment.subprocess, "run", lambda *_, **__: failed)
    with pytest.raises(SystemExit):
        environment._build(tmp_path, ())
    assert "Nothing else was changed" in capsys.readouterr().err
    assert not Path(tmp_path / "watchfloor.stamp").exists()
