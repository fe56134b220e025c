"""An invented world for the fictional corpus: countries, leaders, press services and topics.

Nothing here exists. Country codes come from the range that ISO 3166-1 leaves to its users (AA, QM to QZ, XA
to XZ, ZZ), so that no record can be taken for one about a real state.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from readout import model
from readout.model import Issuer, IssuerKind, Office, Participant, Topic


@dataclass(frozen=True, slots=True)
class Country:
    """An invented country; the commonest in the corpus come first in ``COUNTRIES``."""

    id: str
    name: str
    code: str
    capital: str
    russian: str
    """The name in Russian, in the genitive."""
    arabic: str
    chinese: str
    language: str = "en"
    """BCP 47 tag of the language its press services write in."""

    @property
    def entry(self) -> model.Country | None:
        """The country as the vocabulary has it; None for what is no country."""
        return model.Country(self.code, self.name) if self.code else None

    def name_in(self, language: str) -> str:
        """Return the name in ``en``, ``ru`` (in the genitive), ``ar`` or ``zh``."""
        return {"ru": self.russian, "ar": self.arabic, "zh": self.chinese}.get(language, self.name)


COUNTRIES = (
    Country("vandria", "Vandria", "XV", "Ansel", "Вандрии", "فاندريا", "万德里亚"),
    Country("kestovia", "Kestovia", "XW", "Drubov", "Кестовии", "كيستوفيا", "凯斯托维亚", "ru"),
    Country("mazhara", "Mazhara", "XM", "Bir Salun", "Мажары", "مزهارة", "马扎拉", "ar"),
    Country("qinglu", "Qinglu", "XQ", "Wenlu", "Цинлу", "تشينغلو", "青麓", "zh"),
    Country("lorrenmark", "Lorrenmark", "XL", "Hallenfoss", "Лорренмарка", "لورنمارك", "洛伦马克"),
    Country("ostrazia", "Ostrazia", "XO", "Velikor", "Остразии", "أوسترازيا", "奥斯特拉齐亚", "ru"),
    Country("tarrabine", "Tarrabine", "QT", "Sault-Amber", "Таррабины", "تارابين", "塔拉宾"),
    Country("dhaluma", "Dhaluma", "XD", "Qasr Dhal", "Далумы", "ذلومة", "扎卢马", "ar"),
    Country("pellegra", "Pellegra", "QP", "Santavenna", "Пеллегры", "بيليغرا", "佩莱格拉"),
    Country("urtania", "Urtania", "QU", "Tash-Urta", "Уртании", "أورتانيا", "乌尔塔尼亚", "ru"),
    Country("jassimar", "Jassimar", "XJ", "Marsad", "Джассимара", "جسمار", "贾西马尔", "ar"),
    Country("quillane", "Quillane", "QQ", "Dunmarrow", "Куиллана", "كويلان", "奎兰"),
    Country(
        "brannoch-isles",
        "the Brannoch Isles",
        "XB",
        "Skerrin",
        "Браннохских островов",
        "جزر برانوخ",
        "布兰诺赫群岛",
    ),
)
COUNTRY_SHARES = tuple(accumulate(1 / (rank + 2) for rank in range(len(COUNTRIES))))

LEAGUE = Country(
    "halcyon-league", "the Halcyon League", "", "Port Merrow", "Лиги Альционы", "رابطة الهالسيون", "翠鸟联盟"
)
"""An invented organisation: it has a leader and a press service, and no country code."""

# Country: its leader's office, then (id, name, name in the country's own script, first day, last day).
_TERMS: Mapping[str, tuple[str, tuple[tuple[str, str, str, str, str], ...]]] = {
    "vandria": ("President", (
        ("oren-vell", "Oren Vell", "", "1993-06-01", "2001-05-31"),
        ("ilka-varoczy", "Ilka Varóczy", "", "2001-06-01", "2013-05-31"),
        ("tamsin-drake-ruhl", "Tamsin Drake-Ruhl", "", "2013-06-01", ""),
    )),
    "kestovia": ("President", (
        ("radovan-kestich", "Radovan Kestich", "Радован Кестич", "1991-09-12", "2004-03-14"),
        ("milena-drubova", "Milena Drubova", "Милена Друбова", "2004-03-15", "2016-03-14"),
        ("anton-velikhin", "Anton Velikhin", "Антон Велихин", "2016-03-15", ""),
    )),
    "mazhara": ("Prime Minister", (
        ("idris-al-salun", "Idris al-Salun", "إدريس السالون", "1989-02-01", "2008-10-19"),
        ("nasira-al-qadim", "Nasira al-Qadim", "ناصرة القديم", "2008-10-20", ""),
    )),
    "qinglu": ("Premier", (
        ("zhiyuan-lan", "Zhiyuan Lan", "蓝致远", "1992-03-10", "2003-03-09"),
        ("ruolan-shen", "Ruolan Shen", "沈若岚", "2003-03-10", "2014-03-09"),
        ("boyan-qiao", "Boyan Qiao", "乔博彦", "2014-03-10", ""),
    )),
    "lorrenmark": ("Prime Minister", (
        ("sigrun-halvard", "Sigrun Halvard", "", "1992-10-01", "1999-09-30"),
        ("ase-thornvig", "Åse Thornvig", "", "1999-10-01", "2011-09-30"),
        ("bjorn-eskelund", "Björn Eskelund", "", "2011-10-01", "2020-01-31"),
        ("petra-lindqvarn", "Petra Lindqvarn", "", "2020-02-01", ""),
    )),
    "ostrazia": ("Chancellor", (
        ("boris-ostrovin", "Boris Ostrovin", "Борис Островин", "1990-01-10", "2009-06-06"),
        ("larisa-zimnova", "Larisa Zimnova", "Лариса Зимнова", "2009-06-07", "2021-04-30"),
        ("gleb-poltorin", "Gleb Poltorin", "Глеб Полторин", "2021-05-01", ""),
    )),
    "tarrabine": ("President", (
        ("luc-amberline", "Luc Amberline", "", "1993-12-01", "2006-11-30"),
        ("odile-sarrazane", "Odile Sarrazane", "", "2006-12-01", "2018-11-30"),
        ("come-vautrelle", "Côme Vautrelle", "", "2018-12-01", ""),
    )),
    "dhaluma": ("President", (
        ("samir-dhalim", "Samir Dhalim", "سمير ذليم", "1992-07-04", "2010-07-03"),
        ("rania-buhayra", "Rania Buhayra", "رانيا بحيرة", "2010-07-04", ""),
    )),
    "pellegra": ("Prime Minister", (
        ("ettore-pellarin", "Ettore Pellarin", "", "1993-04-22", "2003-04-21"),
        ("bianca-morozzo-lane", "Bianca Morozzo-Lane", "", "2003-04-22", "2017-08-31"),
        ("dario-fenestri", "Dario Fenestri", "", "2017-09-01", ""),
    )),
    "urtania": ("President", (
        ("timur-urtanov", "Timur Urtanov", "Тимур Уртанов", "1991-12-01", "2012-05-05"),
        ("saule-kyzgenova", "Saule Kyzgenova", "Сауле Кызгенова", "2012-05-06", ""),
    )),
    "jassimar": ("Prime Minister", (
        ("faris-jassimi", "Faris Jassimi", "فارس جسيمي", "1993-01-15", "2011-11-10"),
        ("huda-al-marsad", "Huda al-Marsad", "هدى المرصد", "2011-11-11", ""),
    )),
    "quillane": ("First Minister", (
        ("maeve-quillan-orr", "Maeve Quillan-Orr", "", "1993-11-05", "2007-02-28"),
        ("cormac-dunvarrow", "Cormac Dunvarrow", "", "2007-03-01", ""),
    )),
    "brannoch-isles": ("First Minister", (
        ("isla-strandoch", "Isla Strandoch", "", "1993-05-20", "2009-05-19"),
        ("rory-macskerrin", "Rory MacSkerrin", "", "2009-05-20", ""),
    )),
    "halcyon-league": ("Secretary-General", (
        ("amara-tindolo", "Amara Tindolo", "", "1993-01-01", "2004-12-31"),
        ("jun-orisaki", "Jun Orisaki", "", "2005-01-01", "2015-12-31"),
        ("estrella-vaun", "Estrella Vaun", "", "2016-01-01", ""),
    )),
}  # fmt: skip

_EARLIER_OFFICES = {
    "milena-drubova": Office("Foreign Minister of Kestovia", date(1998, 1, 20), date(2004, 3, 14)),
    "anton-velikhin": Office("Prime Minister of Kestovia", date(2010, 6, 1), date(2016, 3, 14)),
    "ase-thornvig": Office("Finance Minister of Lorrenmark", date(1992, 10, 1), date(1999, 9, 30)),
    "nasira-al-qadim": Office("Water Minister of Mazhara", date(2001, 3, 1), date(2008, 10, 19)),
    "estrella-vaun": Office(
        "Deputy Secretary-General of the Halcyon League", date(2009, 1, 1), date(2015, 12, 31)
    ),
}


def _leaders(country: Country) -> tuple[Participant, ...]:
    title, terms = _TERMS[country.id]
    leaders = []
    for id_, name, native, since, until in terms:
        last = date.fromisoformat(until) if until else None
        offices: tuple[Office, ...] = (Office(f"{title} of {country.name}", date.fromisoformat(since), last),)
        if id_ in _EARLIER_OFFICES:
            offices = (_EARLIER_OFFICES[id_], *offices)
        aliases = (native,) if native else ()
        leaders.append(Participant(id_, name, aliases, country.entry, None, offices))
    return tuple(leaders)


LEADERS = {country.id: _leaders(country) for country in (*COUNTRIES, LEAGUE)}
"""By country, in the order of their terms, which leave no day uncovered from 1994 on."""


def leader_on(country: Country, day: date) -> Participant:
    """Return who led ``country`` on ``day``, which must not be before 1994."""
    return next(
        leader for leader in reversed(LEADERS[country.id]) if (leader.offices[-1].since or day) <= day
    )


def style_of(leader: Participant) -> str:
    """Return how the texts name a leader: "President Vell"."""
    title = leader.offices[-1].title.partition(" of ")[0]
    return f"{title} {leader.name.partition(' ')[2]}"


# ---- issuers -----------------------------------------------------------------------------------------


def _of_country(country: Country, rank: int) -> tuple[Issuer, Issuer]:
    title = LEADERS[country.id][0].offices[-1].title
    licence = ("CC0-1.0", "CC-BY-4.0", "CC0-1.0", "all-rights-reserved")[rank % 4]

    def office(id_: str, name: str, *aliases: str) -> Issuer:
        return Issuer(
            f"{country.id}-{id_}", name, country.entry, "official", licence, aliases=(f"the {name}", *aliases)
        )

    return (
        office("press-service", f"Press Service of the {title}", f"{country.capital} Press Office"),
        office("foreign-ministry", f"Foreign Ministry of {country.name}"),
    )


OFFICES = {country.id: _of_country(country, rank) for rank, country in enumerate(COUNTRIES)}
"""By country: the leader's press service and the foreign ministry."""

_SECRETARIAT = "Secretariat of the Halcyon League"
SECRETARIAT = Issuer(
    "halcyon-secretariat", _SECRETARIAT, None, "official", "CC-BY-4.0", aliases=(f"the {_SECRETARIAT}",)
)

_ENTRIES = {country.code: country.entry for country in COUNTRIES}


def _relay(id_: str, name: str, code: str, kind: IssuerKind, licence: str) -> Issuer:
    return Issuer(id_, name, _ENTRIES.get(code), kind, licence)


RELAYS = (
    _relay("meridian-wire", "Meridian Wire", "XV", "wire", "all-rights-reserved"),
    _relay("caravel-news", "Caravel News Agency", "QT", "wire", "all-rights-reserved"),
    _relay("kestovia-telegraph", "Kestovian Telegraph Bureau", "XW", "state-media", "all-rights-reserved"),
    _relay("mazhara-radio", "Radio Mazhara", "XM", "state-media", "CC-BY-4.0"),
    _relay("tri-river-wire", "Tri-River Wire", "QU", "wire", "CC-BY-4.0"),
    _relay("ansel-courier", "The Ansel Courier", "XV", "independent", "all-rights-reserved"),
    _relay("ostrazia-today", "Ostrazia Today", "XO", "state-media", "CC0-1.0"),
    _relay("open-ledger", "Open Ledger", "XL", "independent", "CC0-1.0"),
    _relay("north-star", "North Star Agency", "XL", "wire", "all-rights-reserved"),
    _relay("dhaluma-gazette", "Dhaluma State Gazette", "XD", "state-media", "CC0-1.0"),
    _relay("kell-observer", "The Kell Observer", "XB", "independent", "CC-BY-4.0"),
    _relay("two-banks", "Two Banks Gazette", "QU", "independent", "CC0-1.0"),
    _relay("jassimar-voice", "Voice of Jassimar", "XJ", "state-media", "all-rights-reserved"),
    _relay("salun-mirror", "Salun Mirror", "XM", "independent", "all-rights-reserved"),
    _relay("lantern-weekly", "Lantern Weekly", "QP", "independent", "CC-BY-4.0"),
    _relay("dry-dock-review", "Dry Dock Review", "QQ", "independent", "CC0-1.0"),
    _relay("far-shore", "The Far Shore", "XB", "independent", "CC0-1.0"),
    _relay("league-dispatch", "League Dispatch", "", "wire", "CC-BY-4.0"),
    _relay("isles-broadcasting", "Isles Broadcasting", "XB", "state-media", "all-rights-reserved"),
)
RELAY_SHARES = tuple(accumulate(1 / (rank + 1) for rank in range(len(RELAYS))))


def all_issuers() -> tuple[Issuer, ...]:
    """Return every issuer and relay of the world, in the order of the vocabulary file."""
    return (*(issuer for pair in OFFICES.values() for issuer in pair), SECRETARIAT, *RELAYS)


# ---- topics ------------------------------------------------------------------------------------------


def _top(id_: str, label: str, *aliases: str) -> Topic:
    return Topic(id_, label, aliases, None, (f"https://vocabulary.example.org/{id_}",))


TOP_TOPICS = (
    _top("trade", "Trade and markets"),
    _top("borders", "Borders and boundary waters"),
    _top("water", "Water", "rivers and lakes"),
    _top("security", "Security and disarmament"),
    _top("transport", "Transport", "traffic"),
    _top("energy", "Energy"),
    _top("science", "Science and research"),
    _top("people", "People and culture"),
)

TOPICS = (
    Topic("grain-trade", "Grain trade", ("wheat", "barley"), "trade"),
    Topic("border-demarcation", "Border demarcation", ("boundary posts",), "borders"),
    Topic("river-commission", "River commission", ("the Orrin commission",), "water"),
    Topic("ceasefire", "Ceasefire", ("truce", "cessation of fire"), "security"),
    Topic("rail-link", "Rail link", ("railway",), "transport"),
    Topic("gas-transit", "Gas transit", ("pipeline",), "energy"),
    Topic("prisoner-exchange", "Prisoner exchange", ("exchange of detainees",), "security"),
    Topic("fisheries", "Fisheries", ("herring quota",), "trade"),
    Topic("visas", "Visas", ("travel permits",), "people"),
    Topic("spaceflight", "Spaceflight", ("orbital station",), "science"),
    Topic("power-grid", "Power grid", ("electricity",), "energy"),
    Topic("crossing-points", "Crossing points", ("checkpoints",), "borders"),
    Topic("tariffs", "Tariffs", ("duties",), "trade"),
    Topic("displaced-families", "Displaced families", ("refugees",), "people"),
    Topic("mine-clearance", "Mine clearance", ("demining",), "security"),
    Topic("dam-safety", "Dam safety", ("reservoirs",), "water"),
    Topic("disease-control", "Disease control", ("epidemics",), "science"),
    Topic("ports", "Ports", ("harbours",), "transport"),
    Topic("arms-control", "Arms control", ("inspections",), "security"),
    Topic("lake-orrin", "Lake Orrin", ("Orrin boundary",), "borders"),
    Topic("currency-clearing", "Currency clearing", ("settlement in crowns",), "trade"),
    Topic("minority-schools", "Minority schools", (), "people"),
    Topic("drought-relief", "Drought relief", ("water deliveries",), "water"),
    Topic("naval-incidents", "Naval incidents", ("incidents at sea",), "security"),
    Topic("ferries", "Ferries", (), "transport"),
    Topic("polar-research", "Polar research", ("ice stations",), "science"),
    Topic("wind-farms", "Wind farms", ("turbines",), "energy"),
    Topic("heritage", "Heritage", ("return of manuscripts",), "people"),
    Topic("air-services", "Air services", ("flights",), "transport"),
    Topic("strait-of-kell", "Strait of Kell", ("the Kell passage",), "borders"),
    Topic("seed-bank", "Seed bank", (), "science"),
    Topic("timber", "Timber", ("forestry",), "trade"),
    Topic("student-exchange", "Student exchange", ("scholarships",), "people"),
    Topic("lighthouses", "Lighthouses", ("sea marks",), "transport"),
)
"""The topics that events are about, the commonest first."""
TOPIC_SHARES = tuple(accumulate(1 / (rank + 3) for rank in range(len(TOPICS))))
_LABELS = {topic.id: topic.label for topic in TOPICS}
_WITH_ARTICLE = {"ceasefire", "power-grid", "rail-link", "river-commission", "seed-bank", "strait-of-kell"}


def in_a_sentence(topic: str) -> str:
    """Return the label of the topic of this id inside a sentence: "grain trade", "the rail link", "Lake Orrin"."""
    label = _LABELS[topic]
    if not any(word[0].isupper() for word in label.split()[1:]):
        label = label[0].lower() + label[1:]
    return f"the {label}" if topic in _WITH_ARTICLE else label


PLACES = (
    "Port Merrow", "Dunmarrow", "Skellwick", "Bir Salun", "Hallenfoss", "Toravik", "Quarrow",
    "Nether Sund", "Ostgate", "Varne", "Ilmar", "Santavenna", "Tash-Urta", "Qasr Dhal", "Drubov",
)  # fmt: skip
RIVERS = ("the Orrin", "the Selm", "the Tavre", "the Black Iver", "the Nahr Dal", "the Upper Varne")
