"""The `[notify]` part of a centre file: off unless configured, sealed ways only, no secrets."""

import pytest

from console.centre.file import CentreFault, parse_centre
from console.notifying.near import AtDesk
from console.notifying.settings import MailSecurity, MailServer, Notify, Webhook
from console.notifying.ways import ways_of
from incidents.team.calls import PageChannel

FILE = """\
name = "Bank"
zone = "Asia/Taipei"
[[queues]]
id = "cards"
[[people]]
id = "lin"
name = "Lin"
post = "supervisor"
email = "lin@bank.example"
phone = "+886 2 555 0100"
"""
MAIL = '[notify.mail]\nhost = "mail.bank.example"\nsender = "w@bank.example"\n'


def test_without_the_part_nothing_leaves_the_console():
    centre = parse_centre(FILE, "file")
    assert centre.notify == Notify(None, None, automatic=False)
    assert (centre.people[0].email, centre.people[0].phone) == ("lin@bank.example", "+886 2 555 0100")
    channels = [way.channel for way in ways_of(centre.notify, AtDesk("d", lambda _: True))]
    assert channels == [PageChannel.DESK, PageChannel.CALL]


def test_mail_and_webhook_are_taken_with_their_usual_ports(qtbot):
    hook = '[notify.webhook]\nurl = "https://pages.bank.example/hook"\naccount = "watchfloor"\n'
    notify = parse_centre(FILE + MAIL + 'user = "watchfloor"\n' + hook, "file").notify
    assert notify.mail == MailServer("mail.bank.example", 587, MailSecurity.STARTTLS, "w@bank.example", "watchfloor")
    assert notify.webhook == Webhook("https://pages.bank.example/hook", "watchfloor")
    assert notify.automatic
    ways = ways_of(notify, AtDesk("d", lambda _: True))
    assert [way.channel for way in ways][1:3] == [PageChannel.MAIL, PageChannel.WEBHOOK]
    for way in ways:
        way.close()


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (MAIL + 'security = "none"\n', "this machine only"),
        (MAIL + 'password = "x"\n', "a secret does not belong"),
        ('[notify.mail]\nhost = "m"\nsender = "nobody"\n', "sender"),
        ('[notify.webhook]\nurl = "http://pages.bank.example/"\n', "https://"),
        ('[notify.webhook]\nurl = "https://me:word@pages.bank.example/"\n', "name or password"),
    ],
)
def test_what_is_not_sealed_or_holds_a_secret_is_refused_with_its_place(part, says):
    with pytest.raises(CentreFault) as refused:
        parse_centre(FILE + part, "file")
    assert any(says in problem for problem in refused.value.problems)
    assert "notify" in str(refused.value)
