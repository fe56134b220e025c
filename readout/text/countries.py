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

_ALSO_CALLED = dict(
    entry.split(":")
    for entry in """
    AE:Abu_Dhabi AF:Kabul AL:Tirana AM:Yerevan AO:Luanda AR:Buenos_Aires AT:Vienna AU:Canberra AZ:Baku
    BA:Sarajevo BD:Dhaka BE:Brussels BG:Sofia BH:Manama BO:La_Paz BR:Brasilia BY:Minsk CA:Ottawa CD:Kinshasa
    CH:Bern_Swiss CI:Abidjan_Ivorian CL:Santiago CN:Beijing CO:Bogota CU:Havana CY:Nicosia CZ:Prague DE:Berlin
    DK:Copenhagen DZ:Algiers EC:Quito EE:Tallinn EG:Cairo ES:Madrid ET:Addis_Ababa EU:Brussels FI:Helsinki
    FR:Paris GB:London_Britain_British GE:Tbilisi GH:Accra GR:Athens HR:Zagreb HU:Budapest ID:Jakarta IE:Dublin
    IL:Jerusalem IN:Delhi IQ:Baghdad IR:Tehran IS:Reykjavik IT:Rome JO:Amman JP:Tokyo KE:Nairobi KG:Bishkek
    KP:Pyongyang KR:Seoul KZ:Astana LB:Beirut LT:Vilnius LV:Riga LY:Tripoli MA:Rabat MD:Chisinau ME:Podgorica
    MK:Skopje ML:Bamako MM:Naypyidaw MN:Ulaanbaatar MY:Kuala_Lumpur NE:Niamey NG:Abuja NL:Hague NO:Oslo
    NP:Kathmandu NZ:Wellington OM:Muscat PE:Lima PH:Manila PK:Islamabad PL:Warsaw PS:Ramallah PT:Lisbon QA:Doha
    RO:Bucharest RS:Belgrade RU:Moscow RW:Kigali SA:Riyadh SD:Khartoum SE:Stockholm SI:Ljubljana SK:Bratislava
    SN:Dakar SO:Mogadishu SY:Damascus TH:Bangkok TJ:Dushanbe TM:Ashgabat TN:Tunis TR:Ankara TW:Taipei TZ:Dodoma
    UA:Kyiv_Kiev UG:Kampala US:Washington_America UY:Montevideo UZ:Tashkent VA:Holy_See VE:Caracas VN:Hanoi
    YE:Sanaa ZA:Pretoria ZM:Lusaka ZW:Harare""".split()
)
"""The capital, which speaks for its country, and other names by which CLDR does not have this, with "_" for spaces."""


@cache
def names_by_code() -> dict[str, str]:
    """Return the names of all countries, and of what else has a code of two letters, such as the European Union."""
    names = Locale(OF_THE_SITE).territories
    return {code: name for code, name in names.items() if len(code) == 2 and code not in _NO_COUNTRIES}


def called_after(code: str) -> list[str]:
    """Return what the things of a country are called after in English: "UK", "French", "Paris"."""
    english = Locale(OF_THE_SITE)
    names = (english.territories.get(key) for key in (code, f"{code}-alt-short"))
    spoken = (english.languages.get(language) for language in get_official_languages(code))
    return [name for name in (*names, *spoken, _ALSO_CALLED.get(code, "").replace("_", " ")) if name]


def code_meant(written: str) -> str | None:
    """Return the code of the country of this name, of this code in small letters or elsewhere; None where none is."""
    code = _ELSEWHERE.get(written.upper(), written.upper())
    if code in names_by_code():
        return code
    return next((code for code, name in names_by_code().items() if name.lower() == written.lower()), None)
