"""Words for why a feed is not there, and what to do."""

from PySide6.QtCore import QCoreApplication

from resources.feed_facts import LinkTrouble

translate = QCoreApplication.translate


def link_words(why: str) -> str:
    """A sentence for a `LinkTrouble`; a server's own words stay as they are."""
    if why not in set(LinkTrouble):
        return why
    return {
        LinkTrouble.REFUSED: translate("Link", "Nobody answers at the PBX's address. Is the manager interface on?"),
        LinkTrouble.UNREACHABLE: translate("Link", "The PBX cannot be reached. Check its name and the network."),
        LinkTrouble.PLAIN_REFUSED: translate(
            "Link", "The PBX is not on this machine, so it is not spoken to without TLS. Use --tls."
        ),
        LinkTrouble.TLS_FAILED: translate("Link", "The PBX's certificate is not trusted. Check it, or pin it."),
        LinkTrouble.WRONG_CERTIFICATE: translate(
            "Link", "The PBX shows another certificate than the pinned one. Nothing was sent; ask telephony."
        ),
        LinkTrouble.NOT_ASTERISK: translate("Link", "What answers there is no Asterisk manager interface."),
        LinkTrouble.TOO_OLD: translate("Link", "The PBX is older than Asterisk 12; it speaks another language."),
        LinkTrouble.LOGIN_REFUSED: translate("Link", "The PBX refused the account. Check user and secret."),
        LinkTrouble.LOGIN_TIMEOUT: translate("Link", "The PBX did not answer the sign-in in time."),
        LinkTrouble.SILENT: translate("Link", "The PBX is connected but says nothing."),
        LinkTrouble.OVERSIZED: translate("Link", "The PBX sent more than any PBX should; the link was dropped."),
        LinkTrouble.BROKEN: translate("Link", "The PBX sent bytes that make no sense; the link was dropped."),
        LinkTrouble.CLOSED: translate("Link", "The PBX ended the connection."),
        LinkTrouble.RESET: translate("Link", "The connection to the PBX broke."),
        LinkTrouble.OVER: translate("Link", "The recording has come to its end."),
        LinkTrouble.FAULT: translate("Link", "The feed stopped because of a defect in this program; see its log."),
    }[LinkTrouble(why)]
