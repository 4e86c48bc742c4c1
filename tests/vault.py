"""A small folder of notes about an invented county, for the README and for other programs."""

from __future__ import annotations

from pathlib import Path

NOTES = {
    "Castle Orm.md": """\
# Castle Orm

**Castle Orm** is a castle in [[Ormshire]]. The architect [[Tilda Brandt]] designed it in 1897.

## History

The tower burned down in March 1902. The mayor [[Edwin Marsh]] had it rebuilt with copper roofs in 1904.
""",
    "Lime kilns.md": """\
# Lime kilns

The **lime kilns** of [[Ormshire]] burn day and night. Their founder was the engineer Greta Vole.

## Building

Tilda Brandt, an architect from Lund, drew the twelve chambers in 1899. Gerd Vole, a chemist, tested the
lime. The kilns are older than the roofs of [[Castel Orm]].
""",
    "people/Tilda Brandt.md": """\
# Tilda Brandt

**Tilda Brandt** (1861–1931) was an architect and a member of the county council.

## Work

Brandt founded the Orm School of Building in 1908. She left her drawings to [[Ormshire]].
""",
    "people/Edwin Marsh.md": """\
# Edwin Marsh

**Edwin Marsh** was mayor of Orm from 1901 to 1909. He kept bees and wrote about the [[Lime kiln]].
""",
    "places/Ormshire.md": """\
---
aliases: [Orm County]
---

# Ormshire

**Ormshire** is a county of hills. Its market sells copper, honey and barley.
""",
}


def make(folder: Path) -> Path:
    """Write the notes into *folder* and return it."""
    for name, text in NOTES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
