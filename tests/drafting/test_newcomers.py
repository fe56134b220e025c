"""Who is named by office and name in a lead, and is not in the vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.drafting.newcomers import newcomers
from readout.model import Participant

LIND = Participant("ada-lind", "Ada Lind", ("Lind",))


def names(*lines: str, known: tuple[Participant, ...] = ()) -> list[str]:
    return [newcomer.name for newcomer in newcomers(lines, known)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Telephone conversation with President of Ostrazia Emile Marchand", ["Emile Marchand"]),
        ("Call with President of the Republic of the Congo Denis Marchand-Nola", ["Denis Marchand-Nola"]),
        ("He spoke with President of the Ostrazian Republic Emile Marchand.", ["Emile Marchand"]),
        ("Call with the Director of the Office of the Republic of Vandria Sato Akira", ["Sato Akira"]),
        ("Call with Minister Karl “Kalle” Weber of Ostrazia", ["Karl Kalle Weber"]),
        ("Call with Minister of Foreign Affairs Karl Weber", ["Karl Weber"]),
        ("Meeting with the Prime Minister of Vandria, Sato Akira, in Halcyon", ["Sato Akira"]),
        ("Call with King of Saudi Arabia Omar bin Nasser Al Qadim", ["Omar bin Nasser Al Qadim"]),
        ("Call with President of Syria Omar al-Qadim", ["Omar al-Qadim"]),
        ("Call with Prince Omar Sa'ud of Dhaluma", ["Omar Sa'ud"]),
        ("Call with National Security Adviser Karl Weber", ["Karl Weber"]),
        (
            "Call with Lt. Gen. Hanna Brask, Vice Admiral Karl Weber and Major General Tomas van der Moll",
            ["Hanna Brask", "Karl Weber", "Tomas van der Moll"],
        ),
        ("Call with UN Secretary-General Karl Weber", ["Karl Weber"]),
        ("Call with President-Elect Jorge Molina of Tarrabine", ["Jorge Molina"]),
        (
            "The Chairperson of the Commission, H.E. Karl Weber, received H.E. Dr. Ada Moll",
            ["Karl Weber", "Ada Moll"],
        ),
        (
            "Prime Minister Shri Karl Weber spoke with His Excellency Mr. Emil Moll",
            ["Karl Weber", "Emil Moll"],
        ),
        ("Call with Karl Weber, President of Ostrazia", ["Karl Weber"]),
        ("Call with Karl Weber, the Federal Minister for Trade of Ostrazia", ["Karl Weber"]),
        ("Gesprek met president Emil Marchand van Oekraïne", ["Emil Marchand"]),
        ("De premier belde met de president van Oekraïne, Iwan Lewkin.", ["Iwan Lewkin"]),
        ("Minister Van Moll sprak met minister Karl van der Weber.", ["Van Moll", "Karl van der Weber"]),
        ("Entretien avec le président Emil de Marchand du Niger", ["Emil de Marchand"]),
        ("Call with Emir Sheikh Nasser Bin Omar of Dhaluma", ["Nasser Bin Omar"]),
        ("Call with Vice President Weber’s guest, Chancellor Moll of Ostrazia", ["Weber", "Moll"]),
        ("President Weber Meets President Moll", ["Weber", "Moll"]),
        (
            "La Segretaria generale Ada Moll ha incontrato il ministro Carlo Weber.",
            ["Ada Moll", "Carlo Weber"],
        ),
        ("Bundesrätin Ada Moll empfing Regierungsrätin Eva Weber.", ["Ada Moll", "Eva Weber"]),
        ("H.E. Karl Weber—President of Ostrazia—was received by the King.", ["Karl Weber"]),
        ("I met with the Prime Minister Theresa May in her office.", ["Theresa May"]),
        ("He met with Prime Minister Theresa Weber May 2.", ["Theresa Weber"]),
        ("He met with Prime Minister Theresa May 2.", ["Theresa"]),
        (
            "Karl Weber, chairperson of the Lake Union, LU, called the chairperson of the River Union, RU, Ada Moll.",
            ["Karl Weber", "Ada Moll"],
        ),
        ("Entretien avec le président de la République d’Ostrazie, Émile Marchand", ["Émile Marchand"]),
        ("Gespräch mit dem ostrazischen Präsidenten Emil Marchand", ["Emil Marchand"]),
        (
            "Bundeskanzlerin Ada Moll telefonierte mit dem Präsidenten der Ukraine Iwan Lewkin",
            ["Ada Moll", "Iwan Lewkin"],
        ),
        (
            "El presidente de Ucrania, Iván Levkin, habló con el ministro Jorge Molina",
            ["Iván Levkin", "Jorge Molina"],
        ),
        ("El presidente ucraniano, Iván Levkin, habló con la prensa.", ["Iván Levkin"]),
        (
            "Colloquio fra il presidente del Consiglio italiano, Ada Molli, e il presidente degli Stati Uniti, Ivo Or.",
            ["Ada Molli", "Ivo Or"],
        ),
        ("Habló con el presidente electo de Ucrania, Iván Levkin.", ["Iván Levkin"]),
        ("O presidente falou com a presidente das Filipinas, Ada Molina.", ["Ada Molina"]),
        (
            "Bundeskanzler Karl Weber (OPD) hat mit Präsidentin Ada Moll (LU) telefoniert.",
            ["Karl Weber", "Ada Moll"],
        ),
        ("Polonya Cumhurbaşkanı Jan Orb, Norveç Başbakanı Ada Moll'le görüştü.", ["Jan Orb", "Ada Moll"]),
        ("Sie sprach mit „Präsident Karl Weber“, wie es hieß.", ["Karl Weber"]),
        ("Об этом написал глава Белого дома Карл Вебер.", ["Карл Вебер"]),
        ("Об этом написал глава Белого Дома Карл Вебер.", ["Карл Вебер"]),
        ("Он говорил с президентом А. Вебером.", ["А. Вебером"]),
        ("Он говорил с президентом Соединённых Штатов Карлом Вебером.", ["Карлом Вебером"]),
        ("Он говорил с президентом Лорой фон дер Молль.", ["Лорой фон дер Молль"]),
        (
            "Thủ tướng Chính phủ Lê Văn Minh điện đàm với Tổng thống Hoa Kỳ Karl Weber",
            ["Lê Văn Minh", "Karl Weber"],
        ),
        ("Chủ tịch nước Lê Văn Minh gặp Tổng thống đắc cử Mỹ Karl Weber", ["Lê Văn Minh", "Karl Weber"]),
        (
            "Presiden RI Budi Hartono bertemu Presiden Amerika Serikat Karl Weber.",
            ["Budi Hartono", "Karl Weber"],
        ),
        ("“We received President Karl Weber”.", ["Karl Weber"]),
        ("Телефонный разговор с Президентом США Карлом Вебером", ["Карлом Вебером"]),
        ("Он беседовал с Президентом Французской Республики Эмилем Маршаном.", ["Эмилем Маршаном"]),
        ("Встреча с Премьер-министром Турции Ладой Линд", ["Ладой Линд"]),
        ("Глава Российского государства и Генеральный секретарь ООН Карл Вебер", ["Карл Вебер"]),
        ("Call with Prime Minister De Moll and Foreign Minister Di Marani", ["De Moll", "Di Marani"]),
        ("Call with French Minister for Europe and Foreign Affairs Karl Weber", ["Karl Weber"]),
        (
            "Call with the Emir of the State of Qatar Sheikh Nasser bin Omar Al-Qadim",
            ["Nasser bin Omar Al-Qadim"],
        ),
        ("A call from Sheikh Nasser bin Omar, Emir of Dhaluma, was received", ["Nasser bin Omar"]),
        ("He met with the US Ambassador to Georgia Ada Moll", ["Ada Moll"]),
        ("She spoke with her Ostrazian counterpart Karl Weber", ["Karl Weber"]),
        (
            "Today, the Prime Minister, Karl Weber, spoke with the King, Omar Al-Qadim, at noon",
            ["Karl Weber", "Omar Al-Qadim"],
        ),
        ("King Receives Phone Call from Ostrazian President Karl Weber", ["Karl Weber"]),
        ("Entretien avec le Président de la République ostrazienne, Émile Marchand", ["Émile Marchand"]),
        ("Entretien avec le président ostrazien Emile Marchand", ["Emile Marchand"]),
        ("El canciller ostraziano Jorge Molina de la Roca habló", ["Jorge Molina de la Roca"]),
        ("A call from Sheikh Nasser Al Omar Al Qadim Al Sabir", ["Nasser Al Omar Al Qadim Al Sabir"]),
        ("Habló con su homólogo ostraziano Jorge Molina", ["Jorge Molina"]),
        (
            "Il Presidente della Repubblica, Carlo Marani, ha ricevuto il ministro ostraziano Emilio Moll",
            ["Carlo Marani", "Emilio Moll"],
        ),
        ("Colloquio con il Presidente dell’Ucraina, Ivan Levkin", ["Ivan Levkin"]),
        ("O presidente do Brasil, Jorge Molina, recebeu a ministra Ada Moll", ["Jorge Molina", "Ada Moll"]),
        ("Телефонный разговор с министром иностранных дел Карлом Вебером", ["Карлом Вебером"]),
        ("Разговор главы государства Карла Вебера с канцлером", ["Карла Вебера"]),
        (
            "El ministro de la República Popular China, Sato Akira, habló con el presidente de la República Oriental "
            "del Uruguay, Jorge Molina, en Osk",
            ["Sato Akira", "Jorge Molina"],
        ),
        ("O Presidente da República Federativa do Brasil, Jorge Molina, falou", ["Jorge Molina"]),
        ("le président de la République Islamique d’Iran, Omar Al-Qadim, a reçu", ["Omar Al-Qadim"]),
        ("Habló con su par ostraziano, Jorge Molina, en Osk", ["Jorge Molina"]),
        ("Habló con su similar de Brasil, Ada Molina, en Osk", ["Ada Molina"]),
        ("Il a été reçu par Emile", []),
        (
            "Les présidents ostrazien et norvien Emile Marchand et Karl Weber ont parlé",
            ["Emile Marchand", "Karl Weber"],
        ),
        ("Le chef de l’État ostrazien, Émile Marchand, a parlé", ["Émile Marchand"]),
        ("Prime Minister Dr the Hon. Karl Weber spoke", ["Karl Weber"]),
        ("Prime Minister the Rt. Hon. Ada Moll met the press", ["Ada Moll"]),
        ("Он говорил со своим турецким коллегой Карлом Вебером", ["Карлом Вебером"]),
        ("Розмова з американським колегою Карлом Вебером", ["Карлом Вебером"]),
        ("Розмова з Президентом Литви Емілем Маршаном", ["Емілем Маршаном"]),
    ],
)
def test_a_name_behind_an_office_is_a_persons(line: str, expected: list[str]) -> None:
    assert names(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The president. The talks went on.",
        "The leaders of Ostrazia and Vandria met.",
        "Statement by Press Secretary Ada Moll",
        "Statement by Karl Weber, Press Secretary of the Presidency",
        "Karl Weber, who knew the president, spoke",
        "Call with the Deputy Minister",
        "Presidents of Botswana, Seychelles meet",
        "Norvian Ambassador Accredited to Ostrazia",
        "He called on the Minister of Home Affairs, External Communications and National Development Unit",
        "Lake Union President Accredits Four Ambassadors, Pledges Friendship",
        "A meeting of the Council of Governors",
        "The Crown Prince of Nova Osk and Deputy Supreme Commander of the Vandrian Armed Forces spoke",
        "He met the High Representative of the Union for Foreign Affairs and Policy/Vice-President of the Board",
        "Office of the President of the Republic of Finland Press release 35/2021",
        "The president, Karl Weber said, was well",
        "Le président inaugure Radio Osk",
        "",
        "As president of the Union, I am glad of it.",
        "Об этом написал глава Белого дома.",
        "Thủ tướng Nhật Bản đã có cuộc điện đàm.",
        "Hệ thống Patriot đã được chuyển giao.",
        "Presiden Amerika Serikat tiba di Osk.",
        "Президент ничего обещать Карлу Веберу не стал.",
        "Он ждал президента Турции. Карл Вебер спал.",
        "Ada Moll is president of Ostrazia.",
        "El presidente ostraziano, Jorge Molina miente.",
        "Habló el ministro ostraziano. Jorge Molina calló.",
        "Le président demande Paris.",
        "He thanked the King. Ada Moll, a sailor, came.",
        "He spoke of the King, Lake Osk, and more.",
        "The President of Ostrazia asked Karl Weber to come.",
        "Presidents of Botswana and Norvia met.",
        "He thanked the President of Osk. Ada Moll came.",
        "The director of the Norvia Gallery spoke.",
        "The General Assembly, the Marshal Plan, the Admiral Brenn and the general, Karl Weber wrote, were named.",
        "The governor of West Virginia spoke.",
        "Special Representative of the Ostrazian Foreign Ministry for the bridge",
        "The President Media Unit said so.",
        "Secretary of State for Foreign, Commonwealth and Development Affairs of the UK",
        "The president of the council met the press.",
        "Он говорил с коллегой по совету.",
    ],
)
def test_where_no_name_stands_behind_an_office_nobody_is_named(line: str) -> None:
    assert names(line) == []


def test_a_paragraph_may_open_with_a_name_alone() -> None:
    title = "Telephone conversation with President of Ostrazia Emile Marchand"
    assert names(title, "Ivan Levkin spoke with Emile Marchand.") == ["Emile Marchand", "Ivan Levkin"]


@pytest.mark.parametrize("opening", ["Ivan came.", "Ada Moll/Osk News", "The Osk Herald"])
def test_a_paragraph_that_opens_with_another_word_names_nobody(opening: str) -> None:
    assert names("A call", opening) == []


def test_a_person_is_named_once_by_the_longest_name() -> None:
    title = "President Weber’s Call with Prime Minister Sato of Vandria"
    lead = "President Karl R. Weber, Jr. spoke with Prime Minister Sato Akira of Vandria."
    assert names(title, lead) == ["Karl R. Weber", "Sato Akira"]
    assert names(lead, title) == ["Karl R. Weber", "Sato Akira"]
    assert names("President Joe Weber calls", "President Joseph Weber spoke.") == ["Joseph Weber"]


def test_a_name_is_one_with_the_signs_on_its_letters_or_without() -> None:
    assert names("President Karacan Calls", "President Ada Karaçan spoke with Emir Omar.") == [
        "Ada Karaçan",
        "Omar",
    ]


@pytest.mark.parametrize("younger", ["Jr.", "Sr."])
def test_a_name_is_one_with_what_tells_a_son_from_his_father_or_without(younger: str) -> None:
    assert names("President Weber Calls", f"President Karl Weber {younger} spoke.") == [
        f"Karl Weber {younger}"
    ]
    assert len(names(f"President Karl Weber {younger} met President Emil Moll {younger} in Osk")) == 2


def test_who_is_known_to_be_named_is_no_newcomer() -> None:
    assert names("Call of President Ada Lind with President Karl Weber", known=(LIND,)) == ["Karl Weber"]


def test_who_is_known_is_known_in_any_grammatical_case() -> None:
    known = Participant("lada-lind", "Lada Lind", ("Лада Линд",))
    assert names("Разговор с Президентом Турции Ладой Линд", known=(known,)) == []


def test_a_newcomer_has_the_line_of_its_first_naming() -> None:
    (newcomer,) = newcomers(["A call", "President Karl Weber spoke."], ())
    assert newcomer.line == 1


PIECES = st.sampled_from(
    "President |Prime Minister |of |the |Ada |Jr. |, |’s |al-|Lind |Norvia |and |. ".split("|")
)


@given(st.lists(st.lists(PIECES, min_size=6).map("".join), min_size=1, max_size=4))
def test_who_is_found_stands_in_the_text(lines: list[str]) -> None:
    for name in names(*lines, known=(LIND,)):
        assert name in " ".join("\n".join(lines).split())


@pytest.mark.parametrize(
    "line", ["President Ada Moll (Norvia)", "President Ada Moll , Norvia", "President Ada Moll [Norvia"]
)
def test_a_name_ends_before_a_bracket_or_a_mark_that_stands_by_itself(line: str) -> None:
    assert names(line) == ["Ada Moll"]


def test_who_is_known_may_have_one_more_name() -> None:
    assert names("Call with President Ada Lind Moreno", known=(LIND,)) == []
    assert names("Call with President Lind Moreno", known=(LIND,)) == ["Lind Moreno"]


def test_a_title_in_capitals_names_nobody() -> None:
    assert names("OSTRAZIAN PRESIDENT OPENS BRIDGE") == []


def test_a_headlines_verb_is_nobodys_name() -> None:
    assert names("The Secretary General Warns that the Summit of Osk is near") == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("She received Foreign Ministers Karl Weber and Ada Moll.", ["Karl Weber", "Ada Moll"]),
        ("Norvias utrikesministrar Karl Weber och Ada Moll möts.", ["Karl Weber", "Ada Moll"]),
        ("Statsministern Ada Moll talade med president Karl Weber.", ["Ada Moll", "Karl Weber"]),
        ("Le secrétaire d’État ostrazien Antoine Marchand s’est entretenu.", ["Antoine Marchand"]),
        ("Le ministre des Affaires étrangères ostrazien Antoine Marchand a parlé.", ["Antoine Marchand"]),
        ("President Weber and Osk Herald reporters", ["Weber"]),
        ("The President, Karl Weber, and Ada Moll of the harbour spoke.", ["Karl Weber"]),
        (
            "He met President of Botswana Ilo Marsk and President of the Lake Union Ada Moll.",
            ["Ilo Marsk", "Ada Moll"],
        ),
        ("President of Osk Karl Weber, Prime Minister Ada Moll and others met.", ["Karl Weber", "Ada Moll"]),
        ("President of Osk Sato Akira: Mr Emil Moll, welcome.", ["Sato Akira"]),
        ("The President of the Lake Union Council Ada Moll spoke.", ["Ada Moll"]),
        ("He met Minister of Foreign Affairs and Trade Karl Weber.", ["Karl Weber"]),
        ("He met the director of the Nova Sea House, Sato Akira.", ["Sato Akira"]),
        ("President of Osk Karl Weber, Ada Moll and others met.", ["Karl Weber"]),
        ("President of Osk Sato Akira, Prime Minister Ada Moll and others met.", ["Sato Akira", "Ada Moll"]),
        ("The governor of West Virginia, Sato Akira, spoke.", ["Sato Akira"]),
        ("President Karl Weber met the press.", ["Karl Weber"]),
        ("President of the People's Republic of Norvia Sato Akira called.", ["Sato Akira"]),
        ("Call With President Of Ostrazia Karl Weber", ["Karl Weber"]),
        ("La presidenta Ana Moll Weber habló.", ["Ana Moll Weber"]),
        ("El presidente Jorge Molina la recibió.", ["Jorge Molina"]),
        ("Entretien avec le Président de la République slovaque, Karl Weber", ["Karl Weber"]),
        ("Le président de la République Karl Weber a parlé.", ["Karl Weber"]),
        ("Entretien avec le Roi du Royaume hachémite, Karl Weber", ["Karl Weber"]),
        ("Cumhurbaşkanı Dışişleri Bakanı Ada Moll'ü kabul etti.", ["Ada Moll"]),
        ("President AJ Weber spoke.", ["AJ Weber"]),
        ("President Weber May Visit Osk", ["Weber"]),
        ("President Karl Weber Jordan spoke.", ["Karl Weber Jordan"]),
        ("A call from the Minister of Works of the Ostrazian Confederation Mr. Karl Weber", ["Karl Weber"]),
        ("The Foreign Minister, Prof. Karl Weber, received the envoys.", ["Karl Weber"]),
    ],
)
def test_a_name_that_shares_an_office_and_one_behind_a_countrys_adjective_are_read(
    line: str, expected: list[str]
) -> None:
    assert names(line) == expected
