"""The kinds of fact. To add one: a file in this folder that defines KIND, and its name here."""

from __future__ import annotations

from importlib import import_module

from milacli.facts.kind import Kind

KINDS = ("people", "events", "links", "references")


def kind(name: str) -> Kind:
    """Return the kind called *name*; its module is loaded on first use."""
    found: Kind = import_module(f"milacli.facts.{name}").KIND
    return found
