"""What a file is by its first bytes, never by its name; and under what name a copy can be offered."""

import re
import unicodedata
from pathlib import PurePosixPath

HEAD = 4096  # bytes that are enough to tell

TEXT = "text/plain"
UNKNOWN = "application/octet-stream"

# offset, bytes, type: from the formats' own specifications
_MARKS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "application/pdf"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (4, b"ftyp", "video/mp4"),
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"PK\x05\x06", "application/zip"),
    (0, b"\x1f\x8b", "application/gzip"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"MZ", "application/x-msdownload"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"#!", "text/x-script"),
    (0, b"\xd4\xc3\xb2\xa1", "application/vnd.tcpdump.pcap"),
    (0, b"\x0a\x0d\x0d\x0a", "application/x-pcapng"),
)

RUNS = frozenset({"application/x-msdownload", "application/x-executable", "text/x-script"})

_OFFICE = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "jar", "epub"})
_ENDINGS: dict[str, frozenset[str]] = {
    "application/pdf": frozenset({"pdf"}),
    "image/png": frozenset({"png"}),
    "image/jpeg": frozenset({"jpg", "jpeg", "jpe", "jfif"}),
    "image/gif": frozenset({"gif"}),
    "image/tiff": frozenset({"tif", "tiff"}),
    "image/webp": frozenset({"webp"}),
    "audio/wav": frozenset({"wav"}),
    "audio/mpeg": frozenset({"mp3"}),
    "audio/ogg": frozenset({"ogg", "oga", "ogv", "opus"}),
    "video/mp4": frozenset({"mp4", "m4a", "m4v", "mov", "heic", "heif", "avif", "3gp"}),
    "application/zip": _OFFICE,
    "application/gzip": frozenset({"gz", "tgz", "svgz"}),
    "application/x-7z-compressed": frozenset({"7z"}),
    "application/vnd.rar": frozenset({"rar"}),
    "application/x-ole-storage": frozenset({"doc", "xls", "ppt", "msg", "msi"}),
    "application/x-msdownload": frozenset({"exe", "dll", "com", "scr", "sys"}),
    "application/x-executable": frozenset({"so", "bin", "elf", ""}),
    "text/x-script": frozenset({"sh", "py", "pl", "rb", "bash", "cgi", ""}),
    "application/vnd.tcpdump.pcap": frozenset({"pcap", "cap"}),
    "application/x-pcapng": frozenset({"pcapng"}),
}
_KNOWN_ENDINGS = frozenset().union(*_ENDINGS.values()) - {""}

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # names that Windows gives to devices


def media_of(head: bytes) -> str:
    """The type of a file that begins with `head` (its first 4,096 bytes are enough); nothing is unpacked."""
    for offset, mark, media in _MARKS:
        if head[offset : offset + len(mark)] == mark:
            return media
    return TEXT if _is_text(head) else UNKNOWN


def misnamed(name: str, media: str) -> bool:
    """Whether the name's ending claims another type than the bytes have; a program is misnamed as anything else."""
    ending = PurePosixPath(name).suffix.removeprefix(".").lower()
    if media in _ENDINGS:
        return ending not in _ENDINGS[media]
    return ending in _KNOWN_ENDINGS and not (media == TEXT and ending in {"sh", "py", "pl", "rb", "bash", "cgi"})


def offered_name(name: str) -> str:
    """A name under which a copy can be saved anywhere: one part, no control or bidirectional signs, never hidden."""
    last = re.split(r"[\\/]", name)[-1]
    kept = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C" and sign not in '<>:"|?*')
    kept = kept.strip(" .")[:150]
    return f"_{kept}" if not kept or _RESERVED.match(kept) else kept


def _is_text(head: bytes) -> bool:
    """UTF-8 without control signs; a sign that the end of `head` cuts in two does not count."""
    try:
        words = head.decode("utf-8")
    except UnicodeDecodeError as fault:
        if fault.start < len(head) - 3:
            return False
        words = head[: fault.start].decode("utf-8")
    return not any(sign < " " and sign not in "\t\n\r\f\x1b" for sign in words)
