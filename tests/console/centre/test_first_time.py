"""The first start asks once; what was answered opens the next starts."""

from PySide6.QtWidgets import QDialog

from console.bootstrap import knows_its_feed
from console.centre import first_time
from console.settings.options import Options
from console.settings.settings import load_settings
from widgets.first_start import FirstStart


def answer(monkeypatch, code, change=lambda _dialog: None):
    def exec_(dialog):
        change(dialog)
        return code

    monkeypatch.setattr(FirstStart, "exec", exec_)


def test_answers_become_settings(qapp, monkeypatch, tmp_path):
    options = Options(data=tmp_path, language="en")
    assert not knows_its_feed(options)

    def own(dialog):
        dialog.own.setChecked(True)
        dialog.host.setText("pbx1:5039")
        dialog.user.setText("watchfloor")

    answer(monkeypatch, QDialog.DialogCode.Accepted, own)
    assert first_time.ask(options)
    settings = load_settings(tmp_path / "settings.toml").settings
    assert (settings.feed, settings.pbx, settings.user, settings.tls) == ("asterisk", "pbx1:5039", "watchfloor", True)
    assert settings.data == str(tmp_path)
    assert knows_its_feed(options)


def test_whoever_leaves_is_asked_again(qapp, monkeypatch, tmp_path):
    options = Options(data=tmp_path, language="en")
    answer(monkeypatch, QDialog.DialogCode.Rejected)
    assert not first_time.ask(options)
    assert not (tmp_path / "settings.toml").exists()
    assert not knows_its_feed(options)


def test_a_feed_on_the_command_line_asks_nothing(tmp_path):
    assert knows_its_feed(Options(data=tmp_path, demo=True))
    assert knows_its_feed(Options(data=tmp_path, asterisk="pbx1"))
