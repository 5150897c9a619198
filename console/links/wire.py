"""One TCP or TLS connection that never blocks: it connects, checks the certificate, reads and writes when it can."""

import errno
import hmac
import os
import socket
import ssl
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import ip_address
from selectors import EVENT_READ, EVENT_WRITE
from typing import Any

from resources.feed_facts import LinkTrouble

CHUNK = 1 << 16
MOST_UNSENT = 1 << 20  # bytes that the peer does not take
UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK))


class WireError(Exception):
    """There is no connection (any more); `detail` is for the program's log."""

    def __init__(self, trouble: LinkTrouble, detail: str = "") -> None:
        super().__init__(f"{trouble}: {detail}" if detail else str(trouble))
        self.trouble, self.detail = trouble, detail


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a server is and how it may be spoken to.

    `fingerprint` is the SHA-256 of the server's certificate in hex (colons allowed); with it, only that certificate
    is taken and no authority is asked. Without TLS only this machine's own addresses are spoken to.
    """

    host: str
    port: int
    tls: bool = True
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """One of the addresses behind an endpoint's name."""

    family: int
    where: tuple[Any, ...]


def resolve(endpoint: Endpoint) -> list[Address]:
    """The endpoint's addresses; may wait for the name server. Raises WireError."""
    try:
        found = socket.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as fault:
        raise WireError(LinkTrouble.UNREACHABLE, str(fault)) from fault
    addresses = [Address(family, where) for family, _, _, _, where in found]
    if not endpoint.tls and not all(_is_local(one) for one in addresses):
        raise WireError(LinkTrouble.PLAIN_REFUSED, endpoint.host)
    return addresses


def _is_local(address: Address) -> bool:
    return ip_address(str(address.where[0]).partition("%")[0]).is_loopback


class Wire:
    """A connection under way or open. Every call returns at once; trouble is raised as WireError."""

    def __init__(self, endpoint: Endpoint, address: Address) -> None:
        self.is_open = False
        self._endpoint = endpoint
        self._unsent = b""
        self._wants_write = True
        self._socket = socket.socket(address.family, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        code = self._socket.connect_ex(address.where)
        if code not in UNDER_WAY:
            self.close()
            raise _connect_error(code)

    def fileno(self) -> int:
        return self._socket.fileno()

    @property
    def interest(self) -> int:
        """What to wait for, as a mask of `selectors`."""
        return EVENT_READ | EVENT_WRITE if self._wants_write or self._unsent else EVENT_READ

    @property
    def has_more(self) -> bool:
        """Whether decrypted bytes lie ready, of which the socket itself shows nothing."""
        return isinstance(self._socket, ssl.SSLSocket) and self._socket.pending() > 0

    def proceed(self) -> None:
        """Take the next steps towards an open connection, as far as the peer allows."""
        if not isinstance(self._socket, ssl.SSLSocket):
            if not self._is_connected():
                return
            if not self._endpoint.tls:
                self.is_open, self._wants_write = True, False
                return
            self._socket = _tls_context(self._endpoint).wrap_socket(
                self._socket, server_hostname=self._endpoint.host, do_handshake_on_connect=False
            )
        self._shake_hands(self._socket)

    def read(self) -> bytes:
        """What has come, at most some 64 KB; empty when nothing has."""
        self._wants_write = False
        try:
            data = self._socket.recv(CHUNK)
        except (BlockingIOError, ssl.SSLWantReadError):
            return b""
        except ssl.SSLWantWriteError:
            self._wants_write = True
            return b""
        except OSError as fault:
            raise WireError(LinkTrouble.RESET, str(fault)) from fault
        if not data:
            raise WireError(LinkTrouble.CLOSED)
        return data

    def write(self, data: bytes) -> None:
        """Send, or keep for later what the peer does not take yet."""
        self._unsent += data
        if len(self._unsent) > MOST_UNSENT:
            raise WireError(LinkTrouble.SILENT, "the server does not read")
        while self._unsent:
            try:
                sent = self._socket.send(self._unsent)
            except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return
            except OSError as fault:
                raise WireError(LinkTrouble.RESET, str(fault)) from fault
            self._unsent = self._unsent[sent:]

    def close(self) -> None:
        """Let go at once; what was not sent is lost."""
        self._socket.close()

    def _is_connected(self) -> bool:
        code = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise _connect_error(code)
        try:
            self._socket.getpeername()
        except OSError:
            return False
        return True

    def _shake_hands(self, tls: ssl.SSLSocket) -> None:
        try:
            tls.do_handshake()
        except ssl.SSLWantReadError:
            self._wants_write = False
            return
        except ssl.SSLWantWriteError:
            self._wants_write = True
            return
        except OSError as fault:  # SSLError is one
            raise WireError(LinkTrouble.TLS_FAILED, str(fault)) from fault
        if self._endpoint.fingerprint and not _is_pinned(tls, self._endpoint.fingerprint):
            raise WireError(LinkTrouble.WRONG_CERTIFICATE)
        self.is_open, self._wants_write = True, False


def _tls_context(endpoint: Endpoint) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if endpoint.fingerprint:  # the pin stands for the authorities and the name
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _is_pinned(tls: ssl.SSLSocket, fingerprint: str) -> bool:
    seen = sha256(tls.getpeercert(binary_form=True) or b"").hexdigest()
    return hmac.compare_digest(seen, fingerprint.replace(":", "").lower())


def _connect_error(code: int) -> WireError:
    trouble = LinkTrouble.REFUSED if code == errno.ECONNREFUSED else LinkTrouble.UNREACHABLE
    return WireError(trouble, os.strerror(code))
