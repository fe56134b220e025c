"""Countries by their codes of ISO 3166-1, named in English as Unicode's CLDR has them."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.languages import get_official_languages

from readout.text.language import OF_THE_SITE

_NO_COUNTRIES = frozenset({"XA", "XB", "ZZ"})
"""Codes for tests, and for what is not known."""
_ELSEWHERE = {"UK": "GB", "EL": "GR"}
"""Codes that the internet and the European Union have for countries, with those of ISO 3166-1."""

_OTHER_NAMES = {
    code: tuple(names.replace("_", " ").split(","))
    for code, _, names in (
        entry.partition(":")
        for entry in """
        AE:UAE BY:Belorussia CD:Democratic_Republic_of_the_Congo,DR_Congo,DRC CG:Republic_of_the_Congo
        CI:Ivory_Coast CN:People’s_Republic_of_China,PRC CV:Cabo_Verde CZ:Czech_Republic EU:EU
        GB:UK,U.K.,Britain,Great_Britain KG:Kyrgyz_Republic KN:Saint_Kitts_and_Nevis
        KP:Democratic_People’s_Republic_of_Korea,DPRK KR:Republic_of_Korea,ROK LC:Saint_Lucia MM:Burma NL:Holland
        PS:Palestine RU:Russian_Federation SK:Slovak_Republic SZ:Swaziland TL:East_Timor TR:Turkey UN:UN
        US:US,U.S.,USA,America,United_States_of_America VA:Holy_See VC:Saint_Vincent_and_the_Grenadines
        VN:Viet_Nam""".split()
    )
}
"""Names that countries, and what else has a code, go by in English beside that of CLDR, with "_" for spaces."""

_CAPITALS = dict(
    entry.split(":")
    for entry in """
    AE:Abu_Dhabi AF:Kabul AL:Tirana AM:Yerevan AO:Luanda AR:Buenos_Aires AT:Vienna AU:Canberra AZ:Baku
    BA:Sarajevo BD:Dhaka BE:Brussels BG:Sofia BH:Manama BO:La_Paz BR:Brasilia BY:Minsk CA:Ottawa CD:Kinshasa
    CH:Bern_Swiss CI:Abidjan_Ivorian CL:Santiago CN:Beijing CO:Bogota CU:Havana CY:Nicosia CZ:Prague DE:Berlin
    DK:Copenhagen DZ:Algiers EC:Quito EE:Tallinn EG:Cairo ES:Madrid ET:Addis_Ababa EU:Brussels FI:Helsinki
    FR:Paris GB:London_British GE:Tbilisi GH:Accra GR:Athens HR:Zagreb HU:Budapest ID:Jakarta IE:Dublin
    IL:Jerusalem IN:Delhi IQ:Baghdad IR:Tehran IS:Reykjavik IT:Rome JO:Amman JP:Tokyo KE:Nairobi KG:Bishkek
    KP:Pyongyang KR:Seoul KZ:Astana LB:Beirut LT:Vilnius LV:Riga LY:Tripoli MA:Rabat MD:Chisinau ME:Podgorica
    MK:Skopje ML:Bamako MM:Naypyidaw MN:Ulaanbaatar MY:Kuala_Lumpur NE:Niamey NG:Abuja NL:Hague NO:Oslo
    NP:Kathmandu NZ:Wellington OM:Muscat PE:Lima PH:Manila PK:Islamabad PL:Warsaw PS:Ramallah PT:Lisbon QA:Doha
    RO:Bucharest RS:Belgrade RU:Moscow RW:Kigali SA:Riyadh SD:Khartoum SE:Stockholm SI:Ljubljana SK:Bratislava
    SN:Dakar SO:Mogadishu SY:Damascus TH:Bangkok TJ:Dushanbe TM:Ashgabat TN:Tunis TR:Ankara TW:Taipei TZ:Dodoma
    UA:Kyiv_Kiev UG:Kampala US:Washington UY:Montevideo UZ:Tashkent VE:Caracas VN:Hanoi YE:Sanaa ZA:Pretoria
    ZM:Lusaka ZW:Harare""".split()
)
"""The capital, which speaks for its country, and adjectives that its name does not begin like."""


@cache
def names_by_code() -> dict[str, str]:
    """Return the names of all countries, and of what else has a code of two letters, such as the European Union."""
    names = Locale(OF_THE_SITE).territories
    return {code: name for code, name in names.items() if len(code) == 2 and code not in _NO_COUNTRIES}


def english_names(code: str) -> tuple[str, ...]:
    """Return what a country is called in English, CLDR's name before others: Türkiye, Turkey."""
    name = names_by_code().get(code)
    return (*([name] if name else []), *_OTHER_NAMES.get(code, ()))


def called_after(code: str) -> list[str]:
    """Return what the things of a country are called after in English: "UK", "French", "Paris"."""
    english = Locale(OF_THE_SITE)
    spoken = (english.languages.get(language) for language in get_official_languages(code))
    names = (*english_names(code), *spoken, _CAPITALS.get(code, "").replace("_", " "))
    return [name for name in names if name]


def code_meant(written: str) -> str | None:
    """Return the code of the country of this name, of this code in small letters or elsewhere; None where none is."""
    code = _ELSEWHERE.get(written.upper(), written.upper())
    if code in names_by_code():
        return code
    low = written.lower()
    return next((code for code in names_by_code() if low in map(str.lower, english_names(code))), None)
