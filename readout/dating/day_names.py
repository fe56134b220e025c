"""Names of months, weekdays and days told by word ("today") in the languages that readouts come in.

A row is a language's names, or its short ones, from January or from Monday on, with "/" between those of one month or
day; where there is none stands "-". Chinese, Japanese, Korean and Vietnamese write their months in figures. Left out is
what is a day's name in one language and something else in another: "listopada" is November in Polish and October in
Croatian, "set" and "out" are English words. Every name maps to the number ``datetime`` gives it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr - jun jul aug sept/sep oct nov dec
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
янв февр/фев мар апр - июн июл авг сент/сен окт нояб/ноя дек
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
січ лют бер квіт трав черв лип серп вер жовт лист груд
janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/déc
januar/jänner februar märz april mai juni juli august september oktober/okt november dezember/dez
enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre octubre noviembre diciembre/dic
يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -
- - - - - - يوليوز غشت شتنبر - نونبر دجنبر
gennaio febbraio marzo aprile maggio giugno/giu luglio/lug agosto settembre ottobre/ott novembre dicembre
janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart/mrt april mei juni juli augustus september oktober november december
- - mars/marts - maj - - augusti - - - desember
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta - - - - - -
- - - - - - heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października - grudnia
ledna února března dubna května června července srpna září října listopadu prosince
januára februára - apríla mája júna júla augusta septembra októbra novembra decembra
január február március április május június július augusztus szeptember október - -
ianuarie februarie martie aprilie - iunie iulie - septembrie octombrie noiembrie decembrie
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
- - maret - - - - agustus - - - -
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
януари февруари март април май юни юли август септември октомври ноември декември
јануара фебруара - априла маја јуна јула - септембра октобра новембра децембра
जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
جنوری فبروری/فروری مارچ اپریل می/مئی جون جولای/جولائی آگست/اگست سپتمبر/ستمبر اکتوبر نومبر دسمبر
"""
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday
mon tues/tue wed thurs/thur/thu fri sat sun
понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу воскресенье
понеділок вівторок середа/середу четвер п'ятниця/п'ятницю/п’ятниця/п’ятницю субота/суботу неділя/неділю
lundi mardi mercredi jeudi vendredi samedi dimanche
montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
lunes martes miércoles jueves viernes sábado domingo
الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
星期一 星期二 星期三 星期四 星期五 星期六 星期日/星期天
周一/週一 周二/週二 周三/週三 周四/週四 周五/週五 周六/週六 周日/週日
月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
월요일 화요일 수요일 목요일 금요일 토요일 일요일
lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen söndag/söndagen
mandag tirsdag onsdag torsdag fredag lørdag søndag
poniedziałek wtorek środa/środę czwartek piątek sobota/sobotę niedziela/niedzielę
יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_ראשון
ביום_שני ביום_שלישי ביום_רביעי ביום_חמישי ביום_שישי ביום_שבת ביום_ראשון
دوشنبه سه‌شنبه/سه_شنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه
"""
_TOLD_DAYS = """
0 today tonight this_morning this_afternoon this_evening сегодня сьогодні heute hoy اليوم 今天 今日
0 aujourd'hui aujourd’hui ce_matin cet_après-midi ce_soir
0 oggi stamattina stasera hoje vandaag i_dag idag i_kväll ikväll i_aften i_kveld dziś dzisiaj bugün
1 yesterday вчера вчора учора gestern ayer hier أمس 昨天 昨日
1 ieri ontem gisteren i_går igår wczoraj dün
0 היום הערב امروز
1 אתמול دیروز
"""


def _rows(text: str) -> list[list[str]]:
    return [[name.replace("_", " ") for name in line.split()] for line in text.strip().split("\n")]


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a name as the tables have it, from every way of writing it that a pattern without case takes for it.

    Such a pattern takes a dotted or a dotless i and a long s for the plain ones: "APRİL", "Frıday".
    """
    return unicodedata.normalize("NFKC", name.casefold()).replace("i\u0307", "i").replace("ı", "i")


def _numbered(text: str, first: int) -> dict[str, int]:
    """Return the names, folded, to their place in the rows, counted from ``first``."""
    cells = [(at, cell) for row in _rows(text) for at, cell in enumerate(row, first) if cell != "-"]
    return {folded(name): at for at, cell in cells for name in cell.split("/")}


MONTHS = _numbered(_MONTHS, 1)
"""Month names and abbreviations, ``folded``, to 1–12."""
WEEKDAYS = _numbered(_WEEKDAYS, 0)
"""Weekday names, ``folded``, to 0–6, Monday 0."""
TOLD_DAYS = {folded(name): int(ago) for ago, *names in _rows(_TOLD_DAYS) for name in names}
"""Words for a day near the one of writing, ``folded``, to how many days before it they lie."""

ENGLISH_MONTHS = tuple(name.capitalize() for name in _rows(_MONTHS)[0])
"""January first, so that month 5 is at 4."""
ENGLISH_WEEKDAYS = tuple(name.capitalize() for name in _rows(_WEEKDAYS)[0])
"""Monday first, as in ``datetime``."""

ABBREVIATED_WEEKDAYS = frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
NEED_A_CAPITAL = frozenset({"may", "march", "mar", "dec"}) | ABBREVIATED_WEEKDAYS
"""Names that are other words, or parts of such, when they are written small."""
NEED_A_YEAR = frozenset({"mart", "ott", "maj", "mei", "lug", "giu", "مه", "می"})
"""Names that are people's or shops' in other languages, where the figure stands behind them, "Ott 12", or that are
other words of their own language."""


def any_of(names: Iterable[str]) -> str:
    """Return a regular expression for any of the names, the longest first.

    What names begin with alike stands in it once, and a set of first letters before it all: there are hundreds of
    names, and at nearly every place of a text is none of them.
    """
    first = "".join(re.escape(letter) for letter in sorted({name[0] for name in names}))
    return f"(?=[{first}])(?:{_branches(names)})"


def _branches(names: Iterable[str]) -> str:
    tails: dict[str, list[str]] = {}
    for name in names:
        tails.setdefault(name[:1], []).append(name[1:])
    ends = tails.pop("", None) is not None
    branches = "|".join(re.escape(letter) + _branches(rest) for letter, rest in tails.items())
    if not ends:
        return branches if len(tails) == 1 else f"(?:{branches})"
    return f"(?:{branches})?" if branches else ""


_SPACED_DAYS = {name: ago for name, ago in TOLD_DAYS.items() if name[0] < "一"}
NEAR_DAY = re.compile(
    rf"(?<!\w)(?<!في )(?<!אותו )(?<!עד )(?P<told>{any_of(_SPACED_DAYS)})(?!['’]?\w|-là|\s(?:الوطني|العالمي|الدولي))"
    r"|(?P<han>[今昨][天日])",
    re.IGNORECASE,
)
"""A word for a day near the one of writing; "ce matin-là" and "في اليوم" ("on the day") are none."""
