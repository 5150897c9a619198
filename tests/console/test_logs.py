"""One record is one line, without secrets or card numbers; nothing that nobody caught is lost."""

import json
import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import qWarning

from console.logs import FILE, LogFile, install_hooks, start_log, stop_log, to_line
from console.settings.secret import hide

NASTY = "a\r\nlevel=critical\x1b[2J\x00\u2028\u202eevil\u0085 中文"


@pytest.fixture
def log_file(tmp_path):
    level = logging.getLogger().level
    handler = start_log(tmp_path)
    yield tmp_path / FILE
    stop_log(handler)
    logging.getLogger().setLevel(level)


@pytest.fixture
def handler(log_file):
    return next(handler for handler in logging.getLogger().handlers if isinstance(handler, LogFile))


def records(file):
    return [json.loads(line) for line in file.read_text("utf-8").split("\n")[:-1]]


def test_a_record_is_one_line_whatever_is_in_it(log_file):
    logging.getLogger("x").warning("caller %s", NASTY, extra={"reason": NASTY})
    content = log_file.read_text("utf-8")
    assert len(content.splitlines()) == 1
    assert "中文" in content
    (record,) = records(log_file)
    assert record["event"] == f"caller {NASTY}"
    assert record["reason"] == NASTY
    assert (record["level"], record["logger"]) == ("warning", "x")


@given(st.text(), st.text())
def test_any_text_makes_one_line_that_reads_back(name, text):
    line = to_line({"event": text, name: [text]})
    assert len(f"x{line}x".splitlines()) == 1
    assert line.isprintable() or all(c.isprintable() or c in "\xa0\u3000 " or ord(c) > 0x7E for c in line)
    json.loads(line)


def test_secrets_and_card_numbers_stay_out(log_file):
    hide("s3cr3t-value")
    logging.getLogger("ami").error("login failed: Secret: hunter22 s3cr3t-value", extra={"password": "hunter22"})
    logging.getLogger("x").error("note 4111 1111 1111 1111")
    content = log_file.read_text("utf-8")
    for canary in ("hunter22", "s3cr3t-value", "4111 1111 1111 1111"):
        assert canary not in content
    assert "4111 11** **** 1111" in content


def test_the_log_is_bounded(log_file, handler):
    assert handler.maxBytes * (handler.backupCount + 1) <= 200 << 20
    handler.maxBytes = 20_000
    for number in range(3000):
        logging.getLogger("storm").error("the same fault again and again %d", number)
    logging.getLogger("storm").error("x" * 5_000_000)
    files = list(log_file.parent.iterdir())
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) < 5 * 20_000 + 25_000


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_disk_that_takes_no_log_does_not_stop_the_program(handler):
    handler.stream.close()
    handler.stream = open("/dev/full", "w", buffering=1)  # noqa: PTH123, SIM115
    logging.getLogger("x").error("nobody will read this")
    assert handler.broken
    with pytest.raises(OSError, match="No space"):
        handler.stream.close()
    handler.stream = None


def test_exceptions_carry_their_trace_in_one_line(log_file):
    try:
        raise ValueError("boom\nsecond line")
    except ValueError:
        logging.getLogger("x").exception("failed")
    (record,) = records(log_file)
    assert "ValueError: boom" in record["exception"]


def test_structlog_and_logging_write_the_same_way(log_file):
    structlog.stdlib.get_logger("y").warning("hello", queue="cards")
    (record,) = records(log_file)
    assert (record["event"], record["queue"], record["level"], record["logger"]) == ("hello", "cards", "warning", "y")


@pytest.mark.qt_log_ignore("from qt")
def test_what_nobody_caught_is_logged_and_told_and_still_heard_by_others(log_file, tmp_path, monkeypatch):
    told, heard = [], []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: heard.append(kind))
    undo = install_hooks(tmp_path, told.append)
    try:
        sys.excepthook(ValueError, ValueError("in a slot"), None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qWarning("from qt")
    finally:
        undo()
    found = records(log_file)
    assert [record["logger"] for record in found] == ["watchfloor", "watchfloor", "qt"]
    assert len(told) == 2
    assert heard == [ValueError, ZeroDivisionError]
    assert all(number in record["event"] for number, record in zip(told, found, strict=False))
    assert "in a slot" in found[0]["exception"]
    assert "ZeroDivisionError" in found[1]["exception"]


def test_a_crash_of_the_interpreter_leaves_its_stack(tmp_path):
    program = (
        "import sys, faulthandler; from pathlib import Path; from console.logs import install_hooks\n"
        "install_hooks(Path(sys.argv[1]), print)\nfaulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, check=False)
    assert done.returncode != 0
    assert "Segmentation fault" in (tmp_path / "crash.log").read_text()
