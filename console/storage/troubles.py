"""What can go wrong with the store, as values that can be told to a person in plain words."""

from dataclasses import dataclass
from enum import StrEnum


class TroubleCode(StrEnum):
    NETWORK_SHARE = "network_share"
    SYMBOLIC_LINK = "symbolic_link"
    HARD_LINK = "hard_link"
    IN_USE = "in_use"
    NEWER_SCHEMA = "newer_schema"
    NOT_A_STORE = "not_a_store"
    NO_ACCESS = "no_access"
    KEY_MISSING = "key_missing"
    KEY_WRONG = "key_wrong"
    ANCHOR_MISSING = "anchor_missing"
    ANCHOR_AHEAD = "anchor_ahead"
    ANCHOR_UNWRITABLE = "anchor_unwritable"
    DISK_FULL = "disk_full"
    DISK_LOW = "disk_low"
    DISK_FAULT = "disk_fault"
    BUSY = "busy"
    UNKNOWN_OUTCOME = "unknown_outcome"
    DEFECT = "defect"


@dataclass(frozen=True, slots=True)
class Trouble:
    """`code` says what, `params` fill the sentence."""

    code: TroubleCode
    params: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: TroubleCode, **params: object) -> "Trouble":
        """A trouble whose parameters are given by name."""
        return cls(code, tuple((name, str(value)) for name, value in params.items()))


class StoreRefused(Exception):  # noqa: N818
    """The store cannot be opened; `trouble` says why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(f"{trouble.code}: {dict(trouble.params)}")
        self.trouble = trouble

    @classmethod
    def because(cls, code: TroubleCode, **params: object) -> "StoreRefused":
        """A refusal for the reason `code`."""
        return cls(Trouble.of(code, **params))


class StoreFault(Exception):  # noqa: N818
    """A transaction that did not take place, or of which nobody knows; `full`: more disk space may help."""

    def __init__(self, trouble: Trouble, full: bool) -> None:
        super().__init__(f"{trouble.code}: {dict(trouble.params)}")
        self.trouble = trouble
        self.full = full
