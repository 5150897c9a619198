"""The key that seals the journal: in the system's keyring, or else in a file that only this account may read."""

import os
import secrets
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from console.storage.troubles import StoreRefused, TroubleCode

SERVICE = "watchfloor journal"
FILE = "journal.key"


class Guard(StrEnum):
    """Against whom the seal holds."""

    KEYRING = "keyring"
    KEY_FILE = "key_file"  # guards against accidents, not against this account's owner


class Key(NamedTuple):
    """The secret and where it is kept."""

    secret: bytes
    guard: Guard


class Vault(Protocol):
    """A place for secrets under a name; both methods return None or False where there is no such place."""

    def read(self, name: str) -> str | None: ...

    def write(self, name: str, secret: str) -> bool: ...


class Keyring:
    """The system's keyring. Imported late: it takes long and many start-ups are done without it."""

    def read(self, name: str) -> str | None:
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, name)
        except (KeyringError, RuntimeError):
            return None

    def write(self, name: str, secret: str) -> bool:
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret)
            return keyring.get_password(SERVICE, name) == secret
        except (KeyringError, RuntimeError):
            return False


class NoVault:
    """No keyring: the key goes to a file."""

    def read(self, name: str) -> str | None:
        return None

    def write(self, name: str, secret: str) -> bool:
        return False


def make_key(directory: Path, store: str, vault: Vault) -> Key:
    """A new key for a new store, kept in the vault if it keeps it, else in a file of mode 0600."""
    secret = secrets.token_bytes(32)
    if vault.write(store, secret.hex()):
        return Key(secret, Guard.KEYRING)
    file = directory / FILE
    if (left := _key_in(file)) is not None:  # of a start that was killed before the store was made
        return Key(left, Guard.KEY_FILE)
    fd = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w", encoding="ascii") as stream:
        stream.write(secret.hex() + "\n")
        stream.flush()
        os.fsync(stream.fileno())
    return Key(secret, Guard.KEY_FILE)


def find_key(directory: Path, store: str, vault: Vault) -> Key:
    """The key of an existing store. Raises StoreRefused when it is nowhere: without it nothing can be sealed."""
    file = directory / FILE
    try:
        if file.exists():
            return Key(bytes.fromhex(file.read_text("ascii").strip()), Guard.KEY_FILE)
        kept = vault.read(store)
        if kept:
            return Key(bytes.fromhex(kept), Guard.KEYRING)
    except (ValueError, OSError) as fault:
        raise StoreRefused.because(TroubleCode.KEY_WRONG, path=directory, detail=fault) from fault
    raise StoreRefused.because(TroubleCode.KEY_MISSING, path=directory)


def _key_in(file: Path) -> bytes | None:
    """The whole key in the file; None for a file that is not there or was torn."""
    try:
        key = bytes.fromhex(file.read_text("ascii").strip())
    except (OSError, ValueError):
        return None
    return key if len(key) == 32 else None
