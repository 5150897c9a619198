"""What befell the feed reaches the journal although the disk could not take it at first."""

from console.acts.outcomes import Done, Failed
from console.record.feed_notes import REST, FeedNotes
from console.storage.troubles import Trouble, TroubleCode
from resources.feed_facts import FeedLost

LOST = FeedLost("pbx1:5039", 17.0, "closed")


class Feed:
    def __init__(self):
        self.said = [LOST]

    def facts(self):
        said, self.said = self.said, []
        return said


class Operations:
    """Outcomes come home when they are let, as from the storage worker."""

    def __init__(self):
        self.requests, self._home = [], []

    def run(self, request, done):
        self.requests.append(request)
        self._home.append(done)

    def come_home(self, outcome):
        home, self._home = self._home, []
        for done in home:
            done(outcome)


def test_what_the_store_could_not_take_is_tried_again_with_the_same_id_and_not_every_second():
    operations = Operations()
    notes = FeedNotes(operations, Feed(), "desk 4")
    notes.look()
    operations.come_home(Failed(Trouble.of(TroubleCode.DISK_FULL)))
    for _ in range(REST - 1):
        notes.look()
    assert [request.command.fact for request in operations.requests] == [LOST]
    notes.look()
    first, second = operations.requests
    assert first == second
    operations.come_home(Done(()))
    for _ in range(2 * REST):
        notes.look()
    assert len(operations.requests) == 2
