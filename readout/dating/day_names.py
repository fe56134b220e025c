"""Names of months, weekdays and days told by word ("today") in the languages that readouts come in.

English, Russian, Ukrainian, French, German, Spanish and Arabic (both the Levantine and the Egyptian
names); Chinese writes its months in digits. Italian, Portuguese and Dutch have their months, so that days are offered,
though no words around them are known that tell what happened then. Every name maps to the number ``datetime`` gives it.
"""

from __future__ import annotations

_MONTHS = """
1 january jan января янв січня січ janvier janv januar jänner enero ene يناير كانون_الثاني gennaio janeiro januari
2 february feb февраля фев февр лютого лют février févr fév februar febrero فبراير شباط febbraio fevereiro februari
3 march mar марта мар березня бер mars märz marzo مارس آذار março maart
4 april apr апреля апр квітня квіт avril avr abril abr أبريل إبريل ابريل نيسان aprile
5 may мая май травня трав mai mayo مايو أيار maggio maio mei
6 june jun июня июн червня черв juin juni junio يونيو حزيران giugno junho
7 july jul июля июл липня лип juillet juil juli julio يوليو تموز luglio julho
8 august aug августа авг серпня серп août aout agosto ago أغسطس اغسطس آب augustus
9 september sept sep сентября сент сен вересня вер septembre septiembre سبتمبر أيلول settembre setembro
10 october oct октября окт жовтня жовт octobre oktober okt octubre أكتوبر اكتوبر تشرين_الأول ottobre outubro
11 november nov ноября нояб ноя листопада лист novembre noviembre نوفمبر تشرين_الثاني novembro
12 december dec декабря дек грудня груд décembre déc dezember dez diciembre dic ديسمبر كانون_الأول dicembre dezembro
"""
_WEEKDAYS = """
0 monday mon понедельник понеділок lundi montag lunes الاثنين الإثنين 星期一 周一 週一
1 tuesday tues tue вторник вівторок mardi dienstag martes الثلاثاء 星期二 周二 週二
2 wednesday wed среда среду середа середу mercredi mittwoch miércoles الأربعاء 星期三 周三 週三
3 thursday thurs thur thu четверг четвер jeudi donnerstag jueves الخميس 星期四 周四 週四
4 friday fri пятница пятницу п'ятниця п'ятницю п’ятниця п’ятницю vendredi freitag viernes الجمعة 星期五 周五 週五
5 saturday sat суббота субботу субота суботу samedi samstag sonnabend sábado السبت 星期六 周六 週六
6 sunday sun воскресенье неділя неділю dimanche sonntag domingo الأحد 星期日 星期天 周日 週日
"""
_TOLD_DAYS = """
0 today tonight this_morning this_afternoon this_evening сегодня сьогодні heute hoy اليوم 今天 今日
0 aujourd'hui aujourd’hui ce_matin cet_après-midi ce_soir
1 yesterday вчера вчора учора gestern ayer hier أمس 昨天 昨日
"""


def _table(text: str) -> dict[str, int]:
    rows = (line.split() for line in text.split("\n") if line)
    return {name.replace("_", " "): int(row[0]) for row in rows for name in row[1:]}


MONTHS = _table(_MONTHS)
"""Month names and abbreviations, in lower case, to 1–12."""
WEEKDAYS = _table(_WEEKDAYS)
"""Weekday names, in lower case, to 0–6, Monday 0."""
TOLD_DAYS = _table(_TOLD_DAYS)
"""Words for a day near the one of writing, in lower case, to how many days before it they lie."""

ENGLISH_MONTHS = tuple(row.split()[1].capitalize() for row in _MONTHS.strip().split("\n"))
"""January first, so that month 5 is at 4."""
ENGLISH_WEEKDAYS = tuple(row.split()[1].capitalize() for row in _WEEKDAYS.strip().split("\n"))
"""Monday first, as in ``datetime``."""

ABBREVIATED_WEEKDAYS = frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
NEED_A_CAPITAL = frozenset({"may", "march", "mar", "dec"}) | ABBREVIATED_WEEKDAYS
"""Names that are other words, or parts of such, when they are written small."""
