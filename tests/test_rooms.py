"""What holds the house together and no linter knows."""

from __future__ import annotations

import ast
import doctest
import re
from importlib import import_module
from pathlib import Path

import pytest

from milacli.article.model import MarkKind
from milacli.choices import ROLE_TAGS
from milacli.cli import app
from milacli.cli.application import COMMANDS
from milacli.english.lists import lines
from milacli.errors import CANNOT, FOUND, INTERRUPTED, NOTHING
from milacli.facts import KINDS, kind
from milacli.facts.people import extract
from milacli.load import load
from milacli.render import Format

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "milacli").rglob("*.py"))


def proper_names() -> set[str]:
    """Return the names of two words and more in the embedded article: its links and bold runs."""
    article = load(None)
    marked = {
        block.text[mark.start : mark.end]
        for block in article.blocks
        for mark in block.marked(MarkKind.WIKILINK, MarkKind.STRONG)
    }
    return {name for name in marked if re.fullmatch(r"[A-ZÀ-Þ]\S*( \S+)* [A-ZÀ-Þ]\S*", name)}


def test_no_name_of_the_embedded_article_stands_in_the_code() -> None:
    names = proper_names()
    assert len(names) > 20
    code = "\n".join(module.read_text(encoding="utf-8") for module in MODULES)
    assert [name for name in names if name in code] == []


def test_no_surname_of_the_embedded_article_stands_in_the_code() -> None:
    surnames = {person.name.split()[-1] for person in extract(load(None))}
    assert len(surnames) > 5
    words = set(re.findall(r"\w+", "\n".join(m.read_text(encoding="utf-8") for m in MODULES)))
    assert surnames & words == set()


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_evaluates_unpickles_or_starts_anything(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [a.name for a in node.names]
        )
    }
    assert not names & {"eval", "exec", "compile"}
    # What mila itself kept in the user's cache folder is read back, as Python reads .pyc files.
    own = {"marshal"} if module.name == "caches.py" else set()
    assert not (imported - own) & {
        "pickle",
        "marshal",
        "shelve",
        "subprocess",
        "socket",
        "urllib",
        "http",
        "tempfile",
    }


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_load_opens_files_and_only_what_is_kept_is_written(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    opened = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
    ]
    modes = [ast.literal_eval(call.args[1]) for call in opened]
    assert modes == {"load.py": ["rb"], "caches.py": ["rb", "wb"]}.get(module.name, [])


def test_the_readme_names_everything_that_a_user_may_choose() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    choices = (*ROLE_TAGS, *(format.value for format in Format))
    assert [choice for choice in choices if f"`{choice}`" not in readme] == []
    assert [
        status for status in (FOUND, NOTHING, CANNOT, INTERRUPTED) if f"| {status} |" not in readme
    ] == []


# Words of more than one class: "once they met" and "once again", "the office closed".
_SEVERAL = set(
    "once that from including like among alongside acting tenure band named starring painting "
    "paintings film films movie movies documentary documentaries himself herself "
    "instrument co-founder cofounder work career reign office if unless "
    "whether".split()
)


@pytest.mark.parametrize(
    "word_list", sorted((ROOT / "milacli" / "english").glob("*.txt")), ids=lambda path: path.name
)
def test_every_word_list_names_its_source_and_licence_and_has_each_word_once(
    word_list: Path,
) -> None:
    text = word_list.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert "licence" in text.split("\n\n")[0].lower() or "permitted" in text.partition("\n")[0]
    if ":" in text.partition("\n\n")[0] and word_list.stem not in (
        "synonyms",
        "name_weights",
        "deeds",
    ):
        said = [word for line in lines(word_list.stem) for word in line.partition(":")[2].split()]
        twice = {word for word in said if said.count(word) > 1}
        assert twice <= (_SEVERAL if word_list.stem == "closed_classes" else set())


EXAMPLES = [path for path in MODULES if ">>> " in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("module", EXAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_examples_in_docstrings_are_true(module: Path) -> None:
    name = ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    tried = doctest.testmod(import_module(name))
    assert tried.attempted
    assert tried.failed == 0


def test_no_option_is_annotated_by_a_text_that_every_start_would_evaluate() -> None:
    apps = [app, *(import_module(f"milacli.cli.{name}").app for name in COMMANDS)]
    commands = [app.registered_callback, *(c for one in apps for c in one.registered_commands)]
    annotated = [
        annotation
        for command in commands
        if command and command.callback
        for annotation in command.callback.__annotations__.values()
    ]
    assert len(annotated) > len(commands)
    assert [annotation for annotation in annotated if isinstance(annotation, str)] == []


def test_a_kind_of_fact_is_called_as_it_is_asked_for_and_says_where_it_stands() -> None:
    for name in KINDS:
        columns = [column.name for column in kind(name).columns]
        assert kind(name).name == name
        assert len(set(columns)) == len(columns)
        assert set(columns) >= {"article", "section", "line", "quote"}


CONTRIBUTING = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
QUOTED = set(re.findall(r"`([^`\n]+)`", CONTRIBUTING))


def test_every_path_and_every_name_that_contributors_are_told_of_exists() -> None:
    # "milacli/facts/NAME.py" is for them to write.
    paths = {word for said in QUOTED for word in said.split() if "/" in word and "NAME" not in word}
    assert len(paths) > 40
    assert {path for path in paths if not (ROOT / path).exists()} == set()
    names = {said for said in QUOTED if re.fullmatch(r"[A-Z]+(?:_[A-Z]+)*|[a-z]+\.py", said)}
    files = [*MODULES, *(ROOT / "tests").rglob("*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    known = {path.name for path in files} | set(re.findall(r"\w+", code))
    assert names - known == set()


def test_contributors_are_told_of_every_room() -> None:
    rooms = {
        f"{module.parent.relative_to(ROOT)}/"
        if module.parent.name != "milacli"
        else str(module.relative_to(ROOT))
        for module in MODULES
        if module.parent.name != "milacli" or not module.name.startswith("__")
    }
    assert rooms - QUOTED == set()
