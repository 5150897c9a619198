"""Every trouble of a link has its own sentence; a server's own words are passed on."""

from resources.feed_facts import LinkTrouble
from widgets.link_texts import link_words


def test_every_trouble_has_a_sentence_of_its_own():
    words = {trouble: link_words(trouble) for trouble in LinkTrouble}
    assert len(set(words.values())) == len(LinkTrouble)
    assert all(sentence.endswith(".") for sentence in words.values() if "?" not in sentence)


def test_other_words_stay():
    assert link_words("server started again") == "server started again"
