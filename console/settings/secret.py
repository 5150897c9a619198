"""The secret of the PBX account: from the environment, the keyring or a question. Never from a file or an argument."""

import os

SERVICE, VARIABLE = "watchfloor pbx", "WATCHFLOOR_AMI_SECRET"
SHORTEST = 4  # characters: hiding shorter ones would blacken every log

_hidden: set[str] = set()


def hide(secret: str) -> None:
    """Never lets this text into a log of this process, wherever it may turn up."""
    if len(secret) >= SHORTEST:
        _hidden.add(secret)


def hidden() -> frozenset[str]:
    """What no log may hold."""
    return frozenset(_hidden)


def find_secret(account: str, service: str = SERVICE, variable: str = VARIABLE) -> str:
    """The secret kept for "user@host:port"; empty when it has to be asked for."""
    given = os.environ.pop(variable, "")  # not for child processes
    if given:
        return given
    import keyring  # slow; not needed for the demo
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(service, account) or ""
    except (KeyringError, RuntimeError):
        return ""


def keep_secret(account: str, secret: str) -> bool:
    """Put the secret into the keyring; False where there is none, and then it is kept nowhere."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, account, secret)
    except (KeyringError, RuntimeError):
        return False
    return True
