"""A folder of invented notes, and ways to ask it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import mila

NOTES = {
    "castle-orm.md": """\
# Castle Orm

**Castle Orm** is a castle in [[Ormshire]]. It was built in 1312 by the mason Tilda Brandt.

## History

The tower burned down in March 1402. The governor [[Edwin Marsh]] rebuilt it with copper roofs.

## References

1. Brandt, T. "Stones." *Orm Press*, 1998.
""",
    "people/edwin-marsh.md": """\
# Edwin Marsh

Edwin Marsh was governor of [[Ormshire]]. He was born in 1371 and kept bees.

## Later years

He moved to a mill near the river and wrote about [[Castle Orm|the castle]].
""",
    "places/ormshire.md": """\
---
title: Ormshire
aliases: [The Shire, Orm County]
---

Ormshire is a county of hills. Its market sells copper, honey and barley.

## History

The county was formed in 1204. A flood drowned the barley in 1399.
""",
    "kilns.md": """\
Kilns of the county burn lime at night.

## Lime

The old lime kiln has twelve chambers. It burns well?! Yes. Its founder was Greta Vole.
""",
}


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test writes to the cache of whoever runs it."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("MILA_CACHE_DIR", str(folder))
    return folder


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "my notes"
    for name, text in NOTES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


Ask = Callable[..., list[dict[str, object]]]


def records(folder: Path | str, *args: str) -> list[dict[str, object]]:
    """Return the records that the command *args* finds in *folder*; none for exit status 1."""
    status, stdout, stderr = mila("-a", str(folder), "--format", "json", *args)
    assert status in (0, 1), stderr
    found: list[dict[str, object]] = json.loads(stdout)
    return found


QUESTIONS = (
    ("search", "copper"),
    ("search", "governer of marhs"),
    ("search", "who built Castle Orm"),
    ("search", "castle orm tower"),
    ("search", '"lime kiln" chambers'),
    ("search", "barley -flood"),
    ("search", "--exact", "kiln"),
    ("search", "history", "--kind", "heading"),
    ("search", "county", "--section", "history"),
    ("search", "?!"),
    ("sections",),
    ("references",),
    ("show", "Edwin Marsh"),
    ("show", "the shire#history"),
)


def everything(folder: Path | str) -> list[list[dict[str, object]]]:
    """Return what *folder* answers to each of QUESTIONS."""
    return [records(folder, *question) for question in QUESTIONS]
