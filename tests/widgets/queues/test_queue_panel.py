"""The panel around the queue table: its filter, and the order it names."""

from resources.queues import Channel
from tests.floors import floor, queue, tally
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_model import View
from widgets.queues.queue_panel import QueuePanel

NUMBER = {column.key: number for number, column in enumerate(COLUMNS)}
HURT = queue("cards", wait=214, window=tally(400, 0.61, 0.098, 48, 312), ready=2, talking=31, need=44)
CALM = queue("loans", need=27)
CHAT = queue("chat", wait=71, channel=Channel.CHAT, window=tally(400, 0.78, 0.04))


def test_the_panel_filters_and_names_the_order(qtbot):
    panel = QueuePanel()
    qtbot.addWidget(panel)
    panel.show_floor(floor(HURT, CALM, CHAT))
    assert panel.note.text() == "3 · worst first"
    panel.channel.choose(Channel.CHAT)
    assert panel.note.text() == "1 · worst first"
    panel.window_of.choose(True)
    assert panel.table.rows.view == View(Channel.CHAT, day=True)
    assert panel.window_of.accessibleName() == "Time window: Today"
