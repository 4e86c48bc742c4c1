"""What stands around nouns that mean several things: patterns over folded text."""

from __future__ import annotations

NATION = (
    r"\b(?:us|u\.s|usa|united states|america|republic|france|germany|russia|ukraine|brazil|mexico|"
    r"poland|turkey|china|india|italy|spain|ireland|finland|portugal|korea|argentina|chile|egypt|"
    r"kenya|nigeria|ghana|peru|japan|iran|iraq|israel|cuba|kuwait|libya|tunisia|malaysia|indonesia|"
    r"croatia|slovakia|latvia|georgia|angola|senegal|cameroon|gabon|togo|benin|mali|niger|chad|"
    r"congo|uganda|rwanda|burundi|sudan|yemen|lebanon|jordan|oman|vietnam|laos|nepal|bhutan|myanmar|burma|"
    r"bangladesh|sri lanka|maldives|philippines|singapore|taiwan|palestine|panama|costa rica|"
    r"honduras|nicaragua|guatemala|haiti|greece|hungary|cyprus|belarus|serbia|kosovo|montenegro|moldova|"
    r"azerbaijan|ethiopia|eritrea|somalia|djibouti|mozambique|botswana|mauritius|seychelles|guinea|"
    r"sierra leone|ivory coast|burkina faso|zimbabwe|malawi|fiji|samoa|timor|yugoslavia|"
    r"czechoslovakia|czechia|soviet union|bolivia|mongolia|malta|suriname|guyana|dominica|trinidad|"
    r"cape verde|vanuatu|nauru|palau|kiribati|comoros|chechnya|canada|norway|sweden|denmark|"
    r"belgium|britain|africa|emirates|"
    r"[a-z]+(?:stan|land|nia|bia|ria|ico|dor|guay|zuela|agascar))\b"
)
DEMONYM = (
    r"\b(?:us|u\.s|united states|[a-z]+(?:ian|ean|ese|ish|ican|rman|quois)|french|dutch|swiss|"
    r"greek|czech|thai|argentine|philippine|iraqi|israeli|pakistani|emirati|nepali|somali|qatari|kuwaiti|omani|yemeni|"
    r"bangladeshi|azerbaijani|(?!veteran|woman|human|urban|suburban)[a-z]{4,}an|state|federal|"
    r"national)$"
)
CHAMBER = (
    r"\b(?:parliament|congress|senate|house|assembly|council|bundestag|bundesrat|reichstag|landtag|"
    r"knesset|diet|duma|(?:lok|rajya|vidhan) sabha|riksdag|storting|folketing|sejm|dail|seanad|"
    r"cortes|rada|majlis|estates-general|legislature)\b"
)
BODY = (
    r"\b(?:university|college|school|academy|institute|society|club|association|company|bank|"
    r"foundation|council|union|league|federation|board|institution|hospital|museum|trust|conference|"
    r"confederation|guild|chamber of commerce)\b"
)
FILM = (
    r"\b(?:film|movie|television|tv|stage|theatre|theater|documentary|casting|animation|video|"
    r"motion picture|cinema|feature|assistant film)$"
)
MUSIC = r"\b(?:music|musical|record|album|choir|choral|orchestra|band|hip hop|songwriter)\b"
SPORT = (
    r"\b(?:football|team|club|baseball|basketball|hockey|rugby|cricket|soccer|boxing|swimming|track|"
    r"national|tennis|volleyball|fielding|pitching|batting|athletics|side|squad|xi)\b"
)
FORCE = r"\b(?:army|navy|air force|air corps|flying corps|luftwaffe|raf|regiment|squadron)\b"
AWARD = r"\b(?:award|prize|medal|nobel|oscar|grammy|emmy|bafta|order|honou?r|fellowship)s?\b"
RACE = (
    r"\b(?:cup|race|championships?|tour|tournament|grand prix|open|marathon|league|match|games|"
    r"gold|silver|bronze|olympic|title)\b"
)
FIRM_CHIEF = r"\bchief [\w/&-]+(?: [\w/&-]+){0,2}$|\bchief$"

WAS = r"\b(?:former|past|old|ex)\b"
FIELD = (
    r"(?:[a-z]+(?:ology|ics|istry|onomy|osophy|iatry)|botany|anatomy|medicine|surgery|law|history|"
    r"geography|literature|music|divinity|hebrew|greek|latin|english|french|german|engineering|"
    r"poetry|rhetoric|agriculture|architecture|pathology)\b(?! (?:department|section|committee))"
)
SEE = (
    r"(?:bristol|canterbury|carlisle|chester|chichester|durham|exeter|gloucester|guildford|"
    r"hereford|lichfield|lincoln|llandaff|manchester|norwich|peterborough|ripon|rochester|"
    r"salisbury|southwark|truro|wells|westminster|winchester|windsor|worcester|york)\b"
)
CONTEST = r"\b(?:championships?|champions?|olympics?|title|award|prize|medal)\b"
PARTY = (
    r"\b(?:conservative|liberal|labou?r|democratic|republican|socialist|communist|soviet|"
    r"nationalist|unionist|green|social democratic)$"
)
ARMED = r"\b(?:rebel|military|militia|squadron|platoon|guerrilla|insurgent)$"
CAUSE = (
    r"\b(?:union|peasant|farmers|student|indigenous|rights|resistance|protest|strike|suffrage|abolitionist|anti-apartheid|"
    r"anti-slavery|feminist|independence|women's)$"
)
SCORE = (
    r"\b(?:gang|team|thought|opinion|community|cheer|market|world|project|group|cult|loss|career|sacks?|points?|scoring|"
    r"goals?|assists?|rushing|passing|league)\b"
)
TRADE = (
    r"\b(?:sales|marketing|advertising|brand|risk|data|customer|community|store|shop|office|"
    r"purchasing|export|procurement|logistics|warehouse|case|middle|line|nightclub|pub)$"
)
OF_CRAFT = (
    r"\b(?:tech|technology|developer|software|product|open[- ]source|ai|cloud|security|java|python|"
    r"brand|data|community|digital|crypto|blockchain|e/acc|internet|technical|chief)$"
)
PRODUCE = (
    r"\b(?:milk|dairy|oil|gas|steel|coal|wine|beer|whisky|food|cheese|wheat|sugar|tea|coffee|"
    r"cotton|rice|cocoa|seed|salt|wool)$"
)
STAFF = r"^of (?:the )?(?:[\w-]+ )?(?:general|air|army|defen[cs]e|naval) staff\b"
UNION = r"\b(?:jewish|trades? union|writers'?) congress\b"
LINE_OF_WORK = (
    r"\b(?:industry|tech|technology|media|television|tv|radio|film|hollywood|stage|broadway|theatre|"
    r"business|banking|finance|advertising|publishing|newspaper|silicon valley|political|politics)"
)
