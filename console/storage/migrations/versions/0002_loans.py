"""The loans of agents, one open loan an agent."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Makes the table and the index that refuses a second open loan."""
    op.create_table(
        "loans",
        sa.Column("loan", sa.Text, primary_key=True),
        sa.Column("agent", sa.Text, nullable=False),
        sa.Column("donors", sa.Text, nullable=False),
        sa.Column("to", sa.Text, nullable=False),
        sa.Column("incident", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("open", sa.Integer, nullable=False),
        sa.Column("planned_at", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
    )
    is_open = sa.text("open = 1")
    op.create_index("one_open_loan", "loans", ["agent"], unique=True, sqlite_where=is_open, postgresql_where=is_open)
