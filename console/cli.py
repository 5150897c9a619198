"""The command line: global options first, then a subcommand; without one the window opens."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from console.settings.options import LANGUAGES, Options, PlainParser

COMMANDS = {
    "trace": "fold recorded PBX bytes and print the floor at a moment",
    "staffing": "what agents settle at under a load, or how many reach a goal (Erlang B, C, A)",
    "journal": "check, search, export the log, look at an exported one (verify, search, export, import)",
    "playbook": "validate playbooks and walk every branch (check)",
    "forecast": "forecast contacts from recorded ones, and say how far such forecasts were off",
    "reallocate": "solve a reallocation of agents and prove the plan",
    "screenshots": "draw every page of the demo to pictures",
}


def run(argv: Sequence[str]) -> int:
    """Parse and carry out; returns the exit code. Wrong use is one plain sentence on stderr and 2."""
    parsed, rest = _parser().parse_known_args(list(argv))
    command = parsed.command
    options = Options(**{name: value for name, value in vars(parsed).items() if name != "command"})
    if command:
        module = import_module(f"console.commands.{command}")
        before = [] if options.data is None else ["--data", str(options.data)]
        before += ["--demo"] if options.demo and command == "journal" else []
        code: int = module.run([*rest, *before])
        return code
    if options.wipe and not options.demo:
        _parser().error("--wipe goes with --demo: a real log is never wiped")
    if rest:
        _parser().error(f"I do not know {' '.join(rest)}. See: watchfloor --help")
    if options.self_test:
        from console.commands.self_test import self_test

        return self_test()
    from console.bootstrap import open_console

    return open_console(options)


def _parser() -> PlainParser:
    parser = PlainParser(prog="watchfloor", description="The supervisors' console of a contact centre.")
    feed = parser.add_argument_group("feed")
    feed.add_argument("--demo", action="store_true", help="a simulated centre; its data lies in its own place")
    feed.add_argument("--wipe", action="store_true", help="delete the demo's log first")
    feed.add_argument("--seed", type=int, default=1, help="of the demo (default 1)")
    feed.add_argument("--speed", type=_speed, default=1.0, help="of the demo's or the trace's clock (default 1)")
    feed.add_argument(
        "--regulators", type=_names, default=(), metavar="PACK[,PACK]", help="rule packs in force in the demo"
    )
    feed.add_argument("--asterisk", default="", metavar="HOST[:PORT]", help="an Asterisk PBX, 16 to 22")
    feed.add_argument(
        "--user", default="", help="its manager account; the secret is asked for, or WATCHFLOOR_AMI_SECRET"
    )
    feed.add_argument("--tls", action="store_true", help="speak TLS to the PBX (needed unless it runs on this machine)")
    feed.add_argument("--fingerprint", default="", metavar="SHA256", help="of the PBX's self-signed certificate")
    feed.add_argument("--trace", type=Path, metavar="FILE.ami[.gz]", help="a recorded trace, played back")
    parser.add_argument("--centre", type=Path, metavar="FILE.toml", help="your centre: queues, goals, people")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where data lies")
    parser.add_argument("--database", default="", metavar="URL", help="another store (sqlite:///…)")
    parser.add_argument("--theme", default="", choices=["", "dark", "light"])
    parser.add_argument("--language", default="", choices=["", *LANGUAGES])
    parser.add_argument("--self-test", action="store_true", help="start every part without a screen, say what works")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=PlainParser)
    for name, what in COMMANDS.items():
        commands.add_parser(name, help=what, add_help=False)
    return parser


def _names(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in text.split(","))))


def _speed(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1000:
        raise argparse.ArgumentTypeError("a speed is a number above 0 and up to 1000")
    return value
