"""A mail server and a paging service on this machine, small and real: sockets, threads, their own words."""

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


@dataclass
class MailBox:
    """What a mail server was told; `refuses` is its answer at a stage, `silent` a stage at which it hangs up."""

    port: int = 0
    mails: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    refuses: dict[str, str] = field(default_factory=dict)
    hangs_up_at: str = ""


@contextmanager
def mail_server() -> Iterator[MailBox]:
    box = MailBox()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.say("220 mail.test ready")
            for raw in self.rfile:
                line = raw.decode().rstrip("\r\n")
                box.said.append(line)
                if not self.answer(line):
                    return

        def say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

        def answer(self, line: str) -> bool:
            verb = line.partition(" ")[0].upper().partition(":")[0]
            if verb == box.hangs_up_at:
                return False
            if verb in box.refuses:
                self.say(box.refuses[verb])
            elif verb == "DATA":
                self.say("354 go on")
                return self.take_text()
            elif verb == "QUIT":
                self.say("221 bye")
                return False
            else:
                self.say("250 mail.test" if verb in ("EHLO", "HELO") else "250 2.1.0 Ok")
            return True

        def take_text(self) -> bool:
            lines = []
            for raw in self.rfile:
                if raw == b".\r\n":
                    break
                lines.append(raw.decode())
            if box.hangs_up_at == "TEXT":
                return False
            if "TEXT" in box.refuses:
                self.say(box.refuses["TEXT"])
                return True
            box.mails.append("".join(lines))
            self.say(f"250 2.0.0 Ok: queued as 4F2{len(box.mails)}")
            return True

    with _serving(socketserver.TCPServer(("127.0.0.1", 0), Handler)) as port:
        box.port = port
        yield box


@dataclass
class Service:
    """What a paging service got; `status` is what it answers, 0: it hangs up without an answer."""

    port: int = 0
    status: int = 202
    got: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)


@contextmanager
def paging_service() -> Iterator[Service]:
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            service.got.append((self.path, dict(self.headers), body))
            if service.status:
                self.send_response(service.status)
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
                self.end_headers()
                self.wfile.write(b"page accepted")

        def log_message(self, format: str, *args: Any) -> None:
            """Into no test's output."""

    with _serving(HTTPServer(("127.0.0.1", 0), Handler)) as port:
        service.port = port
        yield service


@contextmanager
def _serving(server: socketserver.TCPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="test-server")
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
