"""Links for tests, stopped at the end with nothing left behind."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from random import Random
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from zoneinfo import ZoneInfo

import pytest

from console.links.asterisk import AsteriskLink
from console.links.feed import FeedThread
from console.links.wire import Endpoint
from resources.feeds.asterisk.session import AmiSession
from resources.folding.builder import FloorBuilder
from tests.console.links.peers import HandClock

SECRET = "canary-0815"
Linking = Callable[..., FeedThread]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def link(clock: HandClock) -> Iterator[Linking]:
    """Starts a link to a port of this machine; keyword arguments go to its endpoint."""
    feeds: list[FeedThread] = []

    def start(port: int, *, builder: FloorBuilder | None = None, host: str = "127.0.0.1", **how: object) -> FeedThread:
        endpoint = Endpoint(host, port, **{"tls": False, **how})  # type: ignore[arg-type]
        source = AsteriskLink(endpoint, lambda: AmiSession("console", SECRET), clock, Random(1))
        feeds.append(FeedThread(source, builder or FloorBuilder({}, ZoneInfo("UTC"), "test"), clock))
        feeds[-1].start()
        return feeds[-1]

    yield start
    for feed in feeds:
        feed.stop()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("feed ")]


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A self-signed certificate for localhost with its key in one file, and its fingerprint."""
    x509 = pytest.importorskip("cryptography.x509", reason="makes the certificate")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return file, made.fingerprint(hashes.SHA256()).hex()


@pytest.fixture
def tls(certificate: tuple[Path, str]) -> SSLContext:
    context = SSLContext(PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate[0])
    return context
