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


SIGNS = (
    Sign("human verb", "Tam Yelk died in Ely.", "<does human|retire|graduate> ", CLAUSE),
    Sign("born", "Tam Yelk was born in Ely.", "<is done> born", CLAUSE),
    Sign("fate", "Tam Yelk was arrested in Ely.", "<is done suffer|appoint|human|ordain>", CLAUSE),
    Sign("speech verb", "Tam Yelk said so.", "<does say> ", CLAUSE),
    Sign("deed", "Tam Yelk left Ely.", "<does do|captain|replace|deploy|member|suffer|attend> ", CLAUSE),
    Sign("work", "Tam Yelk wrote in Ely.",
         "<does found|establish|start|create|write|publish|research|discover|compose|design|teach|study|read|direct|act|appear|play|serve|become|win|chair|lead|invest> ", CLAUSE),
    Sign("other verb", "Tam Yelk consists of Ely.", "<does other|turn|represent|ascend> ", CLAUSE),
    Sign("is a thing", "Tam Yelk is a startup.", "<is> {adverb}* {determiner} {thing phrase}", CLAUSE),
    Sign("apposition of a thing", "Tam Yelk, a startup, left.", "<name> , {thing phrase} {end}", ANYWHERE),
    Sign("thing before", "The startup Tam Yelk left.", "{thing phrase} <name>", ANYWHERE),
    Sign("thing after", "Tam Yelk tokens left.", "<name> {thing|body}", ANYWHERE),
    Sign("kin before", "Her mother, Tam Yelk, left.", "{kin} ,? {called}? <name>", ANYWHERE),
    Sign("parent", "She was born in Ely to Tam Yelk.",
         "born {at|on|name|figures|month}* ,? {at|on|name|figures|month}* ,? to <name>", ANYWHERE),
    Sign("other parent", "She was born to Bo Orm, a dean, and Tam Yelk.",
         "born {at|on|name|figures|month}* ,? {at|on|name|figures|month}* ,? to {name} ,? {title}* ,? and <name>", ANYWHERE),
    Sign("who", "Tam Yelk, who left, sang.", "<name> ,? {who}", ANYWHERE),
    Sign("which", "Tam Yelk, which left, sank.", "<name> ,? which", ANYWHERE),
    Sign("life", "Tam Yelk (1931–1990) left.", "<name> ( {any}* {life}", BRACKET),
    Sign("agent", "It was seen by Tam Yelk.", "{any verb} <by name>", ANYWHERE),
    Sign("his or her", "Tam Yelk left when she could.", "<name> {any}* {person}", ANYWHERE),
    Sign("its", "Tam Yelk grew its trade.", "<name> {gap}* [ {other verb} {gap}* ]? its", ANYWHERE),
    Sign("called", "A bot called Tam Yelk left.", "{called} <name>", ANYWHERE),
    Sign("corporate", "Tam Yelk, Inc. left.", "<name> ,? {corporate}", ANYWHERE),
    Sign("his thing", "Tam Yelk's widow left.", "<name> 's {modifier}* {noun|belongings} {no officer}", ANYWHERE),
    Sign("its officer", "Tam Yelk's president left.", "<name> 's {modifier}* {officer}", ANYWHERE),
    Sign("officer of", "The president of Tam Yelk left.", "{officer} of {determiner}? <name>", ANYWHERE),
    Sign("honorific", "Dr. Tam Yelk left.", "{honorific} <name>", ANYWHERE),
)  # fmt: skip
