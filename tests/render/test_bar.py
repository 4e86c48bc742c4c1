"""The bar of a long work: seen by who watches, and wiped off."""

from __future__ import annotations

import io

import pytest

from milacli.render.bar import Bar


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_wiped_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    bar = Bar(_Terminal(), 0.0)
    bar.show("reading", 1, 2)
    assert bar.shown.live.transient
    bar.close()
    assert bar.shown is None


def test_a_pipe_sees_no_bar() -> None:
    stream = io.StringIO()
    Bar(stream, 0.0).show("reading", 1, 2)
    assert not stream.getvalue()


@pytest.mark.parametrize("term", ["dumb", "unknown"])
def test_a_terminal_that_cannot_wipe_sees_no_bar(
    term: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", term)
    bar = Bar(_Terminal(), 0.0)
    bar.show("reading", 1, 2)
    assert bar.shown is None
