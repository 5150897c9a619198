"""What several files of the console's tests stand on."""

import pytest

from console.acts.operations import Operations
from console.acts.runner import Runner
from console.incidents.domain import INCIDENTS
from console.pages.floor import FloorPage
from console.pages.page import PageSlot
from console.state import State
from console.window import Window
from tests.console.bench import PEOPLE, ManualClock, open_store
from tests.console.response_stage import Stage
from tests.console.window_stage import TAIPEI, Feed, Forgetful, Page
from widgets.theme import apply_theme


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def clock():
    return ManualClock()


@pytest.fixture
def runner(store, clock):
    return Runner(store, clock, PEOPLE, [INCIDENTS])


@pytest.fixture
def operations(qtbot, store, runner):
    """The worker of acts over a store of its own."""
    made = Operations(runner)
    yield made
    made.close()


@pytest.fixture
def stage(qtbot, qapp):
    """Builds Response pages over desks."""
    apply_theme(qapp, "dark", "en")
    made = []

    def build(desk, **kwargs):
        made.append(Stage(qtbot, desk, **kwargs))
        return made[-1]

    yield build
    for one in made:
        if one.dialog is not None:
            one.dialog.reject()
        one.page.log.composer._pause.stop()
        one.page.hide()


@pytest.fixture
def feed():
    return Feed()


@pytest.fixture
def state(feed, qapp):
    apply_theme(qapp, "dark", "en")
    made = State()
    made.attach(feed, feed)
    yield made
    made.stop()


@pytest.fixture
def memory():
    return Forgetful()


@pytest.fixture
def window(qtbot, state, memory):
    slots = (
        PageSlot("floor", "Floor", "floor", "Ctrl+1", lambda: FloorPage(TAIPEI)),
        PageSlot("incidents", "Incidents", "incidents", "Ctrl+2", Page),
    )
    made = Window(slots, state, memory, TAIPEI)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def shown(window, state, qtbot):
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.page == "floor")
    state.tick()
    return window
