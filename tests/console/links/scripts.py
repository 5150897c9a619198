"""What servers of tests say."""

from tests.console.links.peers import Call


def saying(data: bytes):
    """A server that signs the console in, says something and answers on."""

    def script(call: Call) -> None:
        call.greet()
        call.say(data)
        call.answer_until()

    return script


def greeting(data: bytes):
    """A server that says only this."""

    def script(call: Call) -> None:
        call.say(data)
        call.listen()

    return script
