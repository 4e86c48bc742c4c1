"""Slugs: the anchors of headings."""

from __future__ import annotations


def slug(title: str) -> str:
    """Return the anchor that GitHub gives a heading: ``Research Focus`` is ``research-focus``."""
    kept = (c for c in title.strip().lower() if c.isalnum() or c in " -_")
    return "".join(kept).replace(" ", "-")
