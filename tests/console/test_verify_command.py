"""`watchfloor journal verify`: what it says, and its exit codes."""

import json
import shutil

import pytest

from console.commands import journal as command
from console.settings.settings import Settings, save_settings
from console.storage.keys import NoVault
from console.storage.store import DATABASE
from tests.console.bench import open_store, tamper, write_notes


@pytest.fixture
def copy(tmp_path):
    directory = tmp_path / "copy"
    store = open_store(directory)
    write_notes(store, 12)
    store.close()
    return directory


def test_the_command_says_intact_and_against_whom(copy, capsys):
    assert command.run(["verify", "--data", str(copy)], NoVault()) == 0
    said = capsys.readouterr()
    assert "intact to entry 12" in said.out
    assert "guards against accidents, not against this account's owner" in said.out
    assert said.err == ""


def test_the_command_names_the_first_bad_entry(copy, capsys):
    tamper(copy, "UPDATE journal SET desk = 'elsewhere' WHERE position = 5")
    assert command.run(["verify", "--json", "--data", str(copy)], NoVault()) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["intact"], said["entries"], said["fault"]["at"]) == (False, 4, 5)


def test_a_log_named_by_its_folder_is_held_against_its_notes_wherever_they_are(tmp_path, monkeypatch, capsys):
    outside = tmp_path / "outside"
    store = open_store(tmp_path / "log", anchors=outside)
    write_notes(store, 3)
    store.close()
    known = command.places()._replace(anchors=outside)
    monkeypatch.setattr(command, "places", lambda **_: known)
    assert command.run(["verify", "--data", str(tmp_path / "log")], NoVault()) == 0
    tamper(tmp_path / "log", "DELETE FROM journal WHERE position = (SELECT max(position) FROM journal)")
    assert command.run(["verify", "--data", str(tmp_path / "log")], NoVault()) == 1
    assert "cut off" in capsys.readouterr().out


def test_without_a_directory_the_one_chosen_at_the_first_start_is_checked(tmp_path, monkeypatch, capsys):
    chosen, home = tmp_path / "chosen", tmp_path / "home"
    monkeypatch.setattr("console.settings.places.user_config_path", lambda *_, **__: home)
    monkeypatch.setattr("console.settings.places.user_data_path", lambda *_, **__: home)
    save_settings(home / "settings.toml", Settings(data=str(chosen)))
    for directory, argv in ((chosen, ["verify"]), (chosen / "demo", ["verify", "--demo"])):
        store = open_store(directory)
        write_notes(store, 2)
        store.close()
        assert command.run(argv, NoVault()) == 0
        assert capsys.readouterr().out.startswith(f"{directory / DATABASE}: intact to entry 2")


def exit_code(call):
    try:
        return call()
    except SystemExit as stopped:
        return stopped.code


@pytest.mark.parametrize("argv", [["verify", "--data", "{}/nowhere"], ["search"], [], ["verify", "--json", "extra"]])
def test_wrong_use_is_one_sentence_and_two(argv, tmp_path, capsys):
    assert exit_code(lambda: command.run([part.format(tmp_path) for part in argv], NoVault())) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_a_file_of_noise_is_no_log_and_no_traceback(tmp_path, capsys):
    (tmp_path / DATABASE).write_bytes(bytes(range(256)) * 64)
    assert command.run(["verify", "--data", str(tmp_path)], NoVault()) == 2
    assert "not a log" in capsys.readouterr().err


def test_the_demos_log_is_found_below_the_given_directory(copy, tmp_path, capsys):
    shutil.move(copy, tmp_path / "demo")
    assert command.run(["verify", "--data", str(tmp_path)], NoVault()) == 0
    assert "intact" in capsys.readouterr().out
