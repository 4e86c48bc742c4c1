"""Bytes as text, or in one line why they are none and what makes text of them."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from milacli.errors import MilaError

# The marks of UTF-32 first: the little-endian one begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class _Binary(NamedTuple):
    """A kind of file that is no text: how it begins, its name, and what makes text of it."""

    begins: bytes
    name: str
    maker: str = ""


# As in magic(5) of file(1).
_BINARIES = (
    _Binary(b"%PDF-", "a PDF", "pdftotext FILE -"),
    _Binary(b"\x1f\x8b", "gzip", "gunzip -c FILE"),
    _Binary(b"BZh", "bzip2", "bunzip2 -c FILE"),
    _Binary(b"\xfd7zXZ\x00", "xz", "unxz -c FILE"),
    _Binary(b"\x28\xb5\x2f\xfd", "zstd", "unzstd -c FILE"),
    _Binary(b"PK\x03\x04", "a zip archive, as docx, odt and epub are", "pandoc -t markdown FILE"),
    _Binary(b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    _Binary(b"\xd0\xcf\x11\xe0", "an old Word document or the like", "catdoc FILE"),
    _Binary(b"\x89PNG", "a picture"),
    _Binary(b"\xff\xd8\xff", "a picture"),
    _Binary(b"GIF8", "a picture"),
    _Binary(b"SQLite format 3\x00", "a database", "sqlite3 FILE .dump"),
    _Binary(b"\x7fELF", "a program"),
)

_SAMPLE = 400
"""Bytes that are looked at to tell an encoding without a mark."""
_MOSTLY = 0.7
"""Of letters in Latin script this part has a zero for its upper byte at least."""
# An encoding, its bytes a letter, the place of the low one, and those of the high ones.
_UNMARKED = (
    ("utf-32le", 4, 0, (2, 3)),
    ("utf-32be", 4, 3, (0, 1)),
    ("utf-16le", 2, 0, (1,)),
    ("utf-16be", 2, 1, (0,)),
)
# Control characters that text has, and colours of a log among them.
_IN_TEXT = b"\t\n\f\r\x1b"
_CONTROLS = bytes(code for code in range(32) if code not in _IN_TEXT)


def decode(data: bytes, name: str) -> str:
    """Decode UTF-8, or UTF-16 or UTF-32 that says so with a byte order mark.

    Raises MilaError, which says of *name* what it is instead, where that is known.
    """
    encoding = next((found for mark, found in _MARKS if data.startswith(mark)), "utf-8-sig")
    binary = next((kind for kind in _BINARIES if data.startswith(kind.begins)), None)
    if binary:
        raise MilaError(_no_text(name, f" but {binary.name}", binary.maker))
    if encoding == "utf-8-sig" and b"\0" in data:
        raise MilaError(_zeros(data, name))
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise MilaError(_undecoded(data, name, encoding, error.start)) from error


def _no_text(name: str, what: str, maker: str = "") -> str:
    advice = f"; make text of it first, as in: {maker}" if maker else ""
    return f"cannot read {name}: it is no text{what}{advice}"


def _zeros(data: bytes, name: str) -> str:
    """Say what *data* with a NUL in it may be."""
    for encoding, step, low, high in _UNMARKED:
        letters = data[low:_SAMPLE:step]
        zeros = [data[place:_SAMPLE:step] for place in high]
        if _mostly_zeros(*zeros) and not _mostly_zeros(letters):
            without = f" but {encoding[:6].upper()} without a byte order mark"
            return _no_text(name, without, f"iconv -f {encoding} -t utf-8 FILE")
    line = data.count(b"\n", 0, data.index(b"\0")) + 1
    return _no_text(name, f": a NUL stands on line {line}")


def _mostly_zeros(*parts: bytes) -> bool:
    return all(part.count(0) > len(part) * _MOSTLY for part in parts)


def _undecoded(data: bytes, name: str, encoding: str, start: int) -> str:
    """Say that *data* is of another encoding, or binary where it has other than letters too."""
    if encoding == "utf-8-sig" and len(data.translate(None, _CONTROLS)) < len(data):
        return _no_text(name, "")
    line = data.count(b"\n", 0, start) + 1
    return (
        f"cannot read {name}: not {encoding.removesuffix('-sig').upper()} text on line {line}; "
        "convert it first, as in: iconv -f latin1 -t utf-8"
    )
