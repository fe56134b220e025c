"""In which language a text is."""

from __future__ import annotations

import pytest

from readout.text.language import begins_in_english, language_of


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (
            "The leaders of the two countries spoke of the prospects for trade "
            "and agreed that it is to grow with the years.",
            "en",
        ),
        (
            "Les présidents se sont entretenus de la situation dans le pays "
            "et des suites que les parties y donnent pour la paix avec le voisin.",
            "fr",
        ),
        (
            "Die Kanzlerin und der Präsident sprachen über die Lage in dem Land "
            "und das Treffen, das für den Mai mit der Regierung geplant ist.",
            "de",
        ),
        (
            "Los presidentes hablaron por teléfono sobre la situación en el país "
            "y las medidas que se han tomado para el comercio con los vecinos.",
            "es",
        ),
        ("Президенты обсудили положение в стране и выразили готовность к диалогу.", "ru"),
        ("Президенти обговорили становище в країні та її відбудову.", "uk"),
        ("بحث الرئيسان تطورات الأوضاع في المنطقة والعلاقات الثنائية.", "ar"),
        ("两国元首就双边关系和地区局势交换了意见并同意继续保持联系和沟通。", "zh"),
        ("両首脳は二国間関係について意見を交換し、引き続き連絡を取ることで一致した。", "ja"),
        ("Cumhurbaşkanı, Başbakan ile ikili ilişkileri ve bölgedeki son gelişmeleri ele aldı.", "tr"),
        ("Azərbaycan Prezidenti ilə telefon danışığı olub, ikitərəfli əlaqələr müzakirə edilib.", None),
        ("הנשיאה והקנצלר שוחחו על המצב באזור ועל הסחר בין המדינות.", "he"),
        ("Նախագահները քննարկեցին իրավիճակը երկրում և տարածաշրջանում։", "hy"),
        ("პრეზიდენტებმა განიხილეს ვითარება ქვეყანაში და რეგიონში.", "ka"),
        ("Οι πρόεδροι συζήτησαν την κατάσταση στη χώρα και στην περιοχή.", "el"),
        ("Президентите обсъдиха положението и отношенията между страните", None),
        (
            "I presidenti hanno parlato della situazione nel paese e delle misure "
            "che sono state prese per il commercio con i vicini e la pace in Ostrazia.",
            "it",
        ),
        (
            "Os presidentes falaram por telefone sobre a situação no país e as medidas "
            "que não foram tomadas ao comércio com os vizinhos em Ostrazia.",
            "pt",
        ),
        (
            "Statsministern och presidenten talade om läget i landet och om de åtgärder som har vidtagits "
            "för handeln med grannarna, och är inte klara än.",
            "sv",
        ),
        (
            "Statsministeren og presidenten snakket om tilstanden i landet og om tiltakene som ble satt i verk "
            "etter møtet mellom ministrene, og de har ikke noe å legge til av nytt.",
            "nb",
        ),
        (
            "Statsministeren og præsidenten talte om tilstanden i landet og om skridtene, som blev taget "
            "efter mødet mellem ministrene, og de har ikke noget at føje til af nyt fra i går.",
            "da",
        ),
        (
            "Norvias och Kessias ministrar sammanträder till ett gemensamt möte onsdagen den 17 januari i Osk samt i "
            "Tarn. Man diskuterar frågor inom försvaret och handeln samt bron och vägen inom den närmaste tiden.",
            "sv",
        ),
        (
            "Prezydent i premier rozmawiali o sytuacji w kraju oraz o handlu, który jest ważny dla sąsiadów, "
            "a także o tym, że do końca roku nie ma już czasu na spotkanie przez telefon.",
            "pl",
        ),
        (
            "Prezident a premiér hovořili o situaci v zemi a také o obchodu, který je pro sousedy důležitý, "
            "ale na schůzku se do konce roku podle nich nenajde čas, protože by byl spěch.",
            "cs",
        ),
        (
            "Președintele și premierul au discutat despre situația din țară și despre comerțul care este important "
            "pentru vecini, dar nu au găsit timp pentru o întâlnire la sfârșitul anului.",
            "ro",
        ),
        (
            "Az elnök és a kormányfő a helyzetről is beszélt, és az egyeztetés szerint nem lesz találkozó az idén, "
            "hogy azt még meg lehessen tartani.",
            "hu",
        ),
        (
            "Hai bên đã trao đổi về tình hình của khu vực và các biện pháp được nêu trong cuộc điện đàm với những "
            "nước này, không có cuộc gặp tại thủ đô.",
            "vi",
        ),
        ("رئیس جمهور و نخست وزیر درباره وضعیت کشور و تجارت با همسایگان گفتگو کردند.", "fa"),
        ("صدر اور وزیر اعظم نے ملک کی صورتحال پر بات چیت کی ہے۔", None),
        (
            "Predsjednik je razgovarao s premijerom o stanju u zemlji i o trgovini koja je važna za susjede, "
            "a sastanak se neće održati do kraja godine, jer su svi na putu.",
            None,
        ),
        (
            "Kedua presiden membahas keadaan di negara ini dan perdagangan yang penting untuk para tetangga, "
            "tetapi tidak akan ada pertemuan pada akhir tahun ini di ibu kota.",
            None,
        ),
        ("Call 1", None),
        ("", None),
    ],
)
def test_the_language_is_told_where_it_is_clear(text: str, tag: str | None) -> None:
    assert language_of(text) == tag


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        ("The two have agreed that the bridge will open, and thanked his hosts.", True),
        ("The bridge will open.", False),
        ("Die Kanzlerin war in Lowmark; The Bridge will sie nicht sehen, with or without her.", False),
        (f"{'Le pont est ouvert. ' * 30}The two have agreed that the bridge will open.", False),
    ],
)
def test_a_text_begins_in_english_by_words_that_no_other_language_has(text: str, is_english: bool) -> None:
    assert begins_in_english(text) is is_english
