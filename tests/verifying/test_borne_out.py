"""Who says whose words a quote has: the account itself, or the curator alone."""

from __future__ import annotations

import pytest

from readout.checking.vocabulary import read_vocabulary
from readout.model import Carried, Voice
from readout.verifying.account import Account
from readout.verifying.bare_name import is_bare_name
from readout.verifying.borne_out import attributed_by
from readout.verifying.claim import Claim
from readout.verifying.lookup import Index
from readout.verifying.verbatim import locate
from tests.records import WIRE, readout

PEOPLE = """
- {id: ana-orlo, name: Ana Orlo, aliases: [Ана Орло, Орло, 奥洛]}
- {id: udo-orlo, name: Udo Orlo}
- {id: tom-brask, name: Tom Brask}
"""
OFFICES = "- {id: presidency, name: Arvanian Presidency, aliases: [the Presidency], kind: official}"
INDEX, _ = read_vocabulary({"vocabulary/participants.yml": PEOPLE, "vocabulary/issuers.yml": OFFICES})
PRESIDENCY = INDEX.vocabulary.issuers["presidency"]
WORDS = "We will open the bridge in May"


def by(
    text: str,
    speaker: str | None,
    carried: Carried | None = None,
    quote: str = WORDS,
    voice: Voice = "issuer",
    index: Index = INDEX,
) -> str:
    """Return who gives the quote to the speaker; ``carried`` by a relay, or on the issuer's own page."""
    of = readout(PRESIDENCY, text, WIRE, carried=carried) if carried else readout(PRESIDENCY, text)
    account = Account(text, relayed=carried == "reported")
    return attributed_by(Claim(quote, speaker, voice, account, of, locate(quote, account, voice), index))


TOLD = {
    "a cue": f"“{WORDS},” Ana Orlo said.",
    "a last name": f"Ana Orlo came. “{WORDS},” said President Orlo.",
    "a rank": f"“{WORDS},” said Lt. Gen. Ana Orlo. “It is late.”",
    "a style": f"“{WORDS},” said H.E. Ms. Ana Orlo.",
    "he and she": f"Tom Brask listened to Ana Orlo. Ana Orlo spoke first. “{WORDS},” she said.",
    "ties that were forged": f"“{WORDS},” Ana Orlo said. The two ports have forged close ties.",
    "a cue that goes on": f"“It is late,” Ana Orlo said. “{WORDS}.”",
    "a label": f"TOM BRASK: It is late.\nANA ORLO: {WORDS}.\nTOM BRASK: Good.",
}


@pytest.mark.parametrize("text", TOLD.values(), ids=TOLD)
def test_an_account_that_names_the_speaker_beside_the_words_says_whose_they_are(text: str) -> None:
    assert by(text, "ana-orlo") == "account"


def test_so_does_an_account_in_another_language() -> None:
    words = "Мы откроем мост в мае"
    assert by(f"«{words}», — заявила Ана Орло.", "ana-orlo", quote=words) == "account"


READ = {
    "marks without a cue": f"Ana Orlo spoke to the press.\n“{WORDS}.”",
    "words of its own": f"Ana Orlo came. {WORDS}, the two agreed.",
    "its own words for what one said": f"Ana Orlo said that {WORDS}.",
    "an office": f"Ana Orlo came. “{WORDS},” the mayor said, for Orlo had asked her to.",
    "a crowd that nobody names": f"Ana Orlo came. “{WORDS},” it was heard.",
    "one of two with her name": f"Ana Orlo and Udo Orlo came. “{WORDS},” Orlo said.",
    "marks within the marks": f'“They say ‘{WORDS}’ at home,” Ana Orlo said.',
}  # fmt: skip


@pytest.mark.parametrize("text", READ.values(), ids=READ)
def test_where_it_does_not_the_curator_says_it(text: str) -> None:
    assert by(text, "ana-orlo") == "curator"


NAMESAKES = {
    "one in full": f"Peter Krell spoke.\n“{WORDS},” Krell said.\nLena Krell went home.",
    "a last name": f"“{WORDS},” Krell said. Lena Krell went home. Peter Krell stayed.",
    "he": f"Peter Krell spoke.\n“{WORDS},” he said.\nLena Krell went home.",
}


@pytest.mark.parametrize("text", NAMESAKES.values(), ids=NAMESAKES)
@pytest.mark.parametrize("speaker", ["lena-krell", "Lena Krell"])
def test_a_last_name_that_another_in_the_account_has_in_full_is_nobodys_plainly(
    text: str, speaker: str
) -> None:
    people = "- {id: lena-krell, name: Lena Krell}"
    index = read_vocabulary({"vocabulary/participants.yml": people, "vocabulary/issuers.yml": OFFICES})[0]
    assert by(text, speaker, index=index if speaker.islower() else INDEX) == "curator"
    assert by(f"“{WORDS},” Krell said. Lena Krell went home.", speaker, index=index) == "account"
    assert by(f"“{WORDS},” Lena Krell said. Peter Krell went home.", speaker, index=index) == "account"


def test_a_name_is_written_with_a_capital() -> None:
    will = read_vocabulary({"vocabulary/participants.yml": "- {id: will-krell, name: Will Krell}"})[0]
    text = "Will Krell met a pilot. It will rain. “{},” he said."
    assert by(text.format(WORDS), "will-krell", index=will) == "curator"
    assert by(text.replace("a pilot", "nobody").format(WORDS), "will-krell", index=will) == "account"
    assert by(f"“{WORDS},” the port said.", "the port") == "curator"


def test_a_label_behind_a_label_may_be_of_another_voice() -> None:
    text = f"TOM BRASK: It is late.\nANA ORLO: BRASK: {WORDS}.\nTOM BRASK: Good."
    assert (by(text, "ana-orlo"), by(text.replace(" BRASK: W", " W"), "ana-orlo")) == ("curator", "account")


def test_what_has_no_word_is_nobodys_name() -> None:
    assert not is_bare_name("—", {"orlo"}, {}, titled=True)


PLAIN = {
    "what else the speaker says": f"“{WORDS},” said Ana Orlo, who added that this was a personal remark.",
    "an apposition": f"Ana Orlo, the President, said: “{WORDS}.”",
    "an apposition without an article": f"“{WORDS},” said Ana Orlo, head of the port of Lowmark.",
    "an apposition with an adjective": f"“{WORDS},” said Ana Orlo, then president of Arvania.",
    "a denial further on": f"“{WORDS},” Ana Orlo said. It rained. Brask denied that he had said so.",
    "a fake in another paragraph": f"A deepfake went round.\n“{WORDS},” Ana Orlo said.",
    "a name with a fake in it": f"“{WORDS},” Ana Orlo said. Peter Huffaker came.",
    "a perfect": f"Ana Orlo has said that “{WORDS}”.",
    "a place": f"Ana Orlo said on Monday in Lowmark: “{WORDS}.”",
    "a hearer": f"Ana Orlo told the Port Herald: “{WORDS}.”",
    "a place, behind": f"“{WORDS},” Ana Orlo said in a letter.",
    "a hearer, behind": f"“{WORDS},” Ana Orlo told pilots.",
    "a title, the cue first": f"“{WORDS},” said President Ana Orlo, who came from Lowmark.",
    "a title of two words": f"“{WORDS},” Prime Minister Ana Orlo wrote.",
    "who she is": f"“{WORDS},” said Ana Orlo, President of Arvania.",
    "no verb": f"ANA ORLO: “{WORDS}.”",
    "the words before the cue": f"“It is late,” Ana Orlo said, “{WORDS}.”",
    "the words behind it": f"“{WORDS},” Ana Orlo said, “as I told you.”",
    "no full stop": f"Ana Orlo came.\n“{WORDS},” she said\nShe went home.",
    "further words": f"“It is late,” Ana Orlo said. “Too late.” “{WORDS}.”",
}


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_what_stands_beside_a_cue_leaves_it_plain(text: str) -> None:
    assert by(text, "ana-orlo") == "account"


@pytest.mark.parametrize(
    "verb",
    """said added wrote asked inquired explained argued answered replied responded stated declared continued stressed
    warned admitted alleged""".split(),
)
def test_a_verb_of_saying_leaves_a_cue_plain(verb: str) -> None:
    assert by(f"“{WORDS},” Ana Orlo {verb}.", "ana-orlo") == "account"
    assert by(f"Ana Orlo {verb}: “{WORDS}.”", "ana-orlo") == "account"


@pytest.mark.parametrize(
    "where",
    [
        "in Lowmark",
        "on the bridge",
        "at noon",
        "to pilots",
        "during the call",
        "late at night",
        "earlier",
        "Monday",
    ],
)
def test_a_cue_may_tell_where_and_when(where: str) -> None:
    assert by(f"“{WORDS},” Ana Orlo said {where}.", "ana-orlo") == "account"


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("whose ship lay there", "account"),
        ("who adds that it was late", "account"),
        ("who added: it is late", "account"),
        ("whom nobody heard", "curator"),
        ("to the port", "curator"),
    ],
)
def test_behind_a_comma_stands_who_the_speaker_is(who: str, told: str) -> None:
    assert by(f"“{WORDS},” said Ana Orlo, {who}.", "ana-orlo") == told


def test_a_question_may_be_the_end_of_an_account() -> None:
    assert by(f"“{WORDS},” Ana Orlo said?", "ana-orlo") == "curator"


def test_a_title_in_her_sentence_is_not_what_she_says() -> None:
    text = "“It is late,” Ana Orlo said, “The Old Bridge.”"
    assert by(text, "ana-orlo", quote="The Old Bridge") == "curator"


def test_words_go_on_from_a_cue_for_some_twenty_passages() -> None:
    told = "“It is late,” Ana Orlo said. “{}.” "
    assert by(f"{told.format('Too late') * 30}“{WORDS}.”", "ana-orlo") == "account"
    assert by(f"{told.format('Too late')}{'“Far too late.” ' * 30}“{WORDS}.”", "ana-orlo") == "curator"


NOT_PLAIN = {
    "a clause between": f"Ana Orlo said yes, but in the port it was heard: “{WORDS}.”",
    "a clause between, the cue first": f"Said Ana Orlo, to whom the port replied: “{WORDS}.”",
    "a clause before": f"As Brask tells it, Ana Orlo said: “{WORDS}.”",
    "a further subject": f"Ana Orlo gave in, yet the port says: “{WORDS}.”",
    "a condition": f"If Ana Orlo said “{WORDS}”, the markets would rise.",
    "what others tell": f"Reports that Ana Orlo said “{WORDS}” are old.",
    "whose report it is": f"“{WORDS},” Ana Orlo said, as Brask claims.",
    "whose report it is, by a verb": f"“{WORDS},” Ana Orlo said, critics allege.",
    "whose report it is, between": f"“{WORDS},” Ana Orlo, according to a hoax, said.",
    "whose report it is, in some words": f"“{WORDS},” Ana Orlo, the port has it, said.",
    "whose report it is, behind": f"“{WORDS},” said Ana Orlo, according to a hoax.",
    "whose report it is, behind what she adds": f"“{WORDS},” said Ana Orlo, who added that it is late, critics allege.",
    "whose report what she adds is": f"“{WORDS},” said Ana Orlo, who added, according to Brask, that it is late.",
    "what she takes back": f"“{WORDS},” said Ana Orlo, who admitted that she had not said it.",
    "what she does not say": f"“{WORDS},” said Ana Orlo, who said no such thing.",
    "a doubt": f"“{WORDS},” said Ana Orlo, or rather her double.",
    "what may be": f"Ana Orlo could have said “{WORDS}”.",
    "what is to come": f"Ana Orlo is expected to say “{WORDS}”.",
    "what she wants to say": f"Ana Orlo hopes to say “{WORDS}”.",
    "what she nearly said": f"Ana Orlo nearly said “{WORDS}”.",
    "what is heard": f"Nobody heard Ana Orlo say “{WORDS}”.",
    "what is seen": f"A forged film shows Ana Orlo saying “{WORDS}”.",
    "what was not": f"“{WORDS},” Ana Orlo never said.",
    "what was not, it turns out": f"“{WORDS},” Ana Orlo said on Monday was wrong.",
    "some words more": f"“{WORDS},” Ana Orlo said no such thing.",
    "a pause and some words": f"“{WORDS},” Ana Orlo said, one day.",
    "what never was": f"Never has Ana Orlo said “{WORDS}”.",
    "a question": f"Has Ana Orlo said “{WORDS}”?",
    "a question, behind": f"“{WORDS},” Ana Orlo said?",
    "another Orlo": f"“{WORDS},” said Peter Orlo, the pilot.",
    "one of hers": f"“{WORDS},” said Ana Orlo’s husband.",
    "one beside her": f"“{WORDS},” said the man beside Ana Orlo.",
    "one like her": f"“{WORDS},” says the fake Ana Orlo.",
    "a house with her name": f"“{WORDS},” Ana Orlo House said.",
    "a song": f"Ana Orlo sang “{WORDS}”.",
    "a book": f"Ana Orlo titled her book “{WORDS}”.",
    "a sign": f"Ana Orlo saw the sign: “{WORDS}.”",
    "a sign, behind a comma": f"Ana Orlo, the sign: “{WORDS}.”",
    "a sign that she told of": f"Ana Orlo told of a sign: “{WORDS}.”",
    "what she denied": f"Ana Orlo denied “{WORDS}”.",
    "what she thought": f"Ana Orlo feared “{WORDS}”.",
    "what she quoted": f"Ana Orlo quoted Brask: “{WORDS}.”",
    "what she wants of another": f"Ana Orlo asked Brask to say “{WORDS}”.",
    "what is said of the words": f"Ana Orlo: “{WORDS}” is wrong.",
    "what is said of the words, by her": f"Brask’s “{WORDS},” Ana Orlo said, is wrong.",
    "words of others in her sentence": f"The pilots say “{WORDS}”, Ana Orlo said.",
    "a question to her": f"Asked “{WORDS}?”, Ana Orlo said no.",
    "a question to her, before a colon": f"“{WORDS}?” Ana Orlo said: “No.”",
    "words of others before hers": f"“{WORDS}!” “Be quiet,” Ana Orlo said.",
    "a part that she plays": f"“{WORDS},” said Ana Orlo in the play that opened in Lowmark.",
    "a joke": f"“{WORDS},” Ana Orlo said in jest.",
    "a hearer and no speaker": f"“{WORDS},” told Ana Orlo.",
    "an answer": f"“Are you well?” Ana Orlo asked. “{WORDS}.”",
    "a noise": f"“It is late,” Ana Orlo said. “{WORDS}!” came from the hall.",
    "a line below": f"“It is late,” Ana Orlo said.\n“{WORDS}.”",
    "brackets": f"“It is late,” Ana Orlo said. (“{WORDS}.”)",
    "a sentence before": f"“It is late,” Ana Orlo said. It rained. “{WORDS}.”",
    "who imitates her": f"Ana Orlo, imitated by a comic, said: “{WORDS}.”",
    "whom she imitates": f"Ana Orlo, imitating the minister, said: “{WORDS}.”",
    "a fake": f"“{WORDS},” Ana Orlo said in a forged letter.",
    "a fake that the next sentence tells of": f"“{WORDS},” Ana Orlo said. The quotation is invented.",
    "a fake that the sentence before tells of": f"A deepfake went round. “{WORDS},” Ana Orlo said.",
    "what the next sentence takes back": f"“{WORDS},” Ana Orlo said. Her office denied that she had said so.",
    "what the next sentence denies": f"“{WORDS},” Ana Orlo said. Her office denies it.",
    "no cue": f"Ana Orlo came. “{WORDS}.”",
    "no cue, and a name that is a label": f"Ana Orlo (right) with a sign: “{WORDS}.”",
}


@pytest.mark.parametrize("text", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_a_cue_that_leaves_a_doubt_is_the_curators_reading(text: str) -> None:
    assert by(f"{text} Ana Orlo went home.", "ana-orlo") == "curator"


SHE = {
    "her name before": (f"Ana Orlo came. “{WORDS},” she said.", "account"),
    "her words before": (f"“It is late,” Ana Orlo said.\n“{WORDS},” she said.", "account"),
    "a place and a day": (f"Ana Orlo came to the Port of Lowmark on Monday. “{WORDS},” she said.", "account"),
    "many": (f"Ana Orlo met the pilots of the port. “{WORDS},” she said.", "account"),
    "a woman without a name": (f"Ana Orlo met an old pilot. “{WORDS},” she said.", "curator"),
    "another since": (f"Ana Orlo came. The minister disagreed. “{WORDS},” she said.", "curator"),
    "one of hers": (f"Ana Orlo’s sister came. “{WORDS},” she said.", "curator"),
    "a first name": (f"Ana Orlo came with Vera. “{WORDS},” she said.", "curator"),
    "a last name": (f"Lena Krell came.\nAna Orlo met Krell. “{WORDS},” she said.", "curator"),
    "an answer": (f"“Is it late?” Ana Orlo asked. “{WORDS},” she said.", "curator"),
    "no noun for a woman": (f"Ana Orlo came, however late. “{WORDS},” she said.", "account"),
    "far from her name": (f"Ana Orlo came. {'It rained and rained. ' * 20}“{WORDS},” she said.", "curator"),
}


@pytest.mark.parametrize(("text", "who"), SHE.values(), ids=SHE)
def test_she_is_plainly_who_was_named_where_nobody_else_is_told_of(text: str, who: str) -> None:
    assert by(text, "ana-orlo") == who


OPEN_ELSEWHERE = [
    "Ана Орло якобы сказала: «{}».",
    "«{}», — сказал муж Аны Орло.",
    "«{}», — заявил представитель Орло.",
    "«{}», — сказали Ане Орло.",
    "Орло процитировала: «{}».",
    "Орло цитирует: «{}».",
    "Ana Orlo aurait dit « {} ».",
    "Selon Brask, Ana Orlo a dit : « {} ».",
    "Le mari d’Ana Orlo a dit : « {} ».",
    "Ana Orlo a-t-elle dit « {} » ?",
    "Ana Orlo soll gesagt haben: „{}“.",
    "„{}“, sagte Ana Orlo nie.",
    "„{}“, habe Ana Orlo gesagt, so Brask.",
    "Ana Orlo no dijo: «{}».",
    "«{}», dijo Ana Orlo, según Brask.",
    "«{}», — сказала Ана Орло, утверждает Браск.",
    "«Поздно», — сказала Ана Орло. Пришла лётчица. «{}», — сказала она.",
    "«Es tarde», dijo Ana Orlo. Llegó la piloto. «{}», dijo ella.",
    "Ана Орло, которую изображал комик, сказала: «{}».",
    "Ana Orlo, imitée par un humoriste, a dit : « {} ».",
    "„{}“, sagte Ana Orlo in einem gefälschten Video.",
    "«{}», dijo Ana Orlo en una parodia.",
    "奥洛没有说：“{}。”",
    "奥洛夫说：“{}。”",
]
PLAIN_ELSEWHERE = [
    "«{}», — сказала Орло журналистам.",
    "Орло заявила, что «{}».",
    "« {} », a déclaré Ana Orlo à Lowmark.",
    "Ana Orlo hat gesagt: „{}“.",
    "„{}“, sagte Ana Orlo, die Präsidentin von Arvanien.",
    "Ана Орло, президент Арвании, сказала: «{}».",
    "„{}“, sagte Ana Orlo am Montag.",
    "Ana Orlo dijo que «{}».",
    "奥洛表示：“{}。”",
]


@pytest.mark.parametrize(
    ("text", "who"), [(t, "curator") for t in OPEN_ELSEWHERE] + [(t, "account") for t in PLAIN_ELSEWHERE]
)
def test_each_language_is_read_as_strictly(text: str, who: str) -> None:
    words = (
        "我们五月开放这座桥" if "奥" in text else "мы откроем мост в мае" if "Орло" in text else "o po a ro"
    )
    assert by(text.format(words), "ana-orlo", quote=words) == who


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Сказала Орло, которой возразили в порту, «мы откроем мост в мае».", "мы откроем мост в мае"),
        ("奥洛表示，港口方面则反驳，“我们五月开放这座桥”。", "我们五月开放这座桥"),
    ],
)
def test_so_it_is_in_other_languages(text: str, quote: str) -> None:
    assert by(text, "ana-orlo", quote=quote) == "curator"
    assert by(f"{text.split('，')[0].split(',')[0]}: «{quote}».", "ana-orlo", quote=quote) == "account"


TURNS = {
    "her label": (f"ANA ORLO: {WORDS}.", "account"),
    "behind an aside": (f"ANA ORLO (off the record): Well. (Applause.) {WORDS}.", "account"),
    "an aside": (f"ANA ORLO: Well. (Voices: {WORDS}!) Now.", "curator"),
    "an aside of the editor's": (f"ANA ORLO: Well. [A banner: {WORDS}!]", "curator"),
    "through another": (f"ANA ORLO (through an interpreter): {WORDS}.", "account"),
    "who plays her": (f"ANA ORLO (played by a comic): {WORDS}.", "curator"),
    "a film": (f"ANA ORLO (in the film): {WORDS}.", "curator"),
    "what she reads": (f"ANA ORLO (reading a letter from Brask): {WORDS}.", "curator"),
    "what another told her": (f"ANA ORLO: It is late. Brask told me that {WORDS}.", "curator"),
    "what another put so": (f"ANA ORLO: As Brask put it: {WORDS}.", "curator"),
    "what she tells": (f"ANA ORLO: Brask told me so. I can say that {WORDS}.", "account"),
    "a line without a label": (f"ANA ORLO: Well.\n— {WORDS}!", "curator"),
    "a line over two": (f"ANA ORLO: It is late.\n{WORDS}.", "curator"),
    "her spokesman": (f"SPOKESMAN FOR ANA ORLO: {WORDS}.", "curator"),
    "one of two": (f"ORLO: {WORDS}.", "curator"),
    "a question to her": (f"QUESTION TO ANA ORLO: {WORDS}?", "curator"),
}


@pytest.mark.parametrize(("turn", "who"), TURNS.values(), ids=TURNS)
def test_the_turn_of_a_transcript_is_whose_bare_name_its_paragraph_begins_with(turn: str, who: str) -> None:
    text = f"TOM BRASK: It is late.\n{turn}\nTOM BRASK: Good."
    assert by(text, "ana-orlo") == who


def test_words_in_two_paragraphs_are_whose_label_both_have() -> None:
    text = f"ANA ORLO: It is late.\n{WORDS}.\nTOM BRASK: Good."
    both = f"It is late. {WORDS}"
    assert by(text, "ana-orlo", quote=both) == "curator"
    assert by(text, "ana-orlo", quote="It is late") == "account"


LABELS = {
    "account": [
        "Officer Brask",
        "Bundeskanzler Brask",
        "PRESIDENT BRASK",
        "Prime Minister Brask",
        "T. Brask",
        "The President Brask",
        *[f"{title} Brask" for title in "Mr. Mrs. Ms. Miss Dr. Sir Sen. Gov. Gen. Col. Prof. Vice".split()],
    ]
}
LABELS["curator"] = ["TO BRASK", "Aboard Brask"]


@pytest.mark.parametrize(("label", "who"), [(label, who) for who in LABELS for label in LABELS[who]])
def test_a_label_may_have_his_title_or_initial(label: str, who: str) -> None:
    assert by(f"Ana Orlo: It is late.\n{label}: {WORDS}.", "tom-brask") == who


def test_of_words_that_are_put_together_the_account_names_the_speaker_of_each() -> None:
    text = (
        "“We will open the bridge,” Ana Orlo said.\nThe bridge is old. “It will be in May,” the crowd heard."
    )
    assert by(text, "ana-orlo", quote="We will open the bridge") == "account"
    assert by(text, "ana-orlo", quote="We will open the bridge […] It will be in May") == "curator"


@pytest.mark.parametrize(
    ("named", "who"),
    [
        ("Ana Orlo and Tom Brask", "account"),
        ("Ana Orlo", "curator"),
        ("Ana Orlo and Tom Brask’s aide", "curator"),
    ],
)
def test_of_several_who_speak_together_each_is_named(named: str, who: str) -> None:
    assert by(f"Ana Orlo and Tom Brask met. “{WORDS},” {named} said.", "Ana Orlo and Tom Brask") == who


@pytest.mark.parametrize(("named", "who"), [("Lena Varn", "account"), ("Lena Varn’s neighbour", "curator")])
def test_so_is_who_is_not_in_the_vocabulary(named: str, who: str) -> None:
    assert by(f"“{WORDS},” {named} said.", "Lena Varn") == who


@pytest.mark.parametrize("carried", [None, "in-full"])
def test_where_no_relay_tells_of_it_all_words_are_the_offices(carried: Carried | None) -> None:
    assert by(f"{WORDS}.", "presidency", carried) == "account"


@pytest.mark.parametrize(("cue", "who"), [("the Presidency said", "account"), ("the port said", "curator")])
def test_an_office_that_is_named_is_read_into_a_relays_report_unless_it_has_the_name(
    cue: str, who: str
) -> None:
    assert by(f"“{WORDS},” {cue}.", "presidency", "reported") == who


@pytest.mark.parametrize("voice", ["issuer", "relay"])
def test_a_quote_that_names_nobody_has_the_voice_that_it_stands_in(voice: Voice) -> None:
    text = f"“{WORDS},” it was heard." if voice == "issuer" else f"{WORDS}, it was heard."
    assert by(text, None, "reported", voice=voice) == "account"
    assert voice == "issuer" or by(text, "Reed Wire", "reported", voice=voice) == "account"
