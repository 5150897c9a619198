"""The three questions: what may be left out, and what comes of the answers."""

from pathlib import Path

from widgets.first_start import Answers, FirstStart


def test_the_demo_needs_no_further_answer(qtbot, tmp_path):
    dialog = FirstStart("en", tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.start.isEnabled()
    assert dialog.answers() == Answers("en", True, tmp_path)


def test_my_centre_needs_host_and_account(qtbot, tmp_path):
    dialog = FirstStart("zh-Hant", tmp_path)
    qtbot.addWidget(dialog)
    dialog.own.setChecked(True)
    assert not dialog.start.isEnabled()
    dialog.host.setText("pbx1:5039 ")
    dialog.user.setText("console")
    assert dialog.start.isEnabled()
    dialog.tls.setChecked(False)
    assert dialog.answers() == Answers("zh-Hant", False, tmp_path, "pbx1:5039", "console", False)
    dialog.demo.setChecked(True)
    assert dialog.answers().host == ""


def test_a_folder_is_always_needed(qtbot):
    dialog = FirstStart("en", Path("somewhere"))
    qtbot.addWidget(dialog)
    dialog.directory.setText("  ")
    assert not dialog.start.isEnabled()


def test_each_language_is_offered_under_its_own_name(qtbot, tmp_path):
    dialog = FirstStart("zh-Hans", tmp_path)
    qtbot.addWidget(dialog)
    offered = [dialog.language.itemText(at) for at in range(dialog.language.count())]
    assert offered == ["English", "繁體中文", "简体中文"]
    assert dialog.answers().language == "zh-Hans"
