"""What somebody meant who typed a word where it cannot be meant: from the word to a hint.

Loaded when something went wrong, never before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from difflib import get_close_matches

from milacli.choices import ROLE_TAGS
from milacli.errors import ECHOED, echo
from milacli.patterns import lazy

# "notes.md", "a/b.markdown"
_MARKDOWN = lazy(r"(?i)[^\s].*\.(?:md|markdown)\Z")
# "notes.txt", "a/README.rst"; not "Dr." nor "3.5"
_SUFFIX = lazy(r"\.[^\W\d_]\w*\Z")
_PLAIN = lazy(r"[\w@%+=:,./~-]+\Z")
# "2017", "1990s", "2015..2020", "2017-12"
_DATE = lazy(r"\d{3,4}s?(?:(?:\.\.|-|–|/)\d{0,4}s?)*\Z")
# ":17"
_LINE = lazy(r":\d+\Z")

# --- files ----------------------------------------------------------------------------------------


def file_among(
    command: str, words: Sequence[str], is_file: Callable[[str], bool], lacking: str = ""
) -> str:
    """Say what to type instead where one of *words* names a file; empty if none does.

    *command* is what the words were typed after, such as ``mila search``; *lacking* is what it
    still needs without the file. What ends in .md or .markdown names a file even if *is_file*
    knows none; an excluded word, an address and what stands in quotes does not.
    """
    files = [word for word in words if _is_file(word, is_file)]
    if not files:
        return ""
    others = [quoted(word) for word in words if word not in files] or [lacking] * bool(lacking)
    line = " ".join([command, *others, "--article", quoted(files[0])])
    return f"{files[0]} is a file; to ask it: {line}"


def _is_file(word: str, is_file: Callable[[str], bool]) -> bool:
    if word.startswith("-") or "://" in word:
        return False
    return bool(_MARKDOWN.match(word) or (_SUFFIX.search(word) and is_file(word)))


def quoted(word: str) -> str:
    """Return *word* so that a shell takes it for one word."""
    if _PLAIN.match(word):
        return word
    return "'" + word.replace("'", "'\\''") + "'"


# --- commands -------------------------------------------------------------------------------------

_COMMANDS = {
    "search": "find grep ask query lookup look rg",
    "timeline": "events event dates date history chronology when years year calendar",
    "people": "person persons who names name members roles role staff",
    "sections": "outline toc contents headings headers section structure tree chapters",
    "show": "read view cat open display text article page less",
    "links": "link wikilinks targets urls url related",
    "references": "refs ref reference sources source bibliography citations cites footnotes bib",
    "index": "reindex cache",
    "schema": "fields columns",
    "--help": "help commands usage man",
    "--version": "version ver",
    "--install-completion": "completion completions",
    "": "list ls get overview summary info facts stats about glance",
}
"""What stands for each command elsewhere, or for an option; nothing is the facts at a glance."""
_MEANT = {word: command for command, words in _COMMANDS.items() for word in words.split()}
_ASKING = frozenset("who whom whose what when where why which how is was are were does did".split())


def command_for(typed: Sequence[str], wrong: str, commands: Collection[str]) -> str:
    """Return the line to type instead of *typed*, in which *wrong* is none of the *commands*.

    What is neither a word for a command nor like one is taken for something to search for.
    """
    at = list(typed).index(wrong)
    before, after = typed[:at], typed[at + 1 :]
    return _line([*before, *_behind(wrong, after, commands)])


def _behind(wrong: str, after: Sequence[str], commands: Collection[str]) -> list[str]:
    """Return the command and what follows it, for the word *wrong* and the words *after* it."""
    word = wrong.lower()
    if word in _ASKING and [other for other in after if not other.startswith("-")]:
        return ["search", wrong, *after]
    meant = word if word in commands else _MEANT.get(word)
    if meant is not None and meant[:2] in ("", "--"):
        named = [_MEANT.get(other, other) for other in after[:1]]
        others = after[1:] if meant or (named and named[0] in commands) else after
        return [*(one for one in named if one in commands), *others, *[meant] * bool(meant)]
    if meant in commands:
        return [str(meant), *after]
    if word.removesuffix("s") in ROLE_TAGS or word in ROLE_TAGS:
        return ["people", "--role", wrong, *after]
    if _DATE.match(word):
        return ["timeline", wrong, *after]
    if _LINE.match(word):
        return ["show", wrong, *after]
    near = get_close_matches(word, commands, n=1, cutoff=0.7)
    return [*near, *after] if near else ["search", wrong, *after]


# --- options --------------------------------------------------------------------------------------

_OPTIONS = {
    "--from": "--since --after --start --begin",
    "--to": "--until --before --end --till",
    "--limit": "--max --count --top --number --head --max-count --first -l",
    "--article": "--file --input --path --source --document --folder --dir --directory",
    "--format": "--output --output-format --fmt -o",
    "--section": "--chapter --heading --under",
    "--sort": "--order --sort-by --order-by",
    "--kind": "--type --only",
    "--role": "--roles --title --job --tag",
    "--exact": "--literal --verbatim --fixed-strings --strict",
    "--explain": "--why --verbose --debug",
    "--chart": "--graph --plot --bars --histogram",
    "--context": "--around",
    "--color": "--colour --colors",
    "--color never": "--no-color --no-colour --nocolor --monochrome",
    "--json": "-j",
    "--version": "-v --ver",
    "--format jsonl": "--jsonl --ndjson",
    "--format tsv": "--tsv",
    "--format markdown": "--markdown --md",
    "--format plain": "--plain",
    "--format table": "--table",
    "timeline": "--year --years --date --when --on",
    "people": "--name --person --who",
    "search": "--query --text --regex --grep --find --filter --match --contains",
}
"""What stands for each option elsewhere; for a command, options whose value is a word there."""
_MEANT_OPTION = {wrong: right for right, words in _OPTIONS.items() for wrong in words.split()}


def option_for(
    typed: Sequence[str], wrong: str, command: str, options: Mapping[str, Collection[str]]
) -> str:
    """Return the line to type instead of *typed*, in which *command* has no option *wrong*.

    *options* are those of every command, those before a command under an empty name. Empty where
    nothing is known or alike.
    """
    at, name, value = _place(typed, wrong)
    right = _MEANT_OPTION.get(name, name).split()
    if at is None:
        return ""
    before, after = list(typed[:at]), [*value, *typed[at + 1 :]]
    if right[0] in options:
        return _line(_moved(before, command, right[0], after))
    if right[0] in options[command]:
        return _line([*before, *right, *after])
    owner = _owner(right[0], options)
    if owner is not None:
        return _line(_moved(before, command, owner, [*right, *after]))
    near = get_close_matches(name, options[command], n=1, cutoff=0.7)
    return _line([*before, *near, *after]) if near else ""


def _place(typed: Sequence[str], wrong: str) -> tuple[int | None, str, list[str]]:
    """Return where *wrong* was typed, its whole name, and the value that was joined to it."""
    for at, word in enumerate(typed):
        name, equals, value = word.partition("=")
        if name == wrong or (name.startswith("-") and name[1:2] != "-" and wrong[1:] in name):
            # "-limit" is read as -l -i -m -i -t.
            whole = name if name.startswith("--") or len(name) == len("-l") else f"-{name}"
            return at, whole, [value] if equals else []
    return None, wrong, []


def _owner(option: str, options: Mapping[str, Collection[str]]) -> str | None:
    """Return the first command that has *option*, search last, because it wants more words."""
    owners = [command for command, known in options.items() if option in known]
    return next((owner for owner in owners if owner != "search"), next(iter(owners), None))


def _moved(before: list[str], command: str, other: str, rest: list[str]) -> list[str]:
    """Return what was typed *before* with *other* in the place of *command*, and the *rest*."""
    if command and command in before:
        place = before.index(command)
        return [*before[:place], *[other] * bool(other), *before[place + 1 :], *rest]
    return [*before, *[other] * bool(other), *rest]


def _line(words: Sequence[str]) -> str:
    """Return *words* behind ``mila`` as they can be pasted; of too many the first."""
    found = "mila"
    for word in words:
        longer = f"{found} {quoted(echo(word))}"
        if len(longer) > 2 * ECHOED:
            return f"{found} …"
        found = longer
    return found


# --- roles ----------------------------------------------------------------------------------------


def role_among(name: str, roles: Collection[str]) -> str:
    """Say what to type instead where a word of *name* is one of *roles*, or *name* a question.

    Empty if it is neither.
    """
    words = name.split()
    if words[1:] and words[0].lower() in _ASKING:
        return f"to ask a question: {_line(['search', *words])}"
    found = [word for word in words if _role(word, roles)]
    if not found:
        return ""
    others = [word for word in words if word not in found]
    line = _line(["people", *others, *(part for word in found for part in ("--role", word))])
    return f"{echo(found[0])} is a role: {line}"


def _role(word: str, roles: Collection[str]) -> bool:
    folded = word.casefold()
    return folded in roles or folded.removesuffix("s") in roles
