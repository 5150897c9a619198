"""Files of histories: looked at, kept under their digest, and read again only as they were."""

from datetime import date

from console.planning.forecast.kept import FOLDER, Looked, keep, kept_history, looked_at
from resources.forecast.history import History

TODAY = date(2026, 3, 4)


def whole():
    rows = (f"2026-03-02T{hour:02}:{minute:02}:00,cards,5\n" for hour in range(9, 12) for minute in (0, 15, 30, 45))
    return "start,queue,contacts\n" + "".join(rows)


def test_a_file_is_looked_at_kept_and_read_again(tmp_path):
    file = tmp_path / "week.csv"
    file.write_text(whole(), encoding="utf-8")
    found = looked_at(file, History(), {"cards"}, TODAY)
    assert isinstance(found, Looked)
    assert found.brought.fills >= 12
    assert keep(tmp_path, file, found.digest) == ""
    file.unlink()
    kept = kept_history(tmp_path, found.digest)
    assert kept is not None
    assert kept.queues["cards"].days == (date(2026, 3, 2),)
    place = tmp_path / FOLDER / f"{found.digest}.csv"
    place.write_text("start,queue,contacts\n", encoding="utf-8")
    assert kept_history(tmp_path, found.digest) is None
    assert kept_history(tmp_path, "0" * 64) is None


def test_what_is_no_history_is_said_and_a_changed_file_is_not_kept(tmp_path):
    file = tmp_path / "week.csv"
    assert isinstance(looked_at(file, None, (), TODAY), str)
    file.write_text("when,what\n", encoding="utf-8")
    assert "line 1 must name the columns" in str(looked_at(file, None, (), TODAY))
    assert keep(tmp_path, file, "0" * 64) == "the file has changed since it was looked at"
    assert not (tmp_path / FOLDER).exists()
