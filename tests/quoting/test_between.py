"""Two quotations are known to be one speaker's only where the writer's words between them bring in nobody else."""

from __future__ import annotations

import pytest

from readout.quoting.marks.quotations import quoted_spans
from readout.quoting.one_speaker import by_speaker
from tests.proving import located, refusal

ORLO_OPENS = "“We will open the straits,” said Orlo"


def are_one(text: str) -> bool:
    first, *_, last = by_speaker(text, quoted_spans(text, doubtful=False), surely=True)
    return first is not None and first == last


@pytest.mark.parametrize(
    "behind",
    [
        " over shouts of “they are ours”.",
        ", rejecting the claim that “they are ours”.",
        ", though fishermen feared “they are ours”.",
        " in Belmark, where the papers had “they are ours”.",
        " after hearing from the pilots that “they are ours”.",
        " under the heading “they are ours”.",
        ", unlike the Chancellor with his “they are ours”.",
        ", which drew a “they are ours” from Brask.",
        ", to a curt reply from Belmark: “they are ours”.",
        ", to a cry from the hall, “they are ours”.",
        ", and a heckler, “they are ours”.",
        ", quoting the old song “they are ours”.",
        " and then read out a note: “they are ours”.",
        " (a note from Belmark: “they are ours”).",
        " – “they are ours” was the answer.",
        ", and then “they are ours” came from the benches.",
        ", not “they are ours”.",
        ", and also: “they are ours”.",
        " – “they are ours”.",
        ", amid Belmark's chorus, “they are ours”.",
        ", as the rumour in Belmark has it, “they are ours”.",
        ", below a banner, “they are ours”.",
        ", citing the pilots, “they are ours”.",
        ", where it was announced in May, “they are ours”.",
        ", asking what the mayor meant by “they are ours”.",
        ", whom the port gave, “they are ours”.",
        ". Orlo said so on Monday, but in the port it was: “they are ours”.",
        " to Brask, who rose: “They are ours,” he said.",
    ],
)
def test_what_the_first_cue_goes_on_to_may_be_anothers(behind: str) -> None:
    assert not are_one(ORLO_OPENS + behind)


@pytest.mark.parametrize(
    "sentence",
    [
        "She heard from Brask: “They are ours.”",
        "She imitated the Chancellor: “They are ours.”",
        "She summed up Belmark's position: “They are ours.”",
        "She described the position of Belmark as “they are ours”.",
        "She denied that “they are ours”.",
        "She recalled Brask's words “they are ours”.",
        "Brask laughed. “They are ours,” he said.",
        "The Chancellor rose. He said: “They are ours.”",
        "The mayor rose. She said: “They are ours.”",
        "“They are ours” was on the walls, Orlo said.",
        "“They are ours,” he answered.",
    ],
)
def test_what_the_next_sentence_brings_in_may_be_anothers(sentence: str) -> None:
    assert not are_one(f"{ORLO_OPENS} to Brask. {sentence}")


@pytest.mark.parametrize(
    "following", ["This is how Belmark answered.", "That was the answer.", "Brask said so an hour later."]
)
def test_the_next_paragraph_may_tell_whose_the_words_before_it_were(following: str) -> None:
    text = f"{ORLO_OPENS}.\n“But they are ours.”\n"
    quote = "We will open […] But they are"
    assert refusal(quote, text + following, relayed=True) == "quote-voice"
    assert located(quote, f"{text}The call lasted an hour.", relayed=True)


@pytest.mark.parametrize(
    "following", ["This is the latest call of the two Presidents on fish.", "That day Orlo flew home."]
)
def test_the_next_paragraph_may_begin_with_this_and_tell_of_nobodys_words(following: str) -> None:
    text = f"{ORLO_OPENS}.\n“But they are ours.”\n{following}"
    assert located("We will open […] But they are", text, relayed=True)


@pytest.mark.parametrize(
    "following", ["That came from the Chancellor.", "This was Brask.", "That, in short, is what he replied."]
)
def test_what_begins_with_this_may_tell_it_of_somebody(following: str) -> None:
    text = f"{ORLO_OPENS}.\n“But they are ours.”\n{following}"
    assert refusal("We will open […] But they are", text, relayed=True) == "quote-voice"


@pytest.mark.parametrize(
    "text",
    [
        "“Ties are good,” said the Presidency, adding that the two leaders “agreed to meet again”.",
        "“Ties are good,” said the Presidency. According to the Presidency, both “agreed to meet again”.",
        "“Ties are good,” said the Presidency. The Presidency noted that Orlo and Brask “agreed to meet”.",
        "«Los lazos son buenos», señaló la Presidencia, y añadió que ambos líderes «acordaron verse otra vez».",
        "« Tout va bien », lit-on dans le communiqué, ajoutant que les deux Présidents « se reverront bientôt ».",
        "„Es steht gut“, teilte das Ministerium mit und ergänzte, dass beide Präsidenten „sich bald treffen“.",
        "„Es steht gut“, teilte das Kanzleramt mit. In der Erklärung heißt es, man wolle „sich bald treffen“.",
        "„Es steht gut“, heißt es in der Mitteilung. Weiter heißt es: „Wir sehen uns bald wieder.“",
        "“Ties are good,” the Presidency said. The statement added that “they agreed to meet”.",
        "« Tout va bien », a indiqué la présidence. « Ils se reverront », a précisé la même source.",
        "«Los lazos son buenos», señaló la Presidencia. «Se verán pronto», agregó la misma fuente.",
        "«Всё хорошо», — сообщила пресс-служба. «Скоро встреча», — добавили в пресс-службе.",
        "«Всё хорошо», — сообщила пресс-служба. В сообщении отмечается, что «скоро будет встреча».",
    ],
)
def test_an_office_tells_of_others_in_its_own_words(text: str) -> None:
    assert are_one(text)


@pytest.mark.parametrize(
    "behind",
    [
        ", adding that Belmark had shouted “they are ours”.",
        ", adding that the reply of Belmark was “they are ours”.",
        ", adding that the Chancellor was blunt: “they are ours”.",
        ". The Presidency noted Brask's “they are ours”.",
    ],
)
def test_an_office_too_may_tell_what_others_said(behind: str) -> None:
    assert not are_one(f"“Ties are good,” said the Presidency{behind}")


@pytest.mark.parametrize(
    "text",
    [
        "„Es steht gut“, sagte Orlo. In der Erklärung heißt es: „Wir sehen uns bald wieder.“",
        "„Es steht gut“, teilte das Kanzleramt mit. In der Erklärung Belmarks heißt es: „Wir gehen bald.“",
        "„Es steht gut“, teilte das Kanzleramt mit. Brask kam. In der Erklärung heißt es: „Wir gehen bald.“",
        "« Tout va bien », a indiqué la présidence. Brask a parlé. « Ils partent tous », a précisé la même source.",
        "«Всё хорошо», — сообщила пресс-служба. В сообщении Браска отмечается, что «скоро будет встреча».",
    ],
)
def test_a_document_or_source_may_be_anothers(text: str) -> None:
    assert not are_one(text)


def test_what_goes_on_behind_words_that_may_be_anothers_is_of_one_speaker_with_them() -> None:
    text = f"{ORLO_OPENS}. Brask laughed. “They are not hers,” he said. “They are ours.”"
    orlo, *others = by_speaker(text, quoted_spans(text, doubtful=False), surely=True)
    assert len(set(others)) == 1
    assert not {orlo, None} & {*others}


@pytest.mark.parametrize(
    "text",
    [
        "«Мы откроем проливы», — сказала Орло под крики «они наши, и всё».",
        "«Мы откроем проливы», — сказала Орло, а её коллега: «они наши, и всё».",
        "«Мы откроем проливы», — сказала Орло, отвергнув слова «они наши, и всё».",
        "„Wir öffnen sie bald“, sagte Orlo unter Rufen wie „sie sind doch unser“.",
        "„Wir öffnen sie bald“, sagte Orlo und ihr Kollege: „sie sind doch unser“.",
        "« Nous les ouvrirons tous », a déclaré Orlo, sous les cris de « ils sont à nous ».",
        "« Nous les ouvrirons tous », a déclaré Orlo, rejetant la formule « ils sont à nous ».",
        "«Los abriremos todos ya», dijo Orlo, entre gritos de «son nuestros, y punto».",
        "«Los abriremos todos ya», dijo Orlo, y su homólogo: «son nuestros, y punto».",
        "« Nous les ouvrirons tous », a déclaré Orlo, après la phrase de Brask, « ils sont à nous ».",
        "« Nous les ouvrirons tous », a déclaré Orlo, ajoutant que pour Brask « ils sont à nous ».",
        "« Nous les ouvrirons tous », a déclaré Orlo, alors qu’au port on entendait, « ils sont à nous ».",
        "«Мы откроем проливы», — сказала Орло, которой возразили в порту, «они наши, и всё».",
        "«Мы откроем проливы», — сказала Орло. Она сказала это, а в порту возразили: «они наши, и всё».",
        "„Wir öffnen sie bald“, sagte Orlo. Orlo sagte zu, doch im Hafen hieß es: „sie sind doch unser“.",
        "«Los abriremos todos ya», dijo Orlo, a quien respondieron en el puerto, «son nuestros, y punto».",
        "„Otworzymy je wkrótce”, powiedziała Orlo, której odpowiedziano w porcie, „one są nasze”.",
        "« Tout va bien », indique la Présidence, ajoutant que la réponse de Brask est « on se reverra bien ».",
        "«Todo va bien», señaló la Presidencia, añadiendo que la respuesta de Brask fue «nos veremos otra vez».",
        "„Es steht gut“, teilte das Ministerium mit und ergänzte, dass die Antwort „wir kommen bald“ war.",
    ],
)
def test_other_languages_bring_in_others_too(text: str) -> None:
    assert not are_one(text)


@pytest.mark.parametrize(
    "behind",
    [
        " on Monday, “and they are ours.”",
        ", the President of Arvania, “and they are ours.”",
        " in a statement. “And they are ours.”",
        " in a statement, “and they are ours.”",
        " and vowed to “keep them as they are”.",
        " in a statement. She added: “And they are ours.”",
        " after the call with Brask. “And they are ours,” she added.",
        ", adding that “they are ours”.",
        ", calling it a duty. “And they are ours.”",
        " – “and they are ours.”",
        " in Lowmark, adding that “they are ours”.",
        ", thanking the pilots, “and they are ours.”",
        " after the call. Orlo, the President of Arvania: “And they are ours.”",
        ". Orlo rose. “And they are ours,” she said.",
        ". Mrs. Orlo added: “And they are ours.”",
        ". She then added about it “they are ours”.",
    ],
)
def test_words_that_bring_in_nobody_leave_both_to_one(behind: str) -> None:
    opened = ORLO_OPENS.replace("” said", "” – said") if behind.startswith(" –") else ORLO_OPENS
    assert are_one(opened + behind)


@pytest.mark.parametrize(
    "text",
    [
        "Orlo said: “We will open the straits” and “they are ours”.",
        "Orlo called it a “very good start” and a “fine first step”.",
        "Orlo rose. “We will open the straits” and “they are ours,” she answered.",
        "“We will open the straits,” the Presidency said. According to the Presidency, “they are ours”.",
        "«Мы откроем проливы», — заявила Орло. По её словам, «они наши, и всё».",
        "« Nous les ouvrirons tous », a déclaré Orlo, ajoutant que « tous sont à nous ».",
        "«Мы откроем их», — заявила Орло, добавив, что «они наши, и всё».",
        "„Wir öffnen sie bald“, sagte Orlo am Montag. „Sie sind doch unser“, fügte sie hinzu.",
        "« Nous les ouvrirons tous », a déclaré Orlo. « Ils sont à nous », a-t-elle ajouté.",
    ],
)
def test_cues_of_one_speaker_and_small_words_leave_both_to_one(text: str) -> None:
    assert are_one(text)
