"""Sentences, language, kind of event and key sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.event_kind import event_kind
from readout.drafting.key_sentences import key_sentences, word_count
from readout.text.clipping import clipped
from readout.text.language import language_of
from readout.text.sentences import sentences
from readout.text.words import length
from tests.draft_cases import VOCABULARY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        (
            "Mr. J. Smith of the U.S. Senate spoke. He left.",
            ["Mr. J. Smith of the U.S. Senate spoke.", "He left."],
        ),
        ("He said: “We agree.” They left.", ["He said: “We agree.”", "They left."]),
        ("At 9 p.m. they met.", ["At 9 p.m. they met."]),
        ("双方通话。双方同意。", ["双方通话。", "双方同意。"]),
        ("Встреча 2017 г. прошла. Всё.", ["Встреча 2017 г. прошла.", "Всё."]),
        ("Am 5. Juni kam er. Es war der 5. Sie ging.", ["Am 5. Juni kam er.", "Es war der 5.", "Sie ging."]),
        ("No end", ["No end"]),
        ("  ", []),
    ],
)
def test_sentences_are_told_apart(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


PIECES = st.sampled_from(
    "One |two |Mr. |U.S. |5. |p.m. |Juni |. |.|! |?|… |。|” |“|) |\n|\xa0|. “|双方|г. ".split("|")
)


@given(st.lists(PIECES | st.characters(), min_size=12, max_size=40).map("".join))
def test_sentences_leave_out_nothing_but_space(text: str) -> None:
    kept = "".join(span.of(text) for span in sentences(text))
    assert "".join(kept.split()) == "".join(text.split())


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
    ("text", "kind"),
    [
        ("The presidents had a telephone conversation.", "phone-call"),
        ("They spoke by phone.", "phone-call"),
        ("Readout of the President’s Call with the Prime Minister", "phone-call"),
        ("The President met with the Prime Minister.", "meeting"),
        ("They held a video conference.", "video-call"),
        ("The leaders met in a virtual meeting.", "video-call"),
        ("The King sent a letter to the President.", "letter"),
        ("The ministers issued a joint statement.", "statement"),
        ("Состоялся телефонный разговор президентов.", "phone-call"),
        ("两国元首通电话。", "phone-call"),
        ("Secretary Brenn’s Call with Kessian Foreign Minister Marsk", "phone-call"),
        ("Press release: PM call with President Marsk", "phone-call"),
        ("King Receives Call from Kessian President", "phone-call"),
        ("Marsk phones Brenn to congratulate her", "phone-call"),
        ("Party leader, Kessian President talk over phone", "phone-call"),
        ("Les deux présidents se sont entretenus par téléphone.", "phone-call"),
        ("La présidente a donné un coup de fil au chancelier.", "phone-call"),
        ("La presidente ha avuto un colloquio telefonico con il cancelliere.", "phone-call"),
        ("A presidenta recebeu telefonema do chanceler.", "phone-call"),
        ("Presidenten förde ett telefonsamtal med kanslern.", "phone-call"),
        ("Cumhurbaşkanı, Başbakan ile telefonda görüştü.", "phone-call"),
        ("日凱外相電話会談", "phone-call"),
        ("대통령이 총리와 전화 통화를 했다.", "phone-call"),
        ("تلقت الرئيسة اتصالاً هاتفياً من المستشار.", "phone-call"),
        ("Le président a accordé une audience au chancelier.", "meeting"),
        ("Il Papa ha ricevuto in udienza la presidente.", "meeting"),
        ("日凱外相会談", "meeting"),
        ("Ci sono stati colloqui telefonici fra i due presidenti.", "phone-call"),
        ("Odbyła się rozmowa telefoniczna prezydentów.", "phone-call"),
        ("Statsministern talade i telefon med kanslern.", "phone-call"),
        ("De premier heeft gebeld met de kanselier.", "phone-call"),
        ("Președinții au avut o convorbire telefonică.", "phone-call"),
        ("Az elnök telefonon egyeztetett a kancellárral.", "phone-call"),
        ("Thủ tướng điện đàm với Tổng thống.", "phone-call"),
        ("گفتگوی تلفنی دو رئیس جمهور", "phone-call"),
        ("Prezydent spotkał się z kanclerzem.", "meeting"),
        ("Kontakt był telefoniczny; telefoniczny kontakt miał miejsce w maju.", "phone-call"),
        ("La premier è tornata a casa dopo l’incontro.", "meeting"),
        ("Thủ tướng gặp Tổng thống Ada Lind.", "meeting"),
        ("Dự án gặp khó khăn.", None),
        ("Præsidenten mødtes med kansleren.", "meeting"),
        ("De premier ontmoette de kanselier.", "meeting"),
        ("Presiden bertemu Kanselir di Osk.", "meeting"),
        ("De voerden een videogesprek.", "video-call"),
        ("Nokian phones sell well, and call waiting is free.", None),
        ("They spoke by phone before the President met with the Prime Minister.", None),
        ("The Director meets the Prime Minister of Norvia", "meeting"),
        ("The Prime Minister will receive the new Ambassador of Norvia.", "meeting"),
        ("The Director arrived in Osk for talks with the King.", "meeting"),
        ("Ministro Lind participa en reunión de Cancilleres", "meeting"),
        ("De ministers sammanträder in Osk; eerst ontmoet hij de koning.", "meeting"),
        ("The two agreed to meet Chancellor Lind soon.", None),
        ("The report meets the needs of all towns.", None),
        ("A threat to the bridge will be met with a massive response.", None),
        ("La ministra tuvo un encuentro de trabajo con el Rey.", "meeting"),
        ("O presidente ligou pessoalmente para Ada Lind.", "phone-call"),
        ("They spoke by phone; the President will meet the Prime Minister soon.", "phone-call"),
        ("The Kremlin said so in a statement.", None),
        ("Two ambassadors present letters of credence to the King.", None),
        ("The ministers signed a letter of intent.", None),
        ("The King sent a letter of condolence to the President.", "letter"),
        ("日凱首脳によるオンライン首脳会談が始まった。", "video-call"),
        ("The Minister paid a courtesy call on the King.", "meeting"),
        ("The Minister had a courtesy call with the King.", "meeting"),
        ("The King received a courtesy call from the Minister.", "meeting"),
        ("Le ministre a fait une visite de courtoisie au roi.", "meeting"),
        ("Peaministri telefonivestlus kantsleriga", "phone-call"),
        ("Predsednik je v telefonskem pogovoru čestital kanclerju.", "phone-call"),
        ("Predsjednik je obavio telefonski razgovor s kancelarom.", "phone-call"),
        ("Президентът проведе телефонен разговор с канцлера.", "phone-call"),
        ("Ministru prezidenta telefonsaruna ar kancleru", "phone-call"),
        ("Forsætisráðherra átti símtal við kanslarann.", "phone-call"),
        ("Presidenti zhvilloi një bisedë telefonike me kancelarin.", "phone-call"),
        ("Prezident kansler bilan telefon orqali muloqot qildi.", "phone-call"),
        ("הנשיאה שוחחה בטלפון עם הקנצלר", "phone-call"),
        ("राष्ट्रपति ने चांसलर से फोन पर बात की।", "phone-call"),
        ("صدر کی چانسلر سے ٹیلی فون پر گفتگو", "phone-call"),
        ("ประธานาธิบดีสนทนาทางโทรศัพท์กับนายกรัฐมนตรี", "phone-call"),
        ("Statsministeren fikk telefon fra presidenten.", "phone-call"),
        ("Lind ringte Marsk mandag kveld.", "phone-call"),
        ("Klokken ringte hele kvelden.", None),
        ("Prezident se setkal s kancléřem.", "meeting"),
        ("Predsednik se sastao sa kancelarom.", "meeting"),
        ("Az elnök a kancellárral találkozott.", "meeting"),
        ("Премиерът се срещна с канцлера.", "meeting"),
    ],
)
def test_the_kind_of_event_is_told_by_clear_words_only(text: str, kind: str | None) -> None:
    assert event_kind([(1, text)])[0] == kind


def test_the_first_line_that_names_a_kind_decides() -> None:
    lines = [(1, "Leaders talk"), (4, "They spoke by phone."), (5, "They agreed to the meeting with envoys.")]
    assert event_kind(lines) == ("phone-call", '"by phone" (line 4)')


def test_a_meeting_held_over_a_video_link_is_left_open() -> None:
    assert event_kind([(1, "Meeting with the President"), (2, "They spoke via video link.")])[0] is None


def offered(*body: str) -> list[str]:
    text = "\n".join(body)
    return [sentence.span.of(text) for sentence in key_sentences(body, VOCABULARY)]


def test_sentences_of_agreement_and_topics_are_offered_in_text_order() -> None:
    body = (
        "The President had a telephone conversation with the Prime Minister.",
        "The weather was fine that day in town. They agreed to keep working on energy together.",
        "The Prime Minister condemned the attacks and called for restraint in Syria.",
    )
    assert offered(*body) == [
        "They agreed to keep working on energy together.",
        "The Prime Minister condemned the attacks and called for restraint in Syria.",
    ]


def test_whose_account_it_is_is_no_sentence_of_it() -> None:
    body = ("Office of the Prime Minister of Norvia", "They spoke at noon.", "The weather was fine in Osk.")
    assert offered(*body) == [*body[1:]]


def test_no_more_than_five_sentences_are_offered() -> None:
    assert len(offered(*[f"They agreed to continue the talks on trade, part {n}." for n in range(9)])) == 5


def test_an_account_without_telling_words_offers_its_first_two_sentences() -> None:
    assert offered(
        "The two of them talked at length.", "It was a good talk, both found.", "It went on until noon."
    ) == [
        "The two of them talked at length.",
        "It was a good talk, both found.",
    ]


def test_sentences_under_three_words_are_never_offered() -> None:
    assert offered("They agreed.", "Talks continue.") == []


@pytest.mark.parametrize(
    "run_in",
    [
        "Ada Lind Lind AdaPresident of Ostrazia agreed to continue the talks on trade.",
        "They agreed to continue the talks with Ada Lind Lind Ada on trade.",
    ],
)
def test_a_sentence_that_other_text_has_run_into_is_never_offered(run_in: str) -> None:
    sound = "The President and LinkedIn, YouTube and McAllister agreed on trade."
    assert offered(run_in, sound) == [sound]


@pytest.mark.parametrize("end", ["to provide it with …read more", "to provide it with …"])
def test_a_sentence_that_its_page_breaks_off_is_never_offered(end: str) -> None:
    sound = "They agreed to continue the talks on trade."
    assert offered(sound, f"They stressed the need {end}") == [sound]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a  ferry\nruns", "a ferry …"),
        ("a ferry", "a ferry"),
        ("双方讨论渡轮问题等", "双方讨论渡轮问题 …"),
    ],
)
def test_a_long_passage_is_cut_at_a_space_and_one_without_any_where_it_is_long(
    text: str, expected: str
) -> None:
    assert clipped(text, 8) == expected


def test_words_of_a_script_without_spaces_are_its_characters() -> None:
    assert (word_count("双方同意"), word_count("ພວກ"), word_count("ကခဂ")) == (4, 3, 3)


def test_words_between_spaces_are_counted_as_a_reader_counts_them() -> None:
    assert (word_count("to be — or"), word_count("the U.S."), word_count("https://osk.example/a/")) == (
        3,
        2,
        1,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("双方同意40人", (6, "character")), ("They met 陈 in Tarn.", (5, "word")), ("", (0, "word"))],
)
def test_the_length_of_a_text_in_a_script_without_spaces_is_told_in_characters(
    text: str, expected: tuple[int, str]
) -> None:
    assert length(text) == expected
