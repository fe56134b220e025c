"""Whom a quote names as its speaker is named in the account, which gives the words to nobody else."""

from __future__ import annotations

import pytest

from readout.checking.vocabulary import read_vocabulary
from readout.verifying.denial import denied
from readout.verifying.given_to import given_to_another, only_quotes
from readout.verifying.speaker import names_speaker
from readout.verifying.verbatim import Account, locate

PEOPLE = """
- {id: ivan-lesnov, name: Ivan Lesnov, aliases: [Иван Леснов, Леснов]}
- {id: vera-lesnova, name: Vera Lesnova, aliases: [Вера Леснова]}
- {id: ana-orlo, name: Ana Orlo, aliases: [the Iron Captain]}
- {id: tom-brask, name: Tom Brask, aliases: [Chancellor Brask]}
- {id: lena-var, name: Lena Var}
- {id: udo-var, name: Udo Var}
- {id: sean-odell, name: Sean O’Dell, aliases: [the king’s friend]}
- {id: mori-ken, name: 森健, aliases: [モリ]}
"""
OFFICES = """
- {id: presidency, name: Arvanian Presidency, aliases: [the Presidency, the Captain’s Office], kind: official}
"""
INDEX, _ = read_vocabulary({"vocabulary/participants.yml": PEOPLE, "vocabulary/issuers.yml": OFFICES})


def named(speaker: str, text: str) -> bool:
    return names_speaker(Account(text, relayed=True), speaker, INDEX)


def given(quote: str, text: str, speaker: str, relayed: bool = True) -> str | None:
    """Return the id of whom the account gives the words to, where that is another than the speaker."""
    account = Account(text, relayed)
    other = given_to_another(account, locate(quote, account, "issuer"), speaker, INDEX)
    return other if other is None or isinstance(other, str) else other.id


# ---- named at all -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["Ana Orlo came.", "Mrs Orlo came.", "ORLO came.", "Here the iron captain is."]
)
def test_any_name_of_the_vocabulary_names_a_speaker(text: str) -> None:
    assert named("ana-orlo", text)


@pytest.mark.parametrize("text", ["Ana came.", "Orlov came.", "Anna-Orlosk came.", "The captain came."])
def test_a_part_of_a_name_names_nobody(text: str) -> None:
    assert not named("Ana Orlo", text)


def test_a_name_is_looked_for_under_the_same_normal_form() -> None:
    assert named("sean-odell", "Here is the king's  friend.")


@pytest.mark.parametrize("speaker", ["ana-orlo", "Ana Orlo"])
def test_a_speaker_of_the_vocabulary_may_be_written_in_another_script(speaker: str) -> None:
    assert named(speaker, "Ана Орло приехала на встречу G20.")


def test_a_speaker_in_capital_letters_is_in_the_same_script() -> None:
    assert not named("ANA ORLO", "Tom came to the meeting.")


@pytest.mark.parametrize("speaker", ["Mr Nobody", "007", "..."])
def test_a_free_name_stands_in_the_account_in_any_script(speaker: str) -> None:
    assert named(speaker, f"Он сказал: {speaker} приехал на встречу.")
    assert not named(speaker, "Он сказал: она приехала на встречу.")


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Анна Орло", "По словам Анны Орло, мост открыт."),
        ("Андрей Северов", "Состоялась беседа Андрея Северова с послом."),
        ("Лада Полянская", "Об этом рассказали Ладе Полянской."),
    ],
)
def test_a_slavic_name_stands_in_any_grammatical_case(speaker: str, text: str) -> None:
    assert named(speaker, text)


@pytest.mark.parametrize("text", ["Беседа Андрея Громова.", "Андрея и Северова не было.", "Северов Андрей"])
def test_a_slavic_name_stands_with_all_its_words_in_order(text: str) -> None:
    assert not named("Андрей Северов", text)


@pytest.mark.parametrize("speaker", ["Ana Orlo and Tom Brask", "Orlo, Brask", "ana-orlo & tom-brask"])
def test_several_who_speak_together_are_named_each(speaker: str) -> None:
    assert named(speaker, "President Ana Orlo and Chancellor Tom Brask say: “We go.”")
    assert not named(speaker, "President Ana Orlo says: “We go.”")


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Anne Morel et Tom Brask", "La ministre Anne Morel et son homologue Tom Brask le disent."),
        ("Нина Ларина и Том Браск", "Министр Нина Ларина и канцлер Том Браск заявили."),
        ("林山和王海", "林山主席同王海总理发表声明。"),
    ],
)
def test_several_are_joined_in_any_language(speaker: str, text: str) -> None:
    assert named(speaker, text)


@pytest.mark.parametrize("speaker", ["森健", "山田", "ヤマダ"])
def test_a_name_stands_in_a_script_without_spaces(speaker: str) -> None:
    assert named(speaker, f"これについて{speaker}がはっきりといいました")


@pytest.mark.parametrize(
    "text", ["これについてヤマダがはっきりといいました", "ヤマダ、スズキ、タナカの三人", "山田首相会談"]
)
def test_a_japanese_name_is_looked_for_in_a_japanese_account(text: str) -> None:
    assert not named("森健", text)
    assert not named("モリ", text)


@pytest.mark.parametrize(
    ("speaker", "another"),
    [("Mr Nobody", "Mr Nobodys"), ("Nobody先生", "XNobody先生"), ("先生Nobody", "先生Nobodys")],
)
def test_a_name_of_letters_stands_whole_beside_characters_without_spaces(speaker: str, another: str) -> None:
    assert named(speaker, f"他与{speaker}会谈了很久")
    assert not named(speaker, f"他与{another}会谈了很久")


# ---- in a transcript ----------------------------------------------------------------------------------

TRANSCRIPT = """Joint remarks in Lowmark
President Orlo: Thank you. We need lorries that move.
And one thing more. Tom tells me that patience is a policy.
Question (in Arvanian): What of the islands then?
Chancellor Brask (as interpreted): We do not speak of them here."""


def test_a_label_gives_the_words_below_it_until_the_next() -> None:
    assert given("We need lorries that", TRANSCRIPT, "tom-brask", relayed=False) == "ana-orlo"
    assert given("And one thing more", TRANSCRIPT, "tom-brask", relayed=False) == "ana-orlo"
    assert given("We do not speak", TRANSCRIPT, "ana-orlo", relayed=False) == "tom-brask"


def test_what_stands_above_the_labels_is_given_to_nobody() -> None:
    assert given("Joint remarks in Lowmark", TRANSCRIPT, "tom-brask", relayed=False) is None


def test_a_label_without_a_name_is_another_beside_one_that_names_the_speaker() -> None:
    assert given("What of the islands", TRANSCRIPT, "tom-brask", relayed=False) == "Question"
    assert given("What of the islands", TRANSCRIPT, "lena-var", relayed=False) is None


def test_a_title_that_labels_a_turn_may_be_the_speakers() -> None:
    text = "President Orlo: We need lorries.\nThe President: They must move.\nChancellor Brask: Yes."
    assert given("They must move", text, "ana-orlo", relayed=False) is None


def test_a_label_in_capitals_may_have_a_dash_behind_it() -> None:
    text = "ANA ORLO – We need lorries.\nTOM BRASK – They must move."
    assert given("They must move", text, "ana-orlo", relayed=False) == "tom-brask"


def test_a_sentence_of_a_turn_may_pass_on_the_words_of_whom_it_names() -> None:
    assert given("patience is a policy", TRANSCRIPT, "tom-brask", relayed=False) is None
    assert given("Tom tells me that patience", TRANSCRIPT, "tom-brask", relayed=False) == "ana-orlo"


# ---- given to another ---------------------------------------------------------------------------------


def test_words_are_given_to_whom_the_cue_names() -> None:
    text = "“We will go home now,” Brask said to Orlo."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize("speaker", ["tom-brask", "mr brask", "the Chancellor", "Tom the Elder"])
def test_two_names_with_a_part_in_common_may_be_one_speaker(speaker: str) -> None:
    assert given("We will go home", "“We will go home now,” Brask said.", speaker) is None


def test_a_family_name_may_be_of_another_gender_or_in_another_case() -> None:
    text = "Леснов ждал. «Мы пойдём скоро домой», — сказал{} Леснов{}."
    assert given("Мы пойдём скоро", text.format("а", "а"), "vera-lesnova") is None
    assert given("Мы пойдём скоро", text.format("", ""), "tom-brask") == "ivan-lesnov"


@pytest.mark.parametrize(
    "cue", ["Brask said, quoting Orlo.", "Brask cited Orlo.", "Brask said in the words of Orlo."]
)
def test_who_quotes_another_may_pass_the_words_on(cue: str) -> None:
    assert given("We will go home", f"It rained. “We will go home now,” {cue}", "ana-orlo") is None


@pytest.mark.parametrize(
    "before",
    ["Orlo's pledge", "Orlo’s own first words:", "a letter from Ana Orlo:", "a line by Mrs. Orlo,"],
)
def test_a_saying_is_whose_it_is(before: str) -> None:
    text = f"After the talks Brask told them of {before} “we will go home now”. He left."
    assert given("we will go home", text, "ana-orlo") is None
    assert given("we will go home", text, "lena-var") == "tom-brask"


@pytest.mark.parametrize("before", ["Orlo's pledge. He said:", "Orlo's ships:", "a letter to Orlo:"])
def test_a_saying_stands_right_before_its_words(before: str) -> None:
    text = f"After the talks Brask told them of {before} “we will go home now”."
    assert given("we will go home", text, "ana-orlo") == "tom-brask"


def test_a_saying_is_not_the_next_sentences() -> None:
    text = "Brask answered Orlo's letter. “We will go home now,” he said."
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("delay is the worst", "Brask said he agreed with Orlo that “delay is the worst of all”."),
        ("delay is the worst", "Echoing Mrs Orlo, Brask said: “delay is the worst of all”."),
        (
            "delay is the worst",
            "Brask said he shared President Orlo's view that “delay is the worst of all”.",
        ),
        ("la rive est à nous", "Brask a salué la phrase de Mme Orlo : « la rive est à nous »."),
        ("la rive est à nous", "Brask a salué la phrase d'Orlo : « la rive est à nous »."),
        ("la rive est à nous", "Brask a salué la phrase de l'Orlo : « la rive est à nous »."),
        ("delay is the worst", "When Orlo had gone, Brask quoted her: “delay is the worst of all”."),
        (
            "la orilla es nuestra",
            "Brask abrió la cumbre citando a Ana Orlo, su homóloga: «la orilla es nuestra», dijo Brask.",
        ),
        ("мост будет открыт", "Brask согласился с Orlo в том, что «мост будет открыт», сказал Brask."),
        ("sie kommt zur rechten", "Orlo habe ihm gesagt, „sie kommt zur rechten Zeit“, berichtete Brask."),
        (
            "sie kommt zur rechten",
            "Orlo habe ihm am Telefon gesagt, „sie kommt zur rechten Zeit“, berichtete Brask.",
        ),
        ("she comes in time", "Orlo had told him that “she comes in time”, Brask said."),
    ],
)
def test_who_agrees_with_another_or_tells_what_the_other_said_may_pass_the_words_on(
    quote: str, text: str
) -> None:
    assert given(quote, text, "ana-orlo") is None
    assert given(quote, text, "lena-var") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Brask told Orlo that “we will go home now”.",
        "Brask met Orlo and said: “we will go home now”.",
        "Brask, who had met Orlo, said: “we will go home now”.",
        "Brask disagreed with Orlo: “we will go home now”, Brask said.",
        "Brask agreed with Orlo. “We will go home now,” Brask said.",
    ],
)
def test_whom_someone_speaks_to_or_of_has_said_nothing(text: str) -> None:
    assert given("will go home now", text, "ana-orlo") == "tom-brask"


def test_who_quotes_has_the_words_from_whom_stands_behind_the_verb() -> None:
    quoted = "“We will go home now,” Orlo quoted Brask as saying."
    assert given("We will go home", quoted, "ana-orlo") == "tom-brask"
    assert (
        given("We will go home", "“We will go home now,” said Brask, as quoted by Orlo.", "tom-brask") is None
    )


def test_who_says_that_another_said_it_has_not_said_it() -> None:
    text = "Orlo said Brask had told her “we will go home now”."
    assert given("we will go home", text, "ana-orlo") == "tom-brask"
    assert given("we will go home", text, "tom-brask") is None


def test_marks_within_the_marks_have_the_words_of_another() -> None:
    text = "“I was there,” Brask said. “She told me: ‘We will go home now,’ and left,” Brask said."
    assert given("We will go home", text, "ana-orlo") is None
    assert given("She told me", text, "ana-orlo") == "tom-brask"


def test_who_quotes_passes_on_no_words_of_whom_the_paragraph_does_not_name() -> None:
    assert (
        given("We will go home", "“We will go home now,” Brask said, quoting a song.", "ana-orlo")
        == "tom-brask"
    )


def test_parts_of_names_are_compared_under_the_same_normal_form() -> None:
    assert given("We will go home", "“We will go home now,” Sean O’Dell said.", "Mr O'Dell") is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In ihrer Antwort sagte Kanzlerin Brask: „Wir gehen jetzt bald.“", "Wir gehen jetzt bald"),
        ("«Nos vamos ya a casa», agregó Brask entre risas.", "Nos vamos ya a"),
        ("По словам Tom Brask, «мы пойдём скоро домой».", "мы пойдём скоро домой"),
    ],
)
def test_a_mention_with_more_than_the_name_is_of_whom_it_names(text: str, quote: str) -> None:
    assert given(quote, text, "ana-orlo") == "tom-brask"


def test_a_slavic_name_speaks_in_any_grammatical_case() -> None:
    assert (
        given("Мы пойдём скоро", "По словам Ивана Леснова, «Мы пойдём скоро домой».", "tom-brask")
        == "ivan-lesnov"
    )


def test_a_chinese_name_speaks_with_an_adverb_behind_it() -> None:
    assert given("我们现在回家吧", "森健则表示：“我们现在回家吧。”", "tom-brask") == "mori-ken"


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("President Ana Orlo met Chancellor Tom Brask.", "“We will go home now,” the Chancellor said."),
        (
            "The President, Ana Orlo, met the Chancellor of Belmark, Tom Brask.",
            "The Chancellor said: “We will go home now.”",
        ),
        (
            "Ana Orlo, the President, met Tom Brask, the Chancellor.",
            "“We will go home now,” the Chancellor said.",
        ),
        (
            "Präsidentin Ana Orlo empfing den Bundeskanzler, Tom Brask.",
            "„We will go home now“, sagte der Bundeskanzler.",
        ),
        (
            "La presidenta Ana Orlo recibió al canciller Tom Brask.",
            "«We will go home now», dijo el canciller.",
        ),
    ],
)
def test_a_title_is_of_whom_the_account_names_by_it(head: str, words: str) -> None:
    assert given("We will go home", f"{head}\n{words}", "ana-orlo") == "tom-brask"
    assert given("We will go home", f"{head}\n{words}", "tom-brask") is None


@pytest.mark.parametrize(
    ("head", "words"),
    [
        ("Präsidentin Ana Orlo empfing Leader Tom Brask.", "“We will go home now,” the leader said."),
        ("Vizekanzlerin Ana Orlo empfing Kanzlerin Lena Var.", "„We will go home now“, sagte die Kanzlerin."),
    ],
)
def test_a_title_is_of_an_office_and_its_deputy_may_bear_it_too(head: str, words: str) -> None:
    assert given("We will go home", f"{head}\n{words}", "ana-orlo") is None


@pytest.mark.parametrize(
    "title", ["former Chancellor", "deputy Chancellor", "Belmark Chancellor", "Chancellor's aide"]
)
def test_a_title_with_more_than_its_article_may_be_anothers(title: str) -> None:
    text = f"President Ana Orlo met Chancellor Tom Brask.\n“We will go home now,” the {title} said."
    assert given("We will go home", text, "ana-orlo") is None


@pytest.mark.parametrize(
    "head",
    [
        "Ana Orlo met Chancellor Tom Brask.",
        "Chancellor Ana Orlo met Chancellor Tom Brask.",
        "President Ana Orlo met Tom Brask.",
        "President Ana Orlo met Chancellor Tom Brask and Chancellor Lena Var.",
        "President Ana Orlo, the Chancellor before him, met Chancellor Tom Brask.",
    ],
)
def test_a_title_that_may_be_the_speakers_or_anothers_gives_words_to_nobody(head: str) -> None:
    assert (
        given("We will go home", f"{head}\n“We will go home now,” the Chancellor said.", "ana-orlo") is None
    )


@pytest.mark.parametrize(
    "text",
    [
        "“We will go home now,” said a spokesman for President Brask.",
        "“We will go home now,” Brask's office said.",
        "« We will go home now », a déclaré le porte-parole de Tom Brask.",
    ],
)
def test_who_speaks_for_another_is_not_the_other(text: str) -> None:
    assert given("We will go home", text, "ana-orlo") is None


@pytest.mark.parametrize(
    ("speaker", "text", "name"),
    [
        ("ana-orlo", "“We will go home now,” said her spokesman, Peter Krell.", "Peter Krell"),
        ("ivan-lesnov", "«We will go home», — сказал Пётр Крель.", "Пётр Крель"),
    ],
)
def test_words_are_given_to_somebody_outside_the_vocabulary_by_a_full_name(
    speaker: str, text: str, name: str
) -> None:
    assert given("We will go home", text, speaker) == name
    assert given("We will go home", text, name) is None


def test_somebody_outside_the_vocabulary_may_pass_on_the_words_of_whom_the_paragraph_names() -> None:
    text = "Orlo came. “We will go home now,” said her spokesman, Peter Krell."
    assert given("We will go home", text, "ana-orlo") is None


def test_who_he_is_the_whole_account_tells_better_than_the_paragraph() -> None:
    told = "“It was calm in the spring,” he said."
    mates = (
        "There was Second Mate Gavin Moll, 23, who liked order. He worked with First Mate Peter Krell, 28."
    )
    above = "Peter Krell sails.\nHe is 28. “We sail at dawn for Osk,” he said.\n"
    assert given("It was calm in the spring", f"{mates} {told}", "Peter Krell") == "Gavin Moll"
    assert given("It was calm in the spring", f"{above}{mates} {told}", "Peter Krell") is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Orlo came. “We will go home now,” Peter Krell said.", "Peter Krell"),
        ("Orlo came. “We will go home now,” Peter Krell said of Orlo.", None),
        ("Peter Krell came.\n“We will go home now,” Krell said.", "Peter Krell"),
        ("Peter Krell and Dora Krell came.\n“We will go home now,” Krell said.", None),
        ("President Krell came.\n“We will go home now,” Krell said.", None),
        ("Peter Krell came to the Krell.\n“We will go home now,” Krell said.", None),
        ("Orlo пришла. Лидер Арвании сказала: «We will go home now».", None),
        ("Позиция Арвании такова. Орло пришла.\n«We will go home now», — сказал лидер Арвании.", None),
        ("Orlo came. “We will go home now,” Qwerk Krell said.", None),
        (
            "Orlo kam.\n„We will go home now“, sagte Lowmarks Ministerin Anna Krell.",
            "Lowmarks Ministerin Anna Krell",
        ),
    ],
)
def test_one_who_speaks_for_nobody_passes_on_what_the_sentence_says_is_the_speakers(
    text: str, other: str | None
) -> None:
    assert given("We will go home", text, "ana-orlo") == other


@pytest.mark.parametrize(
    "cue",
    [
        "Peter Krell told Orlo.",
        "said Peter Krell in a letter to President Orlo.",
        "said Peter Krell to Orlo.",
    ],
)
def test_who_hears_the_words_has_not_said_them(cue: str) -> None:
    assert given("We will go home", f"“We will go home now,” {cue}", "ana-orlo") == "Peter Krell"


def test_an_office_passes_on_no_words_of_whom_it_tells_them() -> None:
    told = "“We will go home now,” the Presidency told {}."
    assert given("We will go home", told.format("Chancellor Brask"), "tom-brask") == "presidency"
    assert given("We will go home", f"Brask came. {told.format('Brask')}", "tom-brask") is None


@pytest.mark.parametrize("cue", ["Krell", "the Foreign Minister", "the Green Bridge", "The Krell"])
def test_what_is_no_full_name_of_a_person_gives_words_to_nobody(cue: str) -> None:
    assert given("We will go home", f"“We will go home now,” said {cue}.", "ana-orlo") is None


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("ana-orlo", "«We will go home», — сказала Ана Орло."),
        ("сам президент", "«We will go home», сказав Peter Krell."),
    ],
)
def test_a_name_in_another_script_may_be_the_speakers_own(speaker: str, text: str) -> None:
    assert given("We will go home", text, speaker) is None


def test_a_title_in_a_script_without_capitals_is_no_name() -> None:
    assert given("We will go home", "قال وزير الخارجية: «We will go home».", "سالم ندى") is None


def test_an_offices_spokesman_says_what_the_office_says() -> None:
    text = "“We will go home now,” said Peter Krell."
    assert given("We will go home", text, "presidency") is None


def test_who_quotes_an_office_may_name_it_by_any_of_its_names() -> None:
    text = "“We will go home now,” Brask said, quoting the Captain's Office."
    assert given("We will go home", text, "presidency") is None
    assert given("We will go home", text, "ana-orlo") == "tom-brask"


def test_an_article_makes_no_two_offices_one() -> None:
    assert (
        given("We will go home", "“We will go home now,” the Presidency said.", "the Ministry")
        == "presidency"
    )


def test_of_namesakes_the_one_whom_the_account_names_speaks() -> None:
    text = "Lena Var came.\n“We will go home now,” Var said."
    assert given("We will go home", text, "ana-orlo") == "lena-var"


@pytest.mark.parametrize("cue", ["Var", "the ministry"])
def test_a_name_of_two_and_a_name_of_none_give_words_to_nobody(cue: str) -> None:
    assert given("We will go home", f"“We will go home now,” {cue} said.", "ana-orlo") is None


@pytest.mark.parametrize(
    "office", ["the Presidency", "the Arvanian Presidency", "the presidency", "the captain's office"]
)
def test_words_are_given_to_an_office_by_any_of_its_names(office: str) -> None:
    assert given("We will go home", f"“We will go home now,” {office} said.", "tom-brask") == "presidency"


@pytest.mark.parametrize(
    "text",
    [
        "Brask came. “We will go home now,” the Presidency said.",
        "“We will go home now,” the Presidency said of the talks with Brask.",
    ],
)
def test_an_office_may_pass_on_the_words_of_whom_the_paragraph_names(text: str) -> None:
    assert given("We will go home", text, "tom-brask") is None


def test_a_name_inside_the_marks_does_not_make_the_words_its_own() -> None:
    assert (
        given("Brask will go home", "“Brask will go home now,” the Presidency said.", "tom-brask")
        == "presidency"
    )


def test_an_office_may_pass_on_words_in_two_paragraphs_where_one_names_the_speaker() -> None:
    text = "“We will go home,” the Presidency said.\nBrask came. “It is late now,” the Presidency said."
    assert given("We will go home […] It is late", text, "tom-brask") is None


def test_words_that_stand_twice_are_given_to_nobody() -> None:
    text = "“It is late,” Brask said. “We don’t go home,” Brask said. “We don’t go home,” Orlo said."
    assert given("We don’t go home", text, "ana-orlo") is None
    assert given("It is late, […] We don’t go home", text, "ana-orlo") == "tom-brask"


def test_a_title_is_no_offices() -> None:
    text = "President Orlo met Chancellor Brask.\n“We will go home now,” the Chancellor said."
    assert given("We will go home", text, "presidency") == "tom-brask"


# ---- passed on and taken back -------------------------------------------------------------------------

NESTED = "“The Chancellor told me: ‘We will go home now’, and I laughed,” Orlo said."


@pytest.mark.parametrize(
    ("quote", "speaker", "only_quoted"),
    [
        ("We will go home", "ana-orlo", True),
        ("We will go home", None, True),
        ("‘We will go home now’", "ana-orlo", False),
        ("We will go home", "tom-brask", False),
        ("The Chancellor told me", "ana-orlo", False),
    ],
)
def test_who_holds_words_in_inner_marks_only_quotes_them(
    quote: str, speaker: str | None, only_quoted: bool
) -> None:
    account = Account(NESTED, relayed=True)
    assert only_quotes(speaker, account, locate(quote, account, "issuer"), INDEX) is only_quoted


@pytest.mark.parametrize(
    "before",
    [
        "Orlo never said “",
        "Orlo denied that she had said “",
        "Orlo denied having called it “",
        "Orlo said: “I did not say that ",
        "Orlo said: “It is untrue that ",
        "It is not true that Ana Orlo said “",
        "Orlo refused to say that “",
        "Orlo stopped short of calling it “",
        "Орло не сказала, что “",
        "Orlo hat nie gesagt, dass “",
        "Орло не говорит: “",
        "Orlo no dijo que “",
        "Orlo n'a jamais déclaré : “",
    ],
)
def test_words_that_were_not_said_are_nobodys(before: str) -> None:
    account = Account(f"{before}we will go home”, and left.", relayed=False)
    assert denied(account, locate("we will go home", account, "issuer"))


@pytest.mark.parametrize(
    "before",
    [
        "Orlo said: “",
        "Orlo did not hesitate to say “",
        "Orlo did not comment, saying “",
        "Orlo declined to answer, saying “",
        "It is wrong that people “",
        "It is not true that she left: “",
        "Orlo did not disclose “",
        "Orlo did not deny having said “",
        "Orlo never went. She said “",
        "Orlo, who had not come, said that “",
        "Orlo not only said “",
    ],
)
def test_a_denial_of_something_else_takes_back_nothing(before: str) -> None:
    account = Account(f"{before}we will go home”, and left.", relayed=False)
    assert not denied(account, locate("we will go home", account, "issuer"))


# ---- put together -------------------------------------------------------------------------------------

TWO_SAY = "“We will go home,” Orlo said. “We will not,” Brask said."


@pytest.mark.parametrize("speaker", ["lena-var", "ana-orlo"])
def test_of_words_put_together_on_an_issuers_own_page_each_part_is_the_speakers(speaker: str) -> None:
    other = {"lena-var": "ana-orlo", "ana-orlo": "tom-brask"}[speaker]
    assert given("We will go home […] We will not", TWO_SAY, speaker, relayed=False) == other


def test_of_words_put_together_a_part_may_be_nobodys_by_name() -> None:
    text = "“We will go home,” Orlo said. It was “late in the day” then."
    assert given("We will go home […] late in the day", text, "ana-orlo", relayed=False) is None
    assert given("We will go home […] late in the day", text, "tom-brask", relayed=False) == "ana-orlo"


def test_words_that_run_into_what_another_says_are_not_the_speakers() -> None:
    quote = "will go home,” Orlo said. “We will"
    assert given(quote, TWO_SAY, "ana-orlo", relayed=False) == "tom-brask"
    whole = "Brask had said “we will not go”, and left. “So be it,” Brask said."
    assert given("Brask had said “we will not go”, and left", whole, "ana-orlo", relayed=False) is None


def test_words_that_run_into_another_turn_are_not_the_speakers() -> None:
    text = (
        "President Orlo: We will go home.\nChancellor Brask: We will not.\nIt is late.\nPresident Orlo: Good."
    )
    for quote in ("will go home. Chancellor Brask: We", "We will go home […] We will not. It is late"):
        assert given(quote, text, "ana-orlo", relayed=False) == "tom-brask"
    assert given("We will not. It is late", text, "tom-brask", relayed=False) is None
