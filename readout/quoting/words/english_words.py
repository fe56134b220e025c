"""The words of English that tell who said something: verbs of speech, "according to", the small words around them."""

from __future__ import annotations

from functools import lru_cache

from readout.text.word_lists import phrases, word_set

_SPEECH_STEMS = """
say said saying; tell told telling; add added adding; write wrote written writing; ask asked asking; explain
explained; note noted; argue argued; claim claimed; insist insisted; declare declared; state stated;
continue continued; reply replied; respond responded; answer answered; warn warned; announce announced;
tweet tweeted; post; posted; conclude concluded; admit admitted admitting; acknowledge acknowledged; suggest
suggested; urge urged; vow vowed; promise promised; charge charged; complain complained; recall recalled;
joke joked; remark remarked; stress stressed; emphasize emphasized; emphasise emphasised; observe observed;
testify testified; quip quipped quipping; shout shouted; denounce denounced; reiterate reiterated; contend
contended; predict predicted; maintain maintained; report reported; inquire inquired; enquire enquired;
confirm confirmed; comment commented; mention mentioned; reveal revealed; disclose disclosed; read read;
express expressed; repeat repeated; concede conceded; assert asserted; allege alleged; caution cautioned;
clarify clarified; counter countered; retort retorted; whisper whispered; yell yelled; exclaim exclaimed;
cry cried; lament lamented; muse mused; opine opined; proclaim proclaimed; pledge pledged; propose proposed;
question questioned; remind reminded; advise advised; signal signalled signaled; underline underlined;
underscore underscored; highlight highlighted; point pointed; demand demanded; boast boasted; elaborate
elaborated; interject interjected; chime chimed; begin began; start started; tout touted; share shared;
describe described; call called; summarize summarized; order ordered; affirm affirmed; agree agreed; deny
denied denying; reason reasoned; estimate estimated; instruct instructed; recount recounted; echo echoed;
quote quoted; refer referred referring; label labelled labeled; brand branded; dub dubbed; accuse accused;
praise praised; criticize criticized; criticise criticised; condemn condemned; slam slammed; blast blasted;
characterize characterized; characterise characterised; hail hailed; welcome welcomed; deem deemed; decry
decried; dismiss dismissed; speculate speculated; theorize theorized; tease teased; swear swore sworn;
reflect reflected; hint hinted; indicate indicated; believe believed; think thought thinking; feel felt;
expect expected; hope hoped hoping; want wanted; see saw; consider considered; fear feared; worry worried
worrying; wonder wondered; remember remembered; find found; recommend recommended; assure assured; apologize
apologized; beg begged begging; deliver delivered; text; texted; email; emailed; message; messaged; sing
sang; scream screamed; laugh laughed; rule ruled; hold held; detail detailed; outline outlined; voice
voiced; issue issued; deride derided; mock mocked; chide chided; scold scolded; blame blamed; invite
invited; cite cited; portray portrayed; compare compared; credit credited; defend defended; thank thanked;
congratulate congratulated; commend commended; rail railed; lash lashed; fire fired; bemoan bemoaned; decide
decided; discuss discussed; seek sought; speak spoke; talk talked; sum summed; put put; go goes went;
attribute attributed; tick ticked; gush gushed; rave raved; marvel marvelled marveled; enthuse enthused;
chant chanted; concur concurred; confess confessed; confide confided; divulge divulged; plead pleaded pled;
implore implored; beseech beseeched; preach preached; lecture lectured; brag bragged bragging; protest
protested; object objected; scoff scoffed; snipe sniped; deadpan deadpanned; mutter muttered; murmur
murmured; grumble grumbled; sigh sighed; chuckle chuckled; giggle giggled; smile smiled; grin grinned; shrug
shrugged shrugging; nod nodded nodding; snap snapped snapping; roar roared; rant ranted; fume fumed; venture
ventured; posit posited; hypothesize hypothesized; surmise surmised; assess assessed; reckon reckoned;
intone intoned; relay relayed; narrate narrated; blog blogged; caption captioned; promote promoted; pitch
pitched; ridicule ridiculed; lambast lambasted; lambaste lambasted; herald heralded; applaud applauded; laud
lauded; liken likened; sneer sneered; taunt taunted; berate berated; rebut rebutted rebutting; refute
refuted; retweet retweeted; insinuate insinuated; impart imparted; foretell foretold; forewarn forewarned;
theorise theorised; summarise summarised; apologise apologised; decree decreed; attest attested; conjecture
conjectured; identify identified; expound expounded; utter uttered; recite recited; bark barked; beam beamed; boom
boomed; bellow bellowed; growl growled; groan groaned; howl howled; huff huffed; sob sobbed; wail wailed;
moan moaned; whine whined; drawl drawled; chirp chirped; squeal squealed; shriek shrieked; screech screeched;
holler hollered; thunder thundered; pronounce pronounced; exhort exhorted; gripe griped; grouse groused;
crow crowed; hiss hissed; volunteer volunteered; jeer jeered; grunt grunted; counsel counselled counseled;
project projected
"""

_WEAK = word_set(
    """believe think feel expect hope want see consider fear worry wonder remember find hold start begin decide
    discuss seek speak talk put go issue deliver invite cite compare credit thank congratulate share fire rule
    agree attribute tick sing laugh quote sum refer point sigh chuckle giggle smile grin shrug nod pitch promote
    post text email message"""
)
"""Verbs that attribute only what stands in marks inside their own clause: he wanted "a deal"."""

AUXILIARY = word_set(
    """has have had is are was were be been being will would could can may might must shall should do does
    did not never n't 's 've 'd 'll 're 'm hasn't hadn't didn't doesn't won't wouldn't
    haven't don't cannot can't couldn't shouldn't isn't aren't wasn't weren't"""
)
PASSIVE = word_set("is are was were be been being get got gets")
ADVERBS = word_set(
    """also then later now again once still even just only first further finally too earlier recently soon thus
    therefore instead often always already simply today yesterday separately meanwhile nevertheless nonetheless
    however subsequently previously moreover furthermore perhaps anyway afterwards elsewhere shortly suddenly"""
)
PRONOUNS = word_set("he she they it i we you who")
NOMINATIVE = PRONOUNS - {"you", "who"}
"""Those with which a clause begins; "you" is a hearer as often."""
DETERMINERS = word_set(
    """the a an this that these those his her their its our my your one another some several many most both
    two three four five no all each every other any such"""
)
ARTICLES = word_set("the a an")
POSSESSIVES = word_set("his her its their")
PREPOSITIONS = word_set(
    """in on at by to from with without for of during after before since until about over under between
    among amid against through throughout into onto upon within across despite following via near as
    like per than outside inside behind beyond toward towards around regarding concerning including
    because due"""
)
SUBORDINATORS = word_set(
    """when while if although though because as since that which who whom whose where whether after before
    until unless once so but and or nor yet however than what how why
    whoever whatever whichever wherever whenever"""
)
RELATIVES = word_set("who whom whose which that where when as")
PERIODS = word_set(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow tonight spring summer autumn
    winter"""
)

INTRODUCERS = {phrase[0]: phrase for phrase in phrases("according to,in the words of,per,quoting,citing")}
"""What comes before a speaker, by its first word."""


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    """Return every form of every English verb with its stem."""
    forms: dict[str, str] = {}
    for entry in _SPEECH_STEMS.replace("\n", " ").split(";"):
        stem, *others = entry.split()
        ing = stem[:-1] + "ing" if stem.endswith("e") and not stem.endswith("ee") else stem + "ing"
        s = stem[:-1] + "ies" if stem.endswith("y") and stem[-2] not in "aeou" else stem + "s"
        s = stem + "es" if stem.endswith(("s", "sh", "ch", "x")) or stem == "go" else s
        for form in (stem, ing, s, *others):
            forms.setdefault(form, stem)
    return forms


_NOUNS_TOO = word_set(
    """reply replies tweet tweets report reports claim claims state states note notes comment comments call
    calls demand demands order orders promise promises charge charges remark remarks post posts question
    questions pledge pledges read answer answers stress warning saying writing feeling calling ruling finding
    advise point points hope hopes fear fears want wants issue issues text texts email emails message messages
    quote quotes voice voices start talk talks signal signals highlight highlights credit credits blame detail
    details outline hold thanks hint hints joke jokes label labels brand brands fire share shares chants
    lectures protest protests object objects smile smiles sigh sighs nod nods shrug shrugs roar roars pitch rant
    rants grin snap plead relay blog blogs caption captions herald put welcome worry worries rule rules laugh
    cry mention estimate estimates posting thought counter charged bark barks beam beams boom booms howl howls
    thunder volunteer volunteers groan groans crow crows gripe gripes counsel project projects reason reasons"""
)
"""Forms that are verbs only where no article, possessive or adjective stands before them."""


def verb_stem(word: str) -> str | None:
    """Return the stem of a verb of speech, None for any other word."""
    return _forms().get(word.lower())


_LY_NOUNS = word_set(
    """family ally rally assembly reply bully supply anomaly monopoly homily lily fly belly jelly gully july
    italy elderly butterfly dolly folly holly sally emily lilly billy molly kelly reilly
    daily weekly monthly quarterly"""
)


def is_adverb(word: str) -> bool:
    """Tell whether a word in lower case is an adverb by its ending: "jokingly", but not "family"."""
    return word.endswith("ly") and len(word) > 4 and word not in _LY_NOUNS


def is_participle(word: str) -> bool:
    """Tell whether a verb of speech stands as "adding" or "calling"."""
    return word.lower().endswith("ing")


def is_weak(stem: str) -> bool:
    """Tell whether a verb attributes only a fragment in its own clause."""
    return stem in _WEAK


def may_be_noun(word: str) -> bool:
    """Tell whether a form of a verb of speech is a noun as often as not."""
    return word.lower() in _NOUNS_TOO
