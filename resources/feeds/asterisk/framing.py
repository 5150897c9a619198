"""Cuts the byte stream of an AMI server into its banner and messages, with bounded memory."""

from dataclasses import dataclass

MESSAGE_LIMIT = 65_536  # bytes; Asterisk's longest answer here (ListCommands) has about 20,000
LINE_LIMIT = 8_192
BANNER_LIMIT = 256
END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """Why a connection must be dropped: `code` names the kind, `detail` quotes what was seen, cut short."""

    code: str
    detail: str = ""


class FramingError(Exception):
    """The peer does not speak the protocol; `end` says how it was noticed."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.end = SessionEnd(code, detail)


class Framer:
    """Collects bytes until a banner or messages are whole. Holds at most one unfinished message."""

    def __init__(self) -> None:
        self.banner = ""
        self._rest = b""

    def cut(self, data: bytes) -> list[bytes]:
        """The messages completed by `data`, without their end mark. Raises FramingError."""
        if 0 in data:  # as a number: looking for bytes takes six times as long
            raise FramingError("nul_byte")
        data = self._rest + data
        if not self.banner:
            data = self._take_banner(data)
            if not self.banner:
                self._rest = data
                return []
        blocks = data.split(END)
        self._rest = blocks.pop()
        if len(data) > LINE_LIMIT:  # otherwise nothing in it can be too long
            self._check(blocks)
        return blocks

    def _check(self, blocks: list[bytes]) -> None:
        if max(map(len, blocks), default=0) > LINE_LIMIT:
            for block in blocks:
                _check(block)
        if len(self._rest) > LINE_LIMIT:
            self._check_rest()

    def _check_rest(self) -> None:
        """Only the last line: the lines before it are checked with the whole message."""
        if len(self._rest) > MESSAGE_LIMIT:
            raise FramingError("message_too_long", quote(self._rest))
        if len(self._rest) - self._rest.rfind(b"\r\n") > LINE_LIMIT:
            raise FramingError("line_too_long", quote(self._rest))

    def _take_banner(self, data: bytes) -> bytes:
        line, mark, rest = data.partition(b"\r\n")
        if len(line) > BANNER_LIMIT:
            raise FramingError("banner_too_long", quote(line))
        if not mark:
            return data
        self.banner = line.decode("utf-8", "replace")
        return rest


def quote(data: bytes) -> str:
    """At most 60 printable characters of what was received."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in data[:60].decode("utf-8", "replace"))


def _check(block: bytes) -> None:
    if len(block) > MESSAGE_LIMIT:
        raise FramingError("message_too_long", quote(block))
    if len(block) > LINE_LIMIT and any(len(line) > LINE_LIMIT for line in block.split(b"\r\n")):
        raise FramingError("line_too_long", quote(block))
