"""The words by which offices, and what stands about the names of those who hold them, are known."""

from __future__ import annotations

import re

from readout.quoting.words.english_words import PERIODS
from readout.text.word_lists import word_set

ROMANCE_OFFICES = word_set(
    """président présidente ministre chancelier chancelière roi reine émir secrétaire homologue
    presidente presidenta ministro ministra canciller rey reina secretario secretaria homólogo homóloga
    cancelliere segretario segretaria omologo chanceler chef cheffe
    présidents présidentes ministres homologues presidentes ministros homólogos"""
)
OFFICES = ROMANCE_OFFICES | word_set(
    """president president-elect vice-president premier minister chancellor king queen emir amir sultan prince
    princess pope taoiseach secretary secretary-general advisor adviser chairman chairwoman chairperson director
    director-general governor ambassador commissioner envoy leader representative commander counterpart"""
)
OF_COUNTRY = re.compile(
    r"(?:[ao]is|aise|oise|ienn?e?|a[iî]ne?|éenn?e?|ande?|ole?|ense|ano|ana|és|esa|in[oa]|eñ[oa]|ese|ês|rus[so]?[eoa]"
    r"|turco?a?|turque|grec|griego|bel[gn][eao]|suisse|suizo|suíço)$"
)
"""How a Romance adjective of a country ends, which stands between office and name: "le président français"."""
OFFICE_END = re.compile(
    r"(?:präsident|president|minister|kanzler|könig|sekretär)(?:in|en|n|s)?$|(?:bundes|regierungs|staats)rätin$|ministr(?:ar|e|er)(?:na|ne)?$"
    r"|kolleg(?:e|en|in)$|(?:başkan|bakan|sekreter)(?:ı|i|ımız|ımızın|ının|ına)$"
)
"""How German, Scandinavian and Turkish words for an office end, also for several: "Bundeskanzler", "ministrar"."""
BARE_OFFICES = frozenset({"tổng thống", "thủ tướng", "chủ tịch", "bí thư", "perdana menteri", "presiden"})
"""Offices of Vietnamese and Indonesian, which put a country behind them as it is: "Tổng thống Hoa Kỳ"."""
SLAVIC_OFFICE = re.compile(
    r"(?:вице-|віце-)?(?:президент|премьер|прем['’]?єр|канцлер|корол|министр|міністр|эмир|емір|султан|принц|председател"
    r"|секретар|генсек|губернатор|посол|посл|советник|радник|лидер|лідер|глав[аыеой]|голов[аоиі]|колл?ег)[\w-]*$"
)
SENT = word_set("ambassador envoy representative adviser advisor")
"""Offices whose place stands behind "to": "Ambassador to Ostrazia"."""
SLAVIC_CHARGE = word_set(
    """государства правительства иностранных дел обороны финансов экономики внутренних
    держави уряду закордонних справ оборони фінансів економіки внутрішніх"""
)
"""What stands small between a Slavic office and a name: "министр иностранных дел"."""
TELLING = word_set("press spokesman spokeswoman spokesperson")
"""Before the word of an office: who tells of an event takes no part in it."""
STYLES = word_set("h.e s.e excellency excellence exzellenz excelencia highness majesty sheikh sheikha")
"""What is said of a person of rank before the name, with an office or without: "H.E. Ada Lind"."""
RANKS = word_set("general gen admiral adm marshal colonel col brigadier commodore")
"""Ranks, behind which a full name alone is one: "General Assembly", "Admiral Brenn", a ship."""
TITLES = STYLES | word_set(
    """general generale général générale
    elect mr mrs ms dr prof professor sir dame hon honourable honorable right rt dato datuk seri shri smt his her
    mme m herr frau herrn dona doña don sayın chính phủ nước đắc cử ông bà bapak"""
)
"""What may stand between an office and the name."""
ELECT = word_set("electo electa eleito eleita élu élue eletto eletta")
"""What stands between an office and its place: "el presidente electo de Ostrazia"."""
OF = word_set("of for de d du del des der von vom van di della dello dell dei degli delle do da dos das")
ARTICLES = word_set("the la le l les el los las der die das dem den")
WITHIN_PLACE = OF | ARTICLES | {"and"}
JOINED_NAMES = word_set("jean marie anne ann hans karl")
"""First names with which others are joined by a hyphen."""
PARTICLES = word_set("al bin bint ibn el van von der den de da di dos del la ter аль бин ибн ван фон дер де")
"""Small words within a name."""
FRENCH_CHARGE = word_set(
    """affaires étrangères européennes relations extérieures internationales défense intérieur économie finances
    commerce coopération intégration africaine régionale diaspora extérieur étranger résidant établis et à"""
)
"""What a French minister may have charge of: "ministre des Affaires étrangères et des Ostraziens de l’extérieur"."""
BODIES = word_set(
    """republic federation confederation kingdom union emirates state states sultanate nations council forces commission
    parliament organization organisation bank fund party office affairs trade defence defense finance security
    republik rat kommission république conseil royaume nations república consejo reino"""
)
"""How the name of a country or a body may end: "of the Tarrabine Republic Emile Marchand"."""
FORMS = word_set(
    """popular oriental federativa bolivariana islámica islâmica democrática plurinacional árabe socialista
    populaire islamique démocratique fédérale arabe bolivarienne socialiste popolare islamica democratica"""
)
"""What kind of state it is, before its country: "República Popular Ostrazia", "République Populaire d’Ostrazie"."""
BEFORE_ADJECTIVE = word_set("république confédération royaume república reino")
"""Those whose country stands behind them as a small word: "de la République ostrazienne"."""
SLAVIC_PLACE = re.compile(
    r"(?:ск|цк|нн)(?:ой|ого|им|их|ая|ий|ое)$|[ыи]х$|(?:республик|федерац|королевств|штат|союз|наци)"
)
"""What in Russian is part of a country's name rather than of a person's."""
NO_NAMES = PERIODS | word_set(
    """call calls meeting meetings meets met visit visits talks statement readout letter trip travel holds held
    accredited appointed elected named received sworn
    speaks spoke discusses receives phones congratulates welcomes hosts attends sends expresses press release
    warns urges calls says tells praises condemns agrees agree thanks vows stresses joins signs offers seeks
    on in at with to and by from after before during the u.s us uk eu un nato
    deputy assistant acting national"""
)
"""Words with a capital that end a name, as in a headline: "President Lind Meets"."""
MONTH_SURNAMES = frozenset({"March", "April", "May", "June", "August"})
CHARGES = word_set(
    """affairs communications development planning trade industry economy energy culture education health tourism
    transport infrastructure agriculture environment justice interior labour sports youth
    foreign commonwealth media ministry department directorate unit"""
)
"""What a minister has charge of, or an office is called; words that no name has."""
PRONOUNS = word_set("i he she it we they you")
"""Behind an office and its place they begin the main clause: "As president of the Union, I am glad"."""
YOUNGER = frozenset({"jr", "sr"})
"""What tells a name from that of the father, and is none by itself."""
