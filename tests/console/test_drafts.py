"""Half-written texts: stored by the worker, tried again when the disk could not take them."""

from console.acts.operations import Operations
from console.acts.runner import Runner
from console.drafts import Drafts
from console.incidents.domain import INCIDENTS
from console.storage.store import Store
from console.storage.troubles import StoreFault, Trouble, TroubleCode
from tests.console.bench import PEOPLE, ManualClock, open_store


def test_a_text_that_could_not_be_stored_is_tried_again(qtbot, tmp_path, monkeypatch):
    store = open_store(tmp_path)
    operations = Operations(Runner(store, ManualClock(), PEOPLE, [INCIDENTS]))
    drafts, faults = Drafts(operations, {}), []
    operations.faulted.connect(faults.append)

    def full(store, key, text):
        raise StoreFault(Trouble.of(TroubleCode.DISK_FULL), full=True)

    with monkeypatch.context() as patched:
        patched.setattr(Store, "save_draft", full)
        drafts.change("note/1", "half-written")
        drafts.save()
        qtbot.waitUntil(lambda: len(faults) == 1)
    drafts.save()
    qtbot.waitUntil(lambda: not drafts._unsaved)
    assert store.drafts() == {"note/1": "half-written"}
    operations.close()
    store.close()


def test_what_is_typed_while_it_is_being_stored_is_stored_next(qtbot, tmp_path):
    store = open_store(tmp_path)
    operations = Operations(Runner(store, ManualClock(), PEOPLE, [INCIDENTS]))
    drafts = Drafts(operations, {})
    drafts.change("note/1", "half")
    drafts.save()
    drafts.change("note/1", "half-written")
    drafts.save()
    qtbot.waitUntil(lambda: not drafts._unsaved)
    assert store.drafts() == {"note/1": "half-written"}
    operations.close()
    store.close()
