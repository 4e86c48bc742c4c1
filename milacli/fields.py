"""The fields of all records: each name once, so that it has one type and one meaning everywhere."""

from __future__ import annotations

from typing import Any, NamedTuple

_TEXT = {"type": "string"}
_SOME_TEXT = {"type": ["string", "null"]}
_TEXTS = {"type": "array", "items": _TEXT}
_COUNT = {"type": "integer", "minimum": 0}
_SOME_COUNT = {"type": ["integer", "null"], "minimum": 0}
_LINE = {"type": "integer", "minimum": 1}
_LINES = {"type": "array", "items": _LINE}


def _record(**properties: object) -> dict[str, Any]:
    """Return the schema of an object with these *properties*, of which ``_optional`` may miss."""
    optional = properties.pop("_optional", ())
    required = [name for name in properties if name not in str(optional).split()]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


_ANSWER = _record(text=_TEXT, start=_COUNT, end=_COUNT)
_EVIDENCE = _record(
    role=_TEXT, title=_TEXT, rule=_TEXT, line=_LINE, quote=_TEXT, former={"type": "boolean"},
    article=_TEXT, _optional="role title article",
)  # fmt: skip
_MENTION = _record(
    article=_TEXT, title=_TEXT, name=_TEXT, roles=_TEXTS, titles=_TEXTS, lines=_LINES
)


class Field(NamedTuple):
    """What a field holds."""

    schema: dict[str, Any]
    """Its JSON Schema."""
    meaning: str


FIELDS = {
    # Where it stands
    "article": Field(_TEXT, "The article, as it was given."),
    "section": Field(_TEXT, "The title of the section."),
    "line": Field(_LINE, "The line of the source on which the quote starts."),
    "quote": Field(_TEXT, "The exact characters of the source, markup included."),
    "lines": Field(_LINES, "Every line that says it; of a section the first and the last."),
    "article_title": Field(_TEXT, "The title of the article, where title is that of a record."),
    # People
    "name": Field(_TEXT, "The fullest form of a name."),
    "aliases": Field(_TEXTS, "The other forms."),
    "roles": Field(_TEXTS, "Tags of roles."),
    "titles": Field(_TEXTS, "What the article calls a person."),
    "evidence": Field(
        {"type": "array", "items": _EVIDENCE},
        "What says each role or title: the construction, the line, the quote, whether it is past.",
    ),
    "mentions": Field(
        {"type": "array", "items": _MENTION}, "What each article of a folder says of a person."
    ),
    "dated": Field(_TEXTS, "The dates in a statement, as EDTF."),
    "statement": Field(_TEXT, "A sentence that names the person."),
    "candidate": Field(_TEXT, "What may be a name."),
    "verdict": Field({"enum": ["person", "no person"]}, "What it is taken for."),
    "says": Field(_TEXT, "For what it speaks: person, or a role or title."),
    "feature": Field(_TEXT, "What speaks for or against."),
    "weight": Field({"type": ["number", "null"]}, "How much."),
    # Events
    "date": Field(_SOME_TEXT, "EDTF."),
    "when": Field(_TEXT, "The date as the article writes it."),
    "event": Field(_TEXT, "What happened, in the words of the article."),
    "kind": Field(_TEXT, "What kind of event, passage, block or link it is."),
    "who": Field(_TEXTS, "The people whom an event is about."),
    "under": Field(_TEXT, "The label or heading that an event stands under; may be empty."),
    "why": Field(_TEXT, "What speaks for the date."),
    "owner": Field(_TEXT, "How it was found whom an event is about."),
    "period": Field(_TEXT, "A year or a longer time."),
    "events": Field(_COUNT, "How many events began in it."),
    "bar": Field(_COUNT, "How many events, or for what lasted how many years."),
    # Passages and blocks
    "text": Field(_TEXT, "Running text."),
    "score": Field({"type": "number", "minimum": 0, "maximum": 1}, "How well it fits the query."),
    "doubt": Field({"enum": [None, "weak", "unanswered"]}, "Why it may be no answer."),
    "missing": Field(_TEXTS, "The words of the query that stand nowhere."),
    "answer": Field(
        {"anyOf": [_ANSWER, {"type": "null"}]}, "The answer, and where it stands in the text."
    ),
    "matched": Field(_TEXTS, "The words that matched."),
    "parts": Field(_TEXTS, "What the score is made of."),
    "certainty": Field(_TEXT, "What the doubt is made of."),
    "level": Field(_COUNT, "The level of a heading, or how many lists stand around a block."),
    # Sections, links, sources
    "outline": Field(_TEXT, "The number of a section: 1, 1.1, ..."),
    "title": Field(_TEXT, "The title of a section or source, or of the article."),
    "end_line": Field(_LINE, "The last line of a section."),
    "words": Field(_COUNT, "How many words."),
    "target": Field(_TEXT, "Where a link leads, as written."),
    "label": Field(_TEXTS, "What links to it say."),
    "count": Field(_COUNT, "How many links, or articles."),
    "found": Field(_SOME_TEXT, "The article of a folder to which a link leads."),
    "near": Field(_SOME_TEXT, "The title of an article that is written almost so."),
    "number": Field(_SOME_COUNT, "The number of a source."),
    "mark": Field(_SOME_TEXT, "What a footnote is called, if that is no number."),
    "author": Field(_SOME_TEXT, "Who wrote a source."),
    "publisher": Field(_SOME_TEXT, "Who published it."),
    "url": Field(_SOME_TEXT, "Where it is."),
    # At a glance
    "lead": Field(_TEXT, "The first sentence."),
    "sections": Field(_SOME_COUNT, "How many sections."),
    "people": Field(_SOME_COUNT, "How many people."),
    "dates": Field(_COUNT, "How many events."),
    "years": Field(
        {"type": ["array", "null"], "items": {"type": "integer"}},
        "The years of the first and the last event.",
    ),
    "links": Field(_COUNT, "How many targets of links."),
    "references": Field(_COUNT, "How many sources."),
    # Folders
    "folder": Field(_TEXT, "The folder, as it was given."),
    "articles": Field(_COUNT, "How many articles."),
    "fresh": Field(_TEXT, "When all of them were looked at."),
    "skipped": Field(_COUNT, "How many files are skipped."),
    "faults": Field(_TEXTS, "Of each file that is skipped why."),
    "linked": Field({"type": ["array", "null"], "items": _TEXT}, "What most articles link to."),
    "index": Field(_SOME_TEXT, "Where the index lies."),
    "bytes": Field(_COUNT, "Its size."),
    "passages": Field(_COUNT, "Of how many articles there are passages."),
    "facts": Field(_COUNT, "Of how many articles there are facts."),
    "deleted": Field(_TEXT, "The index that was removed."),
}
