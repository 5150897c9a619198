"""The program's own log: JSON lines, one record one line, bounded in size, without secrets or card numbers.

Not the journal: it helps those who look after the program and proves nothing.
"""

import faulthandler
import json
import logging
import re
import sys
import threading
from collections.abc import Callable, MutableMapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any
from uuid import uuid4

import structlog
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from console.acts.card_numbers import mask
from console.settings.secret import hidden

FILE = "watchfloor.log"
CRASHES = "crash.log"
_BYTES, _FILES = 10 << 20, 4  # with the current one 50 MB at most
_LONGEST = 20_000  # characters of one text

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_SECRET_NAME = re.compile(r"(?i)secret|passw|token|credential")
_SECRET_TEXT = re.compile(r"(?i)\b((?:secret|password|token)\s*[:=]\s*)[^\s,;\"']+")
_QT_LEVEL = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_ADDED: list[Any] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
]

log = logging.getLogger("watchfloor")


class LogFile(RotatingFileHandler):
    """`broken` when a line could not be written; the program goes on."""

    broken = False

    def handleError(self, record: logging.LogRecord) -> None:
        self.broken = True


def start_log(directory: Path, level: int = logging.INFO) -> LogFile:
    """Sends all logging, ours and that of libraries, to the file in `directory`."""
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = LogFile(
        directory / FILE, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", errors="backslashreplace"
    )
    handler.setFormatter(_formatter())
    structlog.configure(
        processors=[*_ADDED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def stop_log(handler: LogFile) -> None:
    """Undoes `start_log`."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def install_hooks(directory: Path, tell: Callable[[str], None]) -> Callable[[], None]:
    """Catches what nobody caught, in any thread, and Qt's own messages; `tell` gets the number under which it stands
    in the log, in the thread where it happened. Whoever listened before still hears it. Gives back how to undo it."""
    crashes = (directory / CRASHES).open("a", encoding="utf-8")
    faulthandler.enable(crashes)
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    qt_before = qInstallMessageHandler(None)

    def caught(kind: type[BaseException], value: BaseException | None, trace: TracebackType | None) -> None:
        _caught(kind, value, trace, tell)
        before[0](kind, value or kind(), trace)

    def from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        logging.getLogger("qt").log(_QT_LEVEL.get(kind, logging.WARNING), message)
        if qt_before is not None:
            qt_before(kind, context, message)

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
    qInstallMessageHandler(from_qt)

    def undo() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        qInstallMessageHandler(qt_before)
        faulthandler.disable()
        crashes.close()

    return undo


def to_line(record: MutableMapping[str, Any]) -> str:
    """A record as one line of JSON in which nothing can move the cursor, break the line or turn the text around."""
    return json.dumps(_clean(record), ensure_ascii=False, default=repr).translate(_ESCAPES)


_ESCAPES = {code: f"\\u{code:04x}" for code in range(0x10000) if _UNSEEN.match(chr(code))}


def _clean(value: Any, name: str = "") -> Any:
    if _SECRET_NAME.search(name):
        return "***"
    if isinstance(value, str):
        return _clean_text(value)
    if isinstance(value, dict):
        return {_clean_text(str(key)): _clean(item, str(key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_clean(item) for item in value]
    return value if isinstance(value, (int, float, bool)) or value is None else _clean_text(repr(value))


def _clean_text(text: str) -> str:
    for secret in hidden():
        text = text.replace(secret, "***")
    text = _SECRET_TEXT.sub(r"\1***", text)
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]}… ({len(text)} characters)"
    return mask(text).text


def _formatter() -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*_ADDED, structlog.stdlib.ExtraAdder()],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _render],
    )


def _render(_logger: Any, _name: str, record: MutableMapping[str, Any]) -> str:
    return to_line(record)


def _caught(
    kind: type[BaseException],
    value: BaseException | None,
    trace: TracebackType | None,
    tell: Callable[[str], None],
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    number = uuid4().hex[:8]
    log.critical("defect %s", number, exc_info=(kind, value or kind(), trace))
    tell(number)
