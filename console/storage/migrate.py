"""Brings a store to this program's schema: a copy first, then all steps in one transaction, or nothing."""

from pathlib import Path

from sqlalchemy import Connection, text

from console.storage.database import Database, reading
from console.storage.migrations import HEAD
from console.storage.troubles import StoreRefused, TroubleCode

STEPS = Path(__file__).parent / "migrations"


def check_content(file: Path) -> None:
    """Raises StoreRefused for a file that is something else, before anything about it is changed."""
    if not file.exists() or not file.stat().st_size:
        return
    with reading(file) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if tables and "alembic_version" not in tables:
        raise StoreRefused.because(TroubleCode.NOT_A_STORE, path=file)


def bring_up(database: Database, steps: Path = STEPS, head: str = HEAD) -> str | None:
    """Migrates if needed; the revision that was found (None: an empty file).

    Raises StoreRefused for a store that a newer program has written.
    """
    with database.transaction() as connection:
        found = _revision(connection)
    if found == head:
        return found
    if found is not None:
        if found not in _known(steps):
            raise StoreRefused.because(TroubleCode.NEWER_SCHEMA, path=database.file, found=found, known=head)
        database.backup(database.file.with_name(f"{database.file.name}.before-{head}"))
    with database.transaction() as connection:
        _upgrade(connection, steps)
    return found


def _revision(connection: Connection) -> str | None:
    tables = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
    if "alembic_version" not in tables:
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _upgrade(connection: Connection, steps: Path) -> None:
    """Alembic is imported here only: a store that is up to date starts without it."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _known(steps: Path) -> set[str]:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
