"""The words that tell a name from other capitalised text: given names, surnames, plain English.

Word lists of the language, read on first use; no list of known people. ``common_words.txt`` holds
the stems of SCOWL sizes 10 and 20 (copyright 2000-2016 Kevin Atkinson; use, copying and sale
permitted for any purpose, provided that this notice stays). ``given_names.txt`` and
``surnames.txt`` are chosen from Faker's (MIT licence) and added to by hand.
"""

from __future__ import annotations

import os
from functools import cache, lru_cache

from milacli.prose import fold

# A word with one of these in it names a body, a place, a work, an event or a thing.
INSTITUTION = frozenset(
    "institute institution university universite universidad universitat college school ecole "
    "academy lab labs laboratory laboratories laboratoire center centre foundation trust fund "
    "funds award awards prize medal company companies corporation corp inc ltd llc plc gmbh ag pbc "
    "holdings ventures capital bank museum library hospital church cathedral abbey palace castle "
    "tower bridge street avenue road square stadium arena theatre theater airport station river "
    "lake mountain mountains mount sea ocean island islands bay beach valley county city town "
    "village district province state states kingdom empire republic union party army navy force "
    "forces police court senate congress parliament council committee commission agency department "
    "ministry office bureau board association society club team league cup championship "
    "championships tournament olympics games festival conference summit forum workshop symposium "
    "convention act law laws treaty agreement accord accords directive regulation constitution "
    "amendment war wars battle revolution movement crisis week century age era times post journal "
    "magazine review press news daily tribune gazette herald network networks channel radio "
    "television tv studio studios records pictures entertainment media model models learning "
    "system systems technology technologies software intelligence protocol framework engine "
    "platform cloud code algorithm theorem theory principle method test project program programme "
    "initiative strategy plan series edition version book bible gospel dataset benchmark chip "
    "robot robots robotics agent agents bot bots token tokens coin chain research science sciences "
    "engineering studies dynamics motors airlines industries international global national "
    "committee alliance coalition consortium partnership partners group groups services solutions "
    "products security safety finance exchange market markets fellowship scholarship lecture "
    "lectures collection hall house building campus park garden gardens region coast peninsula "
    "desert forest canal strait gulf cape port harbor harbour isle community web internet "
    "chronicles saga trilogy show awards grant grants challenge competition contest conjecture "
    "machine machines computer computers language dictionary encyclopedia archive archives "
    "monument memorial cemetery temple shrine mosque synagogue monastery priory chapel parish "
    "diocese order legion crusade dynasty caliphate sultanate confederation federation assembly "
    "tribunal administration government treasury reserve economics economy architecture attention "
    "problem effect equation transform process chain tree field index score scale unit units api "
    "app apps token model wiki blog podcast interview manifesto essay report paper papers letter "
    "letters guide handbook manual weekly monthly quarterly online digital virtual inn hotel "
    "restaurant cafe estate mansion villa farm ranch mine mill factory plant works hurricane "
    "typhoon cyclone tropical lawsuit".split()
)
# Of those, the ones that are surnames too: "Robert Hall", "Mary Church".
_SURNAME_TOO = frozenset(
    "hall house park church bridge castle street lake day field bank law post page books parish "
    "temple mill ford inn order lane hill fields banks forest cape coast garden press".split()
)
# "Ada III": what follows the name of one who reigns.
REGNAL = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())
# Words before a place or a people: "French", "North".
ADJECTIVES = frozenset(
    "american african asian australian austrian belgian brazilian british bulgarian canadian "
    "chilean chinese colombian croatian cuban czech danish dutch egyptian english estonian "
    "ethiopian european finnish flemish french german ghanaian greek hungarian icelandic indian "
    "indonesian iranian iraqi irish israeli italian jamaican japanese jewish kenyan korean latvian "
    "lebanese lithuanian malaysian mexican moroccan muslim nigerian norwegian pakistani "
    "palestinian persian peruvian polish portuguese romanian russian saudi scottish serbian "
    "singaporean slovak slovenian soviet spanish swedish swiss syrian taiwanese thai tunisian "
    "turkish ukrainian venezuelan vietnamese welsh north south east west northern southern eastern "
    "western central catholic protestant christian islamic buddhist hindu orthodox roman latin "
    "federal imperial royal democratic republican conservative liberal labour parisian viennese "
    "californian anglo chief senior junior former new old".split()
)
PLACES = frozenset(
    "afghanistan africa alaska albania alberta algeria america amsterdam antarctica arabia "
    "argentina arizona arkansas armenia asia athens atlanta australia austria azerbaijan baghdad "
    "bangladesh barcelona bavaria beijing belarus belgium berkeley berlin birmingham bologna "
    "bolivia bombay bosnia boston brazil britain brittany brooklyn brussels budapest bulgaria "
    "burgundy cairo calcutta california cambodia cambridge canada chicago chile china cologne "
    "colombia colorado connecticut copenhagen cornwall crimea croatia cuba cyprus dakota delaware "
    "delhi denmark denver detroit dresden dubai dublin ecuador edinburgh egypt england estonia "
    "ethiopia europe finland florence florida france frankfurt geneva georgia germany ghana "
    "glasgow greece greenland hamburg hawaii heidelberg helsinki holland hollywood houston hungary "
    "iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel istanbul italy "
    "jamaica japan jerusalem jordan kansas kentucky kenya korea kuwait kyiv latvia lebanon leipzig "
    "libya lisbon lithuania liverpool london louisiana lyon madrid maine malaysia manchester "
    "manhattan manitoba maryland massachusetts melbourne mexico miami michigan milan minnesota "
    "mississippi missouri moldova mongolia montana montenegro montreal morocco moscow mumbai "
    "munich myanmar naples nebraska nepal netherlands nevada nigeria normandy norway nottingham "
    "ohio oklahoma ontario oregon oslo oxford pakistan palestine panama paris pennsylvania persia "
    "peru philadelphia philippines poland portugal prague princeton prussia quebec rome romania "
    "russia saxony scandinavia scotland seattle seoul serbia shanghai shenzhen siberia sicily "
    "singapore slovakia slovenia somalia spain stanford stockholm sudan sweden switzerland sydney "
    "syria taiwan tehran tennessee texas thailand tokyo toronto tunisia turkey ukraine utah "
    "vancouver venezuela venice vermont versailles vienna vietnam virginia wales warsaw washington "
    "wisconsin wyoming yemen yorkshire zambia zimbabwe zurich york jersey hampshire zealand".split()
)
CALENDAR = frozenset(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday christmas easter ramadan".split()
)
# What opens a sentence or a clause and is written large only for that.
OPENERS = frozenset(
    "a about above according across after against all along alongside also although am among amid "
    "an and another any are around as aside at back based because become becoming been before "
    "behind being below beneath beside besides between beyond both briefly built but by can "
    "concerning considering contrary could created currently dear defined describing despite did "
    "directed do does done down due during each earlier early either elsewhere even eventually "
    "every everyone except few finally first following for former formerly forty found founded "
    "from further furthermore given had has have having he hence her here herself him himself his "
    "historically how however i if in including inside instead into is it its itself just known "
    "last late later latter led like likewise located many meanwhile more moreover most much must "
    "my named near nearby nearly neither never nevertheless next no nobody none nonetheless nor "
    "not nothing notable notably now of off often on once one only onto opposite or originally "
    "other others otherwise our out outside over overall own partly per perhaps previously prior "
    "rather read recent recently regarding released same see several shall she should similarly "
    "since sir so some someone something sometimes soon speaking still subsequently such than "
    "thanks that the their them then there thereafter therefore these they this those though three "
    "through throughout thus to today together too toward towards two under underneath unlike "
    "until up upon us using usually versus very via was we well were what whatever when whenever "
    "where whereas whether which while who whoever whom whose why will with within without would "
    "yes yet you your winner winners led key major main critics supporters".split()
)


def _read(name: str) -> frozenset[str]:
    """Return the words of a word list of this package; it may lie in a zip archive."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    data: bytes = __loader__.get_data(path)  # type: ignore[name-defined]
    return frozenset(data.decode().split())


@cache
def _given_names() -> frozenset[str]:
    return _read("given_names.txt")


@cache
def _surnames() -> frozenset[str]:
    return _read("surnames.txt")


@cache
def _common_words() -> frozenset[str]:
    return _read("common_words.txt")


@lru_cache(maxsize=65536)
def is_given(word: str) -> bool:
    """Tell whether folded *word* is a given name; of a hyphenated one each part is."""
    names = _given_names()
    return word in names or ("-" in word and all(part in names for part in word.split("-")))


@lru_cache(maxsize=65536)
def is_surname(word: str) -> bool:
    """Tell whether folded *word* is a widespread surname."""
    return word in _surnames()


@lru_cache(maxsize=65536)
def is_common(word: str) -> bool:
    """Tell whether folded *word* is plain English, inflected forms included."""
    known = _common_words()
    if word in known:
        return True
    if "-" in word:
        return all(is_common(part) for part in word.split("-") if part)
    return any(stem in known for stem in _stems(word))


def _stems(word: str) -> list[str]:
    """Return what *word* may be an inflected form of: ``models`` of ``model``."""
    stems = []
    for suffix, endings in _INFLECTIONS:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            stem = word[: -len(suffix)]
            stems += [stem + ending for ending in endings]
            if stem[-1] == stem[-2]:
                stems.append(stem[:-1])
    return stems


_INFLECTIONS = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ed", ("", "e")), ("ied", ("y",)),
    ("ing", ("", "e")), ("er", ("", "e")), ("ers", ("", "e")), ("ly", ("",)), ("est", ("", "e")),
)  # fmt: skip


@lru_cache(maxsize=65536)
def is_institution(word: str) -> bool:
    """Tell whether folded *word* can only stand in the name of something that is no person."""
    return word in INSTITUTION and word not in _SURNAME_TOO


@lru_cache(maxsize=65536)
def is_place(word: str) -> bool:
    """Tell whether folded *word* is a country, a state or a large city."""
    return fold(word) in PLACES
