"""Rules of families: what heads that mean several things say by what stands around them."""

from __future__ import annotations

from typing import NamedTuple

from milacli.reading.neighbours import (
    ARMED,
    AWARD,
    BODY,
    CAUSE,
    CHAMBER,
    CONTEST,
    DEMONYM,
    FIELD,
    FILM,
    FIRM_CHIEF,
    FORCE,
    LINE_OF_WORK,
    MUSIC,
    NATION,
    OF_CRAFT,
    PARTY,
    RACE,
    SCORE,
    SEE,
    SPORT,
    TRADE,
    WAS,
)


class Rule(NamedTuple):
    """A reading of nouns that alone say too little.

    All patterns are over folded text: *head* the noun in the singular, *before* what stands
    before it, *behind* its complement, ``of the museum``. The first rule that fits decides.
    """

    head: str
    before: str
    behind: str
    families: str


RULES = (
    Rule(
        "dame|knight|companion|commander|officer|member",
        "",
        r"^of (?:the )?(?:(?:[\w'’.-]+ ){0,5}order|(?:national )?legion of honou?r)\b",
        "laureate",
    ),
    Rule("doctor", "", r"^of the church\b", "clergy"),
    Rule("dame|lady|baroness|knight|begum|protagonist", "", "", ""),
    Rule("sister", r"\b(?:nursing|ward|theatre|charge)$", "", "physician"),
    Rule("sister|brother", r"\b(?:religious|lay|choir)$", "", "clergy"),
    Rule("lord", "", "^$", ""),
    Rule("chair", "", r"^(?:of|in) (?:[a-z-]+ ){0,2}?" + FIELD, "faculty"),
    Rule("rector|dean", "", r"\b(?:parish|church|cathedral|minster|st\.?)\b", "clergy"),
    Rule("dean", "", "^of " + SEE, "clergy"),
    Rule(
        "minister",
        "",
        r"\b(?:church|kirk|chapel|congregation|parish|gospel)\b(?! (?:affairs|of))",
        "clergy",
    ),
    Rule("fighter", r"\b(?:freedom|resistance|liberation|independence)$", "", "activist"),
    Rule("fighter", r"\b(?:crime|fire|forest)$", "", ""),
    Rule(
        "fighter",
        r"\b(?:cage|arts|prize|street|professional|mma|ufc)$",
        "",
        "athlete",
    ),
    Rule("author", r"\boriginal$", "^$", "maker"),
    Rule("officer", r"\b(?:club|society|union|party|association|company)$", "", "executive"),
    Rule("ambassador", r"\b(?:brand|goodwill|student)$", "", ""),
    Rule("ambassador", "", r"^for\b", ""),
    Rule("judge", "", r"\b(?:show|contest|competition|pageant)\b", ""),
    Rule("member", "", r"^of the club of\b", ""),
    Rule("secretary", r"\bpermanent$", BODY, "executive"),
    Rule("governor", r"\b(?:school|bank|prison|hospital)$", "", ""),
    Rule(
        "governor",
        "",
        r"^of (?:the )?(?:[\w'’-]+ ){0,5}(?:school|college|academy|hospital|university)\b",
        "board",
    ),
    Rule("governor", "", r"^of (?:the )?(?:[\w'’-]+ ){0,5}(?:bank|prison|gaol|jail|reserve)\b", ""),
    Rule("commodore", r"\b(?:yacht|sailing|club)$", "", ""),
    Rule("commodore", "", r"\b(?:club|yacht|sailing)\b", ""),
    Rule("captain", "", r"^of industry\b", "business"),
    Rule("critic", "", r"^(?:of|to)\b", ""),
    Rule("director|producer|editor", FILM, "", "performer"),
    Rule("director|producer", MUSIC, "", "musician"),
    Rule(
        "producer",
        r"\b(?:milk|dairy|oil|gas|steel|coal|wine|beer|whisky|food|cheese|wheat|sugar|tea|coffee|"
        r"cotton|rice|cocoa|seed|salt|wool)$",
        "",
        "business",
    ),
    Rule("producer", "", r"\b(?:records?|albums?|songs?|music)\b", "musician"),
    Rule("director", r"\b(?:managing)$", "", "executive"),
    Rule("director", r"\b(?:non-executive|board|independent|outside)$", "", "board"),
    Rule("director", r"\bexecutive$", "", "director"),
    Rule("president", r"\bvice$", rf"^of (?:the )?(?:[\w-]+ ){{0,2}}?{NATION}$", "politician"),
    Rule("vice-president", "", rf"^of (?:the )?(?:[\w-]+ ){{0,2}}?{NATION}$", "politician"),
    Rule(
        "president|vice-president|treasurer|secretary", r"\bvice\b|\bassistant\b", "", "executive"
    ),
    Rule("president", "", CHAMBER, "politician"),
    Rule("president", "", r"^of (?:the )?(?!student)(?:[\w-]+ )?government\b", "politician"),
    Rule("president", "", BODY, "executive"),
    Rule("president", "", rf"\bof (?:the )?(?:[\w-]+ ){{0,2}}?{NATION}|{NATION}$", "politician"),
    Rule("president", DEMONYM, "^$", "politician"),
    Rule("president", NATION, "", "politician"),
    Rule(
        "secretary",
        "",
        r"\bof (?:state|defen[cs]e|commerce|energy|labou?r|agriculture|education|the "
        r"treasury|the interior|war|health|homeland|transportation|the navy)\b|\bfor\b",
        "politician",
    ),
    Rule(
        "secretary",
        r"\b(?:foreign|home|cabinet|colonial|under|press|parliamentary|permanent|"
        r"treasury|defen[cs]e|health|education)$",
        "",
        "politician",
    ),
    Rule("officer", FIRM_CHIEF + r"|\b(?:executive|financial|operating)$", "", "executive"),
    Rule(
        "officer",
        r"\b(?:police|bank|tax|customs|probation|press|medical|health|information|education|service|"
        r"development|program(?:me)?|program|ias|ics|civil|administrative|parks?|planning|welfare|district|colonial|postal|political|"
        r"housing|liaison|communications?|research|returning|conservation|revenue|forest|probate|"
        r"safeguarding|safety|membership|fundraising|events?|social|diversity|equalit(?:y|ies)|"
        r"data|protection|privacy|compliance|outreach|publicity|media|recruitment|admissions|"
        r"engagement|enforcement|environmental|training|fairtrade|wellbeing|sports|community|"
        r"access|policy|scientific|technical|excise|truancy|parole|prison|child|heritage|museum)$",
        "",
        "",
    ),
    Rule("officer", "", r"\b(?:society|club|association|company|union|foundation)\b", "executive"),
    Rule(
        "scientist|economist|architect|technologist|strategist|engineer",
        r"\bchief\b",
        "",
        "executive researcher",
    ),
    Rule("executive|chief", r"\bchief$", "", "executive"),
    Rule("executive", "", "", "executive"),
    Rule("general", r"\b(?:attorney|solicitor|prosecutor|advocate)s?$", "", "lawyer politician"),
    Rule(
        "general",
        r"\b(?:governor|secretary|postmaster|surgeon|comptroller|auditor|consul|commissioner|"
        r"resident|accountant|controller|registrar|inspector|paymaster)s?$",
        "",
        "politician",
    ),
    Rule("general", r"\bdirector$", "", "director"),
    Rule("general", r"\b(?:vicar|minister|superior|prior|abbot|procurator)$", "", "clergy"),
    Rule("captain", r"\b(?:team|club|national)\b|" + SPORT, "", "athlete"),
    Rule("captain", "", SPORT, "athlete"),
    Rule(
        "captain",
        r"\b(?:mine|fire|sea|ship's|airline|flight|river|merchant|trawler|ferry|tug|steamship|riverboat|whaling|"
        r"tower|bell|lifeboat|ringing|belfry|bus|street|block|house|school|fleet)$",
        "",
        "",
    ),
    Rule("pilot|aviator|navigator|chief", "", FORCE, "military"),
    Rule("pilot", r"\b(?:fighter|bomber|military|naval|army)$", "", "military"),
    Rule("deputy", r"\b(?:colliery|mine|pit|coal|mining|shift|sheriff|harbou?r)$", "", ""),
    Rule("marshal", r"\b(?:u\.?s\.?|city|town|fire|deputy)$", "", ""),
    Rule("manager", SPORT, "", "athlete"),
    Rule("manager", "", SPORT, "athlete"),
    Rule("manager", r"\bgeneral$", "", "executive"),
    Rule("manager", r"\b(?:fund|portfolio|assets?|investment|wealth|money)$", "", "investor"),
    Rule("manager", r"\b(?:city|town|county|village)$", "", "politician"),
    Rule("manager", TRADE, "", "business"),
    Rule("manager", r"\b(?:release|project|product|account|stage|tour|floor|site)$", "", ""),
    Rule("chief", r"\b(?:paramount|tribal|village|hereditary|clan|war)$", "", "ruler"),
    Rule("unionist", r"\b(?:trade|labou?r)$", "", "activist"),
    Rule(
        "jumper|putter|thrower|walker",
        r"\b(?:long|high|triple|ski|show|shot|race)$|\w",
        "",
        "athlete",
    ),
    Rule("reader", "", r"^in \w", "faculty"),
    Rule("administrator", r"\b(?:colonial|civil|imperial|district)$", "", "politician"),
    Rule(
        "representative",
        r"\b(?:sales|student|class|parent|union|trade|press|medical|legal|customer|service)$",
        "",
        "",
    ),
    Rule("advocate", "^$", "^$", "lawyer"),
    Rule(
        "curator",
        "",
        r"^(?!of (?:the )?(?:(?!at\b|in\b)[\w'-]+ ){0,3}(?:museum|gallery|gardens?)\b)",
        "",
    ),
    Rule("coach|trainer", r"\b(?:vocal|voice|dialect|life|acting)$", "", ""),
    Rule(
        "player",
        r"\b(?:guitar|bass|piano|violin|flute|trumpet|saxophone|drum|sitar|cello|"
        r"organ|harp|horn|banjo|fiddle|mandolin|lute|lyre|sitar|tuba|cornet|euphonium|bassoon|viola|recorder|piccolo|"
        r"accordion|harmonica|keyboard|trombone|clarinet|oboe|synth|synthesizer)s?$",
        "",
        "musician",
    ),
    Rule("star", r"\b(?:rock|pop|country|punk|singing|music|opera|rap)$|/country$", "", "musician"),
    Rule("star", SPORT, "", "athlete"),
    Rule(
        "artist",
        r"\b(?:concert|recording|pop|rap|hip hop|r&b|crossover|music|musical|soul|jazz)$",
        "",
        "musician",
    ),
    Rule("artist", r"\b(?:voice-over|voice|make-up|stunt|drag|performance)$", "", "performer"),
    Rule("member", "", r"\bof (?:[\w'.-]+ ){0,5}?" + CHAMBER, "politician"),
    Rule("member", r"\b(?:house|senate|assembly|council|cabinet|parliament)$", "", "politician"),
    Rule("member", r"\bboard$", "", "board"),
    Rule("member", "", r"\bof (?:[\w'-]+ ){0,4}?(?:board|trustees|governors)\b", "board"),
    Rule("member", r"\bfaculty$", "", "faculty"),
    Rule("member", "", r"\bof (?:the )?(?:[\w'-]+ ){0,3}?faculty\b", "faculty"),
    Rule("member", "", r"\bof (?:[\w'-]+ ){0,4}?(?:squad|team|side|club)\b", "athlete"),
    Rule("member", r"\bband$", "", "musician"),
    Rule("member", r"\bcast$", "", "performer"),
    Rule(
        "member",
        "",
        r"\bof (?:[\w'-]+ ){0,4}?(?:band|orchestra|choir|duo|trio|quartet|"
        r"(?:girl|pop|rock|vocal|folk|punk) group)\b",
        "musician",
    ),
    Rule(
        "chair|chairman|chairwoman|chairperson|chairs",
        "",
        r"\bof (?:the )?(?:[\w'-]+ ){0,2}?board\b",
        "director board",
    ),
    Rule("chair|chairman|chairwoman|chairperson", r"\bboard$", "", "director board"),
    Rule("chairman|chairwoman|chair", r"\bexecutive$", "", "director executive"),
    Rule("observer|adviser|advisor", r"\bboard$", "", "board"),
    Rule("adviser|advisor", r"\bsecurity\b", "", "politician"),
    Rule("adviser|advisor", "", r"^(?! ?(?:to|of)\b)", ""),
    Rule(
        "adviser|advisor",
        r"\b(?:personal|political|financial|legal|presidential|economic|policy|"
        r"special|doctoral|thesis)\b",
        "",
        "",
    ),
    Rule("leader|chief", PARTY, "", "politician"),
    Rule(
        "leader",
        r"\b(?:political|party|majority|minority|opposition|national|supreme|floor|senate|"
        r"house)\b",
        "",
        "politician",
    ),
    Rule(
        "leader",
        "",
        r"\bof (?:the )?(?:[\w'-]+ ){0,4}?(?:party|opposition|nation|country)\b|" + NATION + "$",
        "politician",
    ),
    Rule("leader", r"\b(?:band|orchestra|choir|quartet|quintet)$", "", "musician"),
    Rule("leader", r"\b(?:religious|spiritual|church|worship)$", "", "clergy"),
    Rule("leader", ARMED, "", "military"),
    Rule("leader", CAUSE, "", "activist"),
    Rule("leader", r"\b(?:business|industry|corporate)$", "", "business"),
    Rule("leader", SCORE, "", ""),
    Rule("leader", "", r"^(?! ?of\b).", ""),
    Rule("commissioner", r"\bpolice$", "", "politician"),
    Rule(
        "minister",
        r"\b(?:baptist|methodist|presbyterian|unitarian|lutheran|anglican|congregational(?:ist)?|"
        r"evangelical|pentecostal|reformed|calvinist|quaker|mennonite|nonconformist|dissenting|"
        r"protestant|christian|parish|ordained|episcopal(?:ian)?|wesleyan|moravian|adventist)$",
        "",
        "clergy",
    ),
    Rule(
        "candidate|student|fellow|researcher|scholar",
        r"\b(?:ph\.?d\.?|doctoral|master's|msc|graduate|grad)$",
        "",
        "student",
    ),
    Rule("candidate", CONTEST, "", ""),
    Rule("candidate", "", CONTEST, ""),
    Rule("candidate", "", "", "politician"),
    Rule("fellow", r"\bteaching$", "", "faculty"),
    Rule(
        "fellow",
        r"\b(?:research|postdoctoral|post-doctoral|senior|visiting)$",
        "",
        "researcher",
    ),
    Rule("researcher|scholar|scientist|associate", r"\bpost-?doctoral$", "", "student researcher"),
    Rule("associate|lead|assistant|programmer", r"\bresearch$", "", "researcher"),
    Rule("partner", r"\b(?:general|venture|founding)$", "", "investor"),
    Rule("partner", r"\bmanaging$", "", "executive"),
    Rule("capitalist", r"\bventure$", "", "investor"),
    Rule(
        "winner|recipient|holder|laureate|medalist|medallist|nominee|winners",
        AWARD,
        "",
        "laureate",
    ),
    Rule("winner|recipient|holder", "", AWARD, "laureate"),
    Rule("winner|medalist|medallist|champion", RACE, "", "athlete"),
    Rule("winner|medalist|medallist|champion", "", RACE, "athlete"),
    Rule("champion", "", r"^ ?of (?!the )", ""),
    Rule("nominee|holder", "", "", ""),
    Rule("supervisor", "", r"^(?! ?of\b)", ""),
    Rule("speaker", "", CHAMBER, "politician"),
    Rule("whip", r"\b(?:majority|minority|chief|party)$", "", "politician"),
    Rule(
        "rector|chancellor|vice-chancellor|master|warden",
        "",
        r"\b(?:university|college|school|academy|institute)\b",
        "director",
    ),
    Rule("developer", r"\b(?:real estate|property|land)$", "", "business"),
    Rule(
        "designer",
        r"\b(?:game|software|chip|web|language|video game|hardware|processor)$",
        "",
        "maker",
    ),
    Rule("architect", r"\b(?:software|enterprise|solutions|systems|network|chip)$", "", "maker"),
    Rule(
        "architect",
        "",
        r"^of (?:(?:[\w'’-]+ ){0,4}?(?:polic(?:y|ies)|reforms?|plan|peace|union|constitution|"
        r"revolution|strategy|victory|genocide|coup|treaty|agreement|accords?|independence|"
        r"campaign|rise|programme|program|system|deal|laws?|movement|ai)\b)",
        "",
    ),
    Rule("graduate", "", r"\b(?:of|from)\b", "alumni"),
    Rule("student|pupil|schoolboy|schoolgirl", WAS, rf"^$|{BODY}", "alumni"),
    Rule("agent", r"\b(?:secret|resistance|fbi|cia|foreign|intelligence|free|double)\b", "", ""),
    Rule("agent", r"\b(?:special|enemy|undercover|federal)\b", "", ""),
    Rule("agent", "", r"^of (?:influence|change|the (?:crown|state|king|queen))\b", ""),
    Rule("evangelist", OF_CRAFT, "", ""),
    Rule("veteran", rf"{LINE_OF_WORK}$", "", ""),
    Rule("veteran", "", rf"^of the (?:[\w-]+ )?{LINE_OF_WORK}\b", ""),
    Rule("teller", r"\b(?:fortune|story|bank|tale)$", "", ""),
    Rule("maker", r"\b(?:decision|policy|peace|trouble|king|home|match)$", "", ""),
    Rule("model|double", r"\b(?:role|body)$", "", ""),
    Rule("queen|king|princess", r"\bdrag$", "", "performer"),
    Rule(
        "queen|king|princess",
        r"\b(?:beauty|prom|pageant|homecoming|carnival|may|pop|scream|dancing|snow|harvest)$",
        "",
        "",
    ),
    Rule("conductor", r"\b(?:train|bus|tram|railway|railroad|streetcar|tramway)$", "", ""),
    Rule("engineer", r"\b(?:train|locomotive|railroad)$", "", ""),
    Rule("engineer", r"\b(?:sound|audio|recording|mixing|mastering)$", "", "musician"),
    Rule("scientist", r"^christian$", "", ""),
    Rule("surgeon", r"\btree$", "", ""),
    Rule("pathologist", r"\b(?:plant|crop|forest|tree|fish|insect)$", "", "researcher"),
    Rule("doctor", r"\b(?:spin|witch|script|play)$", "", ""),
    Rule("jockey", r"\b(?:disc|disk|video)$", "", "musician"),
    Rule("spinner", r"\b(?:leg|off|left-arm|wrist|finger)$", "", "athlete"),
    Rule(
        "driver",
        r"\b(?:racing|race car|racecar|rally|nascar|karting|speedway|"
        r"(?:formula|f) ?(?:one|[1-4]))$",
        "",
        "athlete",
    ),
    Rule(
        "forward|receiver|guard",
        rf"{SPORT}|\b(?:small|power|point|shooting|wide|full|inside|outside)$",
        "",
        "athlete",
    ),
    Rule("defender", rf"{SPORT}|\b(?:central|wide|left|right)$", "", "athlete"),
    Rule("defender", DEMONYM, r"^(?! ?of\b)", "athlete"),
    Rule("hooker|prop", r"\brugby\b", "", "athlete"),
    Rule("sailor", r"\b(?:olympic|champion|dinghy|yacht)$", "", "athlete"),
    Rule("advocate", r"\b(?:queen's|king's|lord|judge|senior)\b", "", "lawyer"),
    Rule("master", r"\b(?:grand|chess|question|quiz)\b", "", ""),
    Rule("head", "", r"\bof (?:state|government)\b", "politician"),
    Rule("judge", r"\b(?:talent|dance|idol|competition|guest|celebrity)\b", "", ""),
    Rule("commander", "", "", "military"),
    Rule("general secretary|secretary", r"\bgeneral$", "", "executive"),
)
"""Heads that mean several things, by what stands around them."""
