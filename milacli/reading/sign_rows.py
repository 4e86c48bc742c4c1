"""The table of signs: by which turns of English a name is told to be a person's, or to be none.

The notation is that of ``constructions.py``.
"""

from __future__ import annotations

from typing import NamedTuple

from milacli.reading.construction import ANYWHERE, BRACKET, CLAUSE


class Sign(NamedTuple):
    """A turn of English that says of a name that it is a person's, or that it is none."""

    name: str
    example: str
    pattern: str
    scope: str
    misses: tuple[str, ...] = ()


SIGNS = (
    Sign("human verb", "Tam Yelk died in Ely.", "<does human|retire|graduate> ", CLAUSE,
         ("Tam Yelk fell in Ely.", "Ely had died with Tam Yelk.")),
    Sign("born", "Tam Yelk was born in Ely.", "<is done> born", CLAUSE,
         ("Tam Yelk was seen in Ely.", "Ely was Tam Yelk born.")),
    Sign("fate", "Tam Yelk was arrested in Ely.", "<is done suffer|appoint|human|ordain>", CLAUSE,
         ("Tam Yelk was built in Ely.", "Ely arrested Tam Yelk.")),
    Sign("speech verb", "Tam Yelk said so.", "<does say> ", CLAUSE,
         ("Tam Yelk fell so.", "Ely said Tam Yelk.")),
    Sign("deed", "Tam Yelk left Ely.", "<does do|captain|replace|deploy|member|suffer|attend> ", CLAUSE,
         ("Tam Yelk consists of Ely.", "Ely left Tam Yelk.")),
    Sign("work", "Tam Yelk wrote in Ely.",
         "<does found|establish|start|create|write|publish|research|discover|compose|design|teach|study|read|direct|act|appear|play|serve|become|win|chair|lead|invest> ", CLAUSE,
         ("Tam Yelk fell in Ely.", "Ely wrote of Tam Yelk.")),
    Sign("other verb", "Tam Yelk consists of Ely.", "<does other|turn|represent|ascend> ", CLAUSE,
         ("Tam Yelk died in Ely.", "Ely consists of Tam Yelk.")),
    Sign("is a thing", "Tam Yelk is a startup.", "<is> {adverb}* {determiner} {thing phrase}", CLAUSE,
         ("Tam Yelk is a dean.", "A startup is Tam Yelk.")),
    Sign("apposition of a thing", "Tam Yelk, a startup, left.", "<name> , {thing phrase} {end}", ANYWHERE,
         ("Tam Yelk, a dean, left.", "Tam Yelk left a startup.")),
    Sign("thing before", "The startup Tam Yelk left.", "{thing phrase} <name>", ANYWHERE,
         ("The dean Tam Yelk left.", "The startup left Tam Yelk.")),
    Sign("thing after", "Tam Yelk tokens left.", "<name> {thing|body}", ANYWHERE,
         ("Tam Yelk left tokens.", "Tam Yelk deans left.")),
    Sign("kin before", "Her mother, Tam Yelk, left.", "{kin} ,? {called}? <name>", ANYWHERE,
         ("Her boat, Tam Yelk, left.", "Her mother left Tam Yelk.")),
    Sign("parent", "She was born in Ely to Tam Yelk.",
         "born {at|on|name|figures|month}* ,? {at|on|name|figures|month}* ,? to <name>", ANYWHERE,
         ("She was sold in Ely to Tam Yelk.", "She was born in Tam Yelk.")),
    Sign("other parent", "She was born to Bo Orm, a dean, and Tam Yelk.",
         "born {at|on|name|figures|month}* ,? {at|on|name|figures|month}* ,? to {name} ,? {title}* ,? and <name>", ANYWHERE,
         ("She was sold to Bo Orm, a dean, and Tam Yelk.", "She was born to Bo Orm, and left Tam Yelk.")),
    Sign("who", "Tam Yelk, who left, sang.", "<name> ,? {who}", ANYWHERE,
         ("Tam Yelk, which left, sang.", "Who left Tam Yelk?")),
    Sign("which", "Tam Yelk, which left, sank.", "<name> ,? which", ANYWHERE,
         ("Tam Yelk, who left, sang.", "Which left Tam Yelk?")),
    Sign("life", "Tam Yelk (1931–1990) left.", "<name> ( {any}* {life}", BRACKET,
         ("Tam Yelk (Ely) left.", "Tam Yelk left (1931–1990).")),
    Sign("agent", "It was seen by Tam Yelk.", "{any verb} <by name>", ANYWHERE,
         ("It was near Tam Yelk.", "Tam Yelk was seen by it.")),
    Sign("his or her", "Tam Yelk left when she could.", "<name> {any}* {person}", ANYWHERE,
         ("Tam Yelk left when it could.", "She left Tam Yelk.")),
    Sign("its", "Tam Yelk grew its trade.", "<name> {gap}* [ {other verb} {gap}* ]? its", ANYWHERE,
         ("Tam Yelk grew his trade.", "Its trade grew Tam Yelk.")),
    Sign("called", "A bot called Tam Yelk left.", "{called} <name>", ANYWHERE,
         ("A bot left Tam Yelk.", "Tam Yelk called a bot.")),
    Sign("corporate", "Tam Yelk, Inc. left.", "<name> ,? {corporate}", ANYWHERE,
         ("Tam Yelk, dean, left.", "Inc. left Tam Yelk.")),
    Sign("his thing", "Tam Yelk's widow left.", "<name> 's {modifier}* {noun|belongings} {no officer}", ANYWHERE,
         ("Tam Yelk's chip left.", "The widow of Tam Yelk left.")),
    Sign("its officer", "Tam Yelk's president left.", "<name> 's {modifier}* {officer}", ANYWHERE,
         ("Tam Yelk's widow left.", "The president of Tam Yelk left.")),
    Sign("officer of", "The president of Tam Yelk left.", "{officer} of {determiner}? <name>", ANYWHERE,
         ("The widow of Tam Yelk left.", "Tam Yelk's president left.")),
    Sign("honorific", "Dr. Tam Yelk left.", "{honorific} <name>", ANYWHERE,
         ("The startup Tam Yelk left.", "Tam Yelk, Dr. of nothing, left.")),
)  # fmt: skip
