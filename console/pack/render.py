"""A pack as plain text and as one HTML page that any machine can show."""

from html import escape

from console.pack.blocks import Face, Grid, Line, Pack, Section
from widgets.plain import plain

STYLE = (
    "body{font-family:sans-serif;font-size:10pt;color:#000;background:#fff}"
    "h1{font-size:15pt}h2{font-size:11pt;margin-bottom:2pt}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #999;padding:2pt 4pt;text-align:left;vertical-align:top}p{margin:2pt 0}"
    ".quiet{color:#444}"
)


def as_text(pack: Pack) -> str:
    """The whole pack for a terminal or a fax."""
    parts = [pack.title, pack.foot, ""]
    for section in pack.sections:
        parts += ["", f"== {plain(section.title)} ==", ""]
        for block in section.blocks:
            parts += _text_lines(block)
    return "\n".join(parts) + "\n"


def as_html(pack: Pack) -> str:
    """The whole pack as one page without any reference to elsewhere."""
    body = "".join(section_html(section) for section in pack.sections)
    head = f'<meta charset="utf-8"><title>{_safe(pack.title)}</title><style>{STYLE}</style>'
    top = f"<h1>{_safe(pack.title)}</h1><p>{_safe(pack.foot)}</p>"
    return f"<!doctype html><html><head>{head}</head><body>{top}{body}</body></html>\n"


def section_html(section: Section) -> str:
    """One section; everything that comes from people or files is escaped."""
    return f"<h1>{_safe(section.title)}</h1>" + "".join(map(_block_html, section.blocks))


def _text_lines(block: Line | Grid) -> list[str]:
    if isinstance(block, Line):
        return ["", plain(block.text), ""] if block.face is Face.HEADING else [plain(block.text)]
    rows = (block.head, *block.rows) if any(block.head) else block.rows
    return [" | ".join(plain(cell) for cell in row) for row in rows] + [""]


def _block_html(block: Line | Grid) -> str:
    if isinstance(block, Grid):
        head = f"<tr>{''.join(f'<th>{_safe(cell)}</th>' for cell in block.head)}</tr>" if any(block.head) else ""
        rows = "".join(f"<tr>{''.join(f'<td>{_safe(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
        return f'<table border="1" cellspacing="0" cellpadding="3" width="100%">{head}{rows}</table>'
    said = _safe(block.text)
    return {
        Face.HEADING: f"<h2>{said}</h2>",
        Face.STRONG: f"<p><b>{said}</b></p>",
        Face.QUIET: f'<p class="quiet">{said}</p>',
        Face.PLAIN: f"<p>{said}</p>",
    }[block.face]


def _safe(text: str) -> str:
    return escape(plain(text))
