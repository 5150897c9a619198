"""The schema: up from nothing, unchanged by a warm start, all or nothing when interrupted, never downwards."""

import shutil
import sqlite3
import subprocess
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from console.storage import migrations
from console.storage.database import Database
from console.storage.migrate import STEPS, bring_up
from console.storage.store import DATABASE
from console.storage.tables import metadata
from console.storage.troubles import StoreRefused, TroubleCode
from tests.console.bench import open_store, write_notes

NEXT = '''
"""A later step, for the tests."""
from alembic import op
import sqlalchemy as sa
revision = "0003"
down_revision = "0002"

def upgrade():
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO later (id) VALUES (1)")
    op.add_column("drafts", sa.Column("desk", sa.Text))
    op.create_index("ix_later", "later", ["id"])
'''

KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
from console.storage import database, migrate
left = int(sys.argv[3])
db = database.Database(Path(sys.argv[1]))

@event.listens_for(db._engine, "before_cursor_execute")
def count(connection, cursor, statement, *_):
    global left
    if statement.lstrip().upper().startswith(("CREATE", "ALTER", "INSERT", "UPDATE")):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

migrate.bring_up(db, Path(sys.argv[2]), sys.argv[4])
db.close()
"""


@pytest.fixture
def steps(tmp_path):
    """The released steps and one more."""
    copy = tmp_path / "steps"
    shutil.copytree(STEPS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "versions" / "0003_later.py").write_text(NEXT)
    return copy


def schema(file):
    connection = sqlite3.connect(file)
    found = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())
    connection.close()
    return found


def revision(file):
    connection = sqlite3.connect(file)
    try:
        return connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError:
        return None
    finally:
        connection.close()


def columns(file, table):
    connection = sqlite3.connect(file)
    found = [(name, kind, bool(pk)) for _, name, kind, _, _, pk in connection.execute(f"PRAGMA table_info({table})")]
    connection.close()
    return found


def test_the_steps_lead_to_the_tables_of_the_program(tmp_path):
    file = tmp_path / DATABASE
    database = Database(file)
    assert bring_up(database) is None
    database.close()
    assert revision(file) == (migrations.HEAD,)
    for table in metadata.sorted_tables:
        declared = sqlite3.connect(":memory:")
        declared.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        expected = [
            (name, kind, bool(pk)) for _, name, kind, _, _, pk in declared.execute(f"PRAGMA table_info({table.name})")
        ]
        declared.close()
        assert columns(file, table.name) == expected
    assert {"journal_no_update", "journal_no_delete"} <= set(schema(file))


def test_head_is_the_last_step():
    files = sorted((STEPS / "versions").glob("0*.py"))
    assert files[-1].name.startswith(migrations.HEAD)


def test_a_warm_start_does_not_load_alembic(tmp_path):
    open_store(tmp_path).close()
    program = (
        "import sys; from pathlib import Path; from tests.console.bench import open_store\n"
        "open_store(Path(sys.argv[1])).close()\n"
        "print([name for name in ('alembic', 'mako', 'keyring', 'sqlalchemy.orm') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_later_step_keeps_the_journal_and_leaves_a_copy_of_before(tmp_path, steps):
    store = open_store(tmp_path)
    write_notes(store, 5)
    store.close()
    database = Database(tmp_path / DATABASE)
    assert bring_up(database, steps, "0003") == "0002"
    with database.transaction() as connection:
        assert connection.scalar(text("SELECT count(*) FROM journal")) == 5
        assert connection.scalar(text("SELECT count(*) FROM later")) == 1
    database.close()
    copy = tmp_path / f"{DATABASE}.before-0003"
    assert revision(copy) == ("0002",)
    assert copy.stat().st_mode & 0o777 == 0o600
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (5,)
    connection.close()


def test_a_newer_store_is_refused_and_left_alone(tmp_path, steps):
    open_store(tmp_path).close()
    database = Database(tmp_path / DATABASE)
    bring_up(database, steps, "0003")
    database.close()
    before = (tmp_path / DATABASE).read_bytes()
    with pytest.raises(StoreRefused) as refused:
        open_store(tmp_path)
    assert refused.value.trouble.code is TroubleCode.NEWER_SCHEMA
    assert (tmp_path / DATABASE).read_bytes() == before


@pytest.mark.parametrize("statements", range(15))
def test_killed_inside_the_first_migration_nothing_or_all_is_there(tmp_path, statements):
    file = tmp_path / DATABASE
    argv = [sys.executable, "-c", KILLED, file, STEPS, str(statements), migrations.HEAD]
    done = subprocess.run(argv, check=False)
    if done.returncode == 0:
        assert revision(file) == (migrations.HEAD,)
    else:
        assert schema(file) == {}
    store = open_store(tmp_path)
    write_notes(store, 1)
    assert store.verify().intact
    store.close()


@pytest.mark.parametrize("statements", range(5))
def test_killed_inside_a_later_migration_the_store_is_as_before(tmp_path, steps, statements):
    store = open_store(tmp_path)
    write_notes(store, 2)
    store.close()
    before = schema(tmp_path / DATABASE)
    argv = [sys.executable, "-c", KILLED, tmp_path / DATABASE, steps, str(statements), "0003"]
    assert subprocess.run(argv, check=False).returncode != 0
    assert schema(tmp_path / DATABASE) == before
    again = open_store(tmp_path)
    assert again.verify().intact
    again.close()
