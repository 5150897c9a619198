"""The journal, its board, drafts and the store's own row."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_NEVER = """
CREATE TRIGGER journal_no_{verb} BEFORE {verb} ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
"""


def upgrade() -> None:
    """Makes the tables and the triggers that refuse a change by mistake."""
    op.create_table(
        "journal",
        sa.Column("position", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("id", "stream")),
        sa.Column("seq", sa.Integer, nullable=False),
        *(
            sa.Column(name, sa.Text, nullable=False)
            for name in (
                "command", "kind", "person", "name", "identity", "account", "desk",
                "happened", "recorded", "wall", "body", "digest", "hash",
            )
        ),
        sa.UniqueConstraint("id"),
        sa.UniqueConstraint("stream", "seq"),
    )  # fmt: skip
    op.create_index("ix_journal_command", "journal", ["command"])
    op.create_table(
        "commands",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("digest", sa.Text, nullable=False),
    )
    op.create_table(
        "board",
        sa.Column("incident", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("severity", sa.Text),
        sa.Column("commander", sa.Text, nullable=False),
        sa.Column("affected", sa.Text, nullable=False),
        sa.Column("reported_at", sa.Text, nullable=False),
        sa.Column("drill", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_table(
        "drafts",
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("saved_at", sa.Text, nullable=False),
    )
    op.create_table(
        "store",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("key_mark", sa.Text, nullable=False),
    )
    for verb in ("update", "delete"):
        op.execute(_NEVER.format(verb=verb))
