"""What seals an entry: hash = HMAC-SHA256(key, previous hash, header, digest of the body).

The body enters by its digest, so that an entry whose body had to be removed by law still verifies.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

GENESIS = "0" * 64  # what the first entry follows
HEADER = (
    "position", "id", "stream", "seq", "command", "kind", "person", "name", "identity", "account", "desk",
    "happened", "recorded", "wall",
)  # fmt: skip


def digest_of(text: str) -> str:
    """SHA-256 of UTF-8 text, hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def seal(key: bytes, previous: str, row: Mapping[str, Any]) -> str:
    """The hash of `row`, whose times are texts as stored and whose `digest` is that of its body; hex."""
    header = json.dumps([row[name] for name in HEADER], ensure_ascii=True, separators=(",", ":"), default=repr)
    message = "\n".join((previous, header, str(row["digest"])))
    return hmac.new(key, message.encode("ascii"), hashlib.sha256).hexdigest()


def mark_of(key: bytes) -> str:
    """A name for the key that does not give it away."""
    return hmac.new(key, b"watchfloor key mark", hashlib.sha256).hexdigest()[:16]
