"""Sentences for what can go wrong with the store: what happened, what is safe, what to do."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from console.storage.troubles import Trouble, TroubleCode

translate = QCoreApplication.translate


class Words(NamedTuple):
    """What happened, what is safe, what to do."""

    what: str
    safe: str
    to_do: str


def trouble_words(trouble: Trouble) -> Words:
    """The trouble in the reader's language."""
    given = _Params(trouble.params)
    return Words(*(part.format_map(given) for part in _words()[trouble.code]))


class _Params(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _words() -> dict[TroubleCode, Words]:
    return _place_words() | _key_words() | _act_words()


def _place_words() -> dict[TroubleCode, Words]:
    """Why a store cannot be opened where it lies."""
    unopened = translate("Trouble", "Nothing was opened or changed.")
    return {
        TroubleCode.NETWORK_SHARE: Words(
            translate("Trouble", "{path} lies on a network share ({type}). A log there gets damaged."),
            unopened,
            translate("Trouble", "Choose a folder on this computer with --data."),
        ),
        TroubleCode.SYMBOLIC_LINK: Words(
            translate("Trouble", "{path} is a symbolic link. Two programs could open one log under two names."),
            unopened,
            translate("Trouble", "Name the folder where the file really lies."),
        ),
        TroubleCode.HARD_LINK: Words(
            translate("Trouble", "{path} has several names (hard links). Two programs could open one log at once."),
            unopened,
            translate("Trouble", "Remove the other names, or name another folder."),
        ),
        TroubleCode.IN_USE: Words(
            translate("Trouble", "The log is open already: {name}, process {pid} on {host}."),
            unopened,
            translate("Trouble", "Go to that window, or close it and start again."),
        ),
        TroubleCode.NEWER_SCHEMA: Words(
            translate("Trouble", "A newer version of this program wrote {path} (step {found}; known here: {known})."),
            unopened,
            translate("Trouble", "Start the newer version."),
        ),
        TroubleCode.NOT_A_STORE: Words(
            translate("Trouble", "{path} is not a log of this program, or it is damaged."),
            translate("Trouble", "The file was left as it is."),
            translate("Trouble", "Name another folder with --data, or put a backup in its place."),
        ),
        TroubleCode.NO_ACCESS: Words(
            translate("Trouble", "{path} cannot be opened: {detail}."),
            unopened,
            translate("Trouble", "Ask for the right to write there, or choose another folder with --data."),
        ),
    }


def _key_words() -> dict[TroubleCode, Words]:
    """What is wrong with the key or with the notes outside the database."""
    kept = translate("Trouble", "The entries are still there and readable.")
    return {
        TroubleCode.KEY_MISSING: Words(
            translate("Trouble", "The key that seals the log in {path} is not in this account's keyring."),
            translate("Trouble", "Nothing was opened or changed."),
            translate("Trouble", "Unlock the keyring, or sign in with the account that made the log."),
        ),
        TroubleCode.KEY_WRONG: Words(
            translate("Trouble", "The key found for {path} is not the one that sealed the log."),
            translate("Trouble", "Nothing was opened or changed."),
            translate("Trouble", "Put the right key back; if nobody changed it, tell the duty manager."),
        ),
        TroubleCode.ANCHOR_MISSING: Words(
            translate("Trouble", "The notes of the log's end are gone: {path}."),
            kept,
            translate("Trouble", "Tell the duty manager, and run: watchfloor journal verify"),
        ),
        TroubleCode.ANCHOR_AHEAD: Words(
            translate("Trouble", "The log ends at entry {found}, but entry {noted} had been noted: some are missing."),
            kept,
            translate("Trouble", "Tell the duty manager, and run: watchfloor journal verify"),
        ),
        TroubleCode.ANCHOR_UNWRITABLE: Words(
            translate("Trouble", "The log's end could not be noted in {path}: {detail}."),
            translate("Trouble", "The act itself is stored."),
            translate("Trouble", "Make room there, or choose another folder for the notes."),
        ),
    }


def _act_words() -> dict[TroubleCode, Words]:
    """Why an act was not stored."""
    earlier = translate("Trouble", "Everything before it is stored; your words are still in the form.")
    return {
        TroubleCode.DISK_FULL: Words(
            translate("Trouble", "Not stored: the disk with {path} is full."),
            earlier,
            translate("Trouble", "Make room there and press the button again."),
        ),
        TroubleCode.DISK_LOW: Words(
            translate("Trouble", "The disk with {path} is nearly full: {free_mb} MB are free."),
            translate("Trouble", "Everything is stored so far."),
            translate("Trouble", "Make room there soon."),
        ),
        TroubleCode.DISK_FAULT: Words(
            translate("Trouble", "Not stored: the disk with {path} reports a fault ({detail})."),
            earlier,
            translate("Trouble", "Try again; if it comes back, have the disk looked at and write on paper."),
        ),
        TroubleCode.BUSY: Words(
            translate("Trouble", "Not stored: another program keeps the log in {path} locked."),
            earlier,
            translate("Trouble", "Close backup or inspection tools and press the button again."),
        ),
        TroubleCode.UNKNOWN_OUTCOME: Words(
            translate("Trouble", "It is not known whether this was stored; the log cannot be read just now."),
            translate("Trouble", "Everything before it is stored."),
            translate("Trouble", "Press the button again: it will not be entered twice."),
        ),
        TroubleCode.DEFECT: Words(
            translate("Trouble", "Not stored, because of a defect in this program ({what})."),
            earlier,
            translate("Trouble", "Write down the number {id} and tell those who look after this program."),
        ),
    }
