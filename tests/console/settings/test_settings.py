"""Settings survive, a broken file never stops a start, and a centre file's faults are sentences."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.centre.file import CentreFault, load_centre, parse_centre
from console.settings.places import directory_of, places
from console.settings.settings import Settings, load_settings, save_settings, to_toml
from resources.people import Post
from resources.queues import Channel

CENTRE = """
name = "Harbour Bank"
zone = "Asia/Taipei"

[pbx]
host = "pbx.example"
port = 5039
user = "watchfloor"

[[queues]]
id = "cards"
title = "信用卡"
target_s = 20
protected = true

[[queues]]
id = "web-chat"
channel = "chat"
goal = 0.9

[[people]]
id = "lin"
name = "林美玲"
post = "supervisor"
desk = "desk 7"
"""


def test_settings_come_back(tmp_path):
    file = tmp_path / "deep" / "settings.toml"
    kept = Settings(theme="dark", desk='第7台 "left"\\', person="sup-1", tls=False)
    save_settings(file, kept)
    assert load_settings(file) == (kept, "")
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_no_file_means_defaults(tmp_path):
    assert load_settings(tmp_path / "none.toml") == (Settings(), "")


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe", b"theme = 7", b"tls = 'loudly, please'"])
def test_a_broken_file_never_stops_a_start_and_is_kept(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    settings, trouble = load_settings(file)
    assert settings == Settings()
    assert str(file) in trouble
    save_settings(file, Settings(theme="light"))
    assert file.with_suffix(".toml.broken").read_bytes() == content
    assert load_settings(file).settings.theme == "light"


def test_the_old_file_stays_when_the_new_one_cannot_be_written(tmp_path, monkeypatch):
    file = tmp_path / "settings.toml"
    save_settings(file, Settings(theme="dark"))

    def full(_fd):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_settings(file, Settings(theme="light"))
    assert load_settings(file).settings.theme == "dark"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_toml(text):
    import tomllib

    assert tomllib.loads(to_toml({"desk": text})) == {"desk": text}


def test_demo_and_replay_have_their_own_places(tmp_path):
    for data in (None, tmp_path):
        found = {places(data=data).data, places(demo=True, data=data).data, places(replay=True, data=data).data}
        assert len(found) == 3
    assert places(data=tmp_path).data == tmp_path


def test_a_database_url_names_its_directory():
    assert directory_of("sqlite:////srv/wf/journal.sqlite3") == Path("/srv/wf")
    for url in ("postgresql://host/db", "sqlite:///other.db", "nonsense"):
        with pytest.raises(ValueError, match="sqlite:///DIRECTORY"):
            directory_of(url)


def test_a_centre_is_read():
    centre = parse_centre(CENTRE, "centre.toml")
    assert centre.zone.key == "Asia/Taipei"
    assert [(queue.name, queue.channel, queue.goal) for queue in centre.queues] == [
        ("信用卡", Channel.PHONE, 0.8),
        ("web-chat", Channel.CHAT, 0.9),
    ]
    assert centre.people[0].post is Post.SUPERVISOR
    assert (centre.pbx.port, centre.pbx.tls) == (5039, True)


@pytest.mark.parametrize(("tls", "port"), [("", 5039), ("tls = true", 5039), ("tls = false", 5038)])
def test_without_a_port_the_usual_one_of_the_connection_is_taken(tls, port):
    assert parse_centre(CENTRE.replace("port = 5039", tls), "centre.toml").pbx.port == port


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('zone = "Asia/Taipei"', 'zone = "Atlantis/Main"', "zone: 'Atlantis/Main' is no time zone"),
        ("goal = 0.9", "goal = 80", "queues 2, goal: input should be less than or equal to 1 (it says 80)"),
        ("target_s = 20", "target = 20", "queues 1, target: is not a setting that I know"),
        ('id = "web-chat"', 'id = "cards"', "queues: the id 'cards' is there twice"),
        ('post = "supervisor"', "", "people 1, post: is missing"),
        ('post = "supervisor"', 'post = "king"', "people 1, post: input should be 'agent'"),
        (
            'user = "watchfloor"',
            'user = "watchfloor"\nsecret = "x"',
            "pbx.secret: a secret does not belong in this file",
        ),
        ('name = "Harbour Bank"', "name = ", "is not TOML"),
        ('id = "cards"', 'id = "cards\\r\\nAction: Originate"', "queues 1, id"),
        ("port = 5039", "port = 99999", "pbx, port"),
    ],
)
def test_faults_of_a_centre_file_are_sentences_with_their_place(old, new, said):
    assert old in CENTRE
    with pytest.raises(CentreFault) as fault:
        parse_centre(CENTRE.replace(old, new), "centre.toml")
    assert said in str(fault.value)
    assert str(fault.value).startswith("centre.toml: ")
    assert "Traceback" not in str(fault.value)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"#" * (1 << 20) + b"\n"])
def test_files_that_cannot_be_a_centre_are_refused(tmp_path, content):
    file = tmp_path / "centre.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CentreFault):
        load_centre(file)
