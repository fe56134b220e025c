"""Who said it: the mention beside the cue. Every sentence here is invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.model import Span
from readout.quoting.cues.tokens import tokenize
from readout.quoting.speakers import find_quotations

MENTIONS = {
    "verbs of a clause within": ('"All is well," Lind, who proposed, suggested and urged it, said.', "Lind"),
    "title that begins like an adverb": ('"All is well," First Minister Orlo said.', "First Minister Orlo"),
    "first that is no title": ('First Ada Lind said: "The water is calm."', "Ada Lind"),
    "verb before its subject": ('"We will rebuild it," said Anna Orlova.', "Anna Orlova"),
    "subject before its verb": ('"We will rebuild it," Anna Orlova said.', "Anna Orlova"),
    "apposition": ('"We will rebuild it," Anna Orlova, the mayor, said on Tuesday.', "Anna Orlova"),
    "relative clause": ('"We will rebuild it," the mayor, who was at the site, told reporters.', "the mayor"),
    "according to": ('The bridge "will be rebuilt in May", according to the council.', "the council"),
    "according to, at the front": ('According to Karl Weber, it "will be rebuilt in May".', "Karl Weber"),
    "in a statement": ('In a statement on Monday, the ministry said: "We will rebuild it."', "the ministry"),
    "told": ('Karl Weber told the Herald that the bridge was "a danger to us all".', "Karl Weber"),
    "name and colon": ('Weber: "We will rebuild it."', "Weber"),
    "name in front of a colon": ('Weber did not mince his words: "Nothing works here."', "Weber"),
    "no name behind a dash": ('Weber warned of it - a year ago: "The ferry is too late for us."', "Weber"),
    "name of the writer of a report behind a dash": (
        'Sailors agree - Ada Lind: "The ferry is too late for us."',
        "Ada Lind",
    ),
    "question": ('"Will you rebuild it?" Weber asked.', "Weber"),
    "participle": ('Weber closed the meeting, adding that "it takes time and money".', "Weber"),
    "absolute participle": ('Talks ended, with the envoy vowing "full support for all".', "the envoy"),
    "age between commas": ('Speaking in Lowmark, Weber, 54, said it was "a step too far".', "Weber"),
    "two speakers": ('Weber and Orlova said in a letter: "We will rebuild it."', "Weber and Orlova"),
    "two predicates": ('Orlova praised the plan and said it was "a good first step".', "Orlova"),
    "passive with its agent": ('The plan was described by Weber as "a step too far".', "Weber"),
    "as someone put it": ('As Ada Lind, the judge, put it, "the bridge is a shame".', "Ada Lind"),
    "cue in the middle of the sentence": ('The plan, wrote Ada Lind, was "born out of need".', "Ada Lind"),
    "cue behind the sentence": ('Prices "may come down", if they do at all, said Ada Lind.', "Ada Lind"),
    "contrast in front": ('While Orlova welcomed it, Weber said it was "too little too late".', "Weber"),
    "strong verb over a weak one": ('Moll asked Lind if they wanted "to move on now".', "Moll"),
    "possessive": ('"A man of his word," said Weber\'s lawyer.', "Weber's lawyer"),
    "organisation": ('The White House said the leaders had "a good long talk".', "The White House"),
    "signature": ('"Nothing works here." – Ada Lind, baker', "Ada Lind"),
    "weak verb in its own clause": ('Weber wants "a fair share for all".', "Weber"),
    "report as a verb": (
        'The Associated Press reported that the talks were "long and cold".',
        "The Associated Press",
    ),
    "nobody's name behind a possessive": ('Her claim that "the sea hates us all" was wrong.', "Her"),
    "apposition without its second comma": (
        '"The water is calm," Ada Lind, a diver at the harbour office told the Herald.',
        "Ada Lind",
    ),
    "place behind the name": (
        '"The water is calm," Ada Lind of the harbour office in Lowmark, Ostland, said.',
        "Ada Lind",
    ),
    "any verb behind a comma": ('"The water is calm," Ada Lind hummed.', "Ada Lind"),
    "shared": ('"We lost our home," Ada Lind, who runs a bakery, shared on Monday.', "Ada Lind"),
    "quoted as saying": ('The Herald quoted Ada Lind as saying: "The water is calm."', "Ada Lind"),
    "noun that ends like an adverb": ('"We miss him," his family said.', "his family"),
    "contraction": ('He\'s calm about the storm: "We have seen worse."', "He"),
    "will as a name": ('"We have seen worse," Will Moss, head of the harbour, told us.', "Will Moss"),
    "question with capitals": ('"Are You OK?" the guard asked.', "the guard"),
    "insertion that is none": (
        'Ada Lind (of Lowmark), for example, said Weber "has given all he could".',
        "Ada Lind",
    ),
    "what another told": (
        'Moss claims that Weber, who was at sea, told him the plan was "getting in the way".',
        "Weber",
    ),
    "answer": ('Weber\'s answer was short: "Never in my life."', "Weber"),
    "claim": ('The town heard Ada Lind\'s claim that "the bridge is closed to all carts".', "Ada Lind"),
    "claim of hers": ('Lind repeated her claim that "the bridge is closed to all carts".', "Lind"),
    "party and state": (
        'The plan "is dead on arrival", Sen. Karl Weber, R-Ky., said Tuesday.',
        "Sen. Karl Weber",
    ),
    "adjective behind its noun": (
        '"It is dead," said two officials familiar with the talks.',
        "two officials familiar with the talks",
    ),
    "how someone put it": ('"He is not fit to bake," is how Ada Lind put it.', "Ada Lind"),
    "shot back": ('"That is just wrong," Ada Lind shot back.', "Ada Lind"),
    "long argued": ('Weber, a baker from Lowmark, has long argued it is "a gift to all".', "Weber"),
    "participle without its comma": (
        'Speaking to the Daily Bugle Lind claimed: "They closed the harbour."',
        "Lind",
    ),
    "participle before a full name": (
        'Speaking to reporters Ada Lind said it was "a very long day".',
        "Ada Lind",
    ),
    "time in front": ('The following week they posted on the board: "Nothing works here."', "they"),
    "first of a kind": (
        'The first harbour master, Ada Lind, spoke of "the better side of the sea".',
        "The first harbour master",
    ),
    "plural behind an adverbial": (
        'Following the storm, members of the council, led by Ada Lind, R-Wis., requested "a full account of it".',
        "members of the council",
    ),
    "relative clause with verbs of its own": (
        'The sister of a man who bought boats online has described how he was "lost in the fog".',
        "The sister",
    ),
    "place of a person": (
        'Sen. Ada Lind of Lowmark quickly accused Weber of arguing "the sea would be better off".',
        "Sen. Ada Lind",
    ),
    "participle behind a dash": (
        'Then Weber quit—telling a crowd in Lowmark, "I see no way to the other side."',
        "Weber",
    ),
    "led to say": (
        'That kind of talk led Weber to suggest, on a stage in Lowmark, "It will all go under."',
        "Weber",
    ),
    "inspired to urge": (
        'The win inspired Ada Lind, a baker, to urge Weber to "be a very good man".',
        "Ada Lind",
    ),
    "lines": ('It went dark just after Weber uttered the lines: "Come forth, thou wicked sea!"', "Weber"),
    "sign": ('Two men held a sign that read "one more storm is one too many".', "a sign"),
    "line of a speaker": ('Weber\'s bottom line on the harbour was clear: "Nobody sails tonight."', "Weber"),
    "what is called out": ('Weber ran on, shouting "Free Ostland!"', "Weber"),
    "place of a person with a rank": (
        '"I never thought we would sail," said Supervisor Alfrodo Moss of Lowmark Harbour.',
        "Supervisor Alfrodo Moss",
    ),
    "author of a document": (
        'In June, a statement by a harbour spokesperson confirming the loss read: "We can confirm it."',
        "a harbour spokesperson",
    ),
    "nearer of two cues": (
        'The harbour says the change is, according to its master Ada Lind, "the best one in years".',
        "its master Ada Lind",
    ),
    "pronoun inside another clause": ('Everyone agreed he yelled, "Get off my boat."', "he"),
    "issued a statement": (
        'Moss said no. Weber issued a short statement on the storm. It is one to read twice: "We are the sea."',
        "Weber",
    ),
    "had an answer": ('Ada Lind had a plain answer that day. "We sail at noon."', "Ada Lind"),
    "used it to criticise": ('Weber used his speech to criticise "slow and lazy boats".', "Weber"),
    "cry with capitals": ('Some said that Weber screamed "Ahoy There" from the boat.', "Weber"),
    "short fragment of a person by role": ('The sheriff said they were like "evil gulls".', "The sheriff"),
    "company with a name like a country's": (
        'United said the delay was "a matter of safety first".',
        "United",
    ),
    "in someone's words": ('The plan is, in Dr. Lind\'s words, "a shame for the town".', "Dr. Lind"),
    "place before a relative clause": (
        'She works for a charity in Lowmark, which says it is "close to the end of its means".',
        "a charity",
    ),
    "adverbial with a verb of its own": (
        'At a rally held at the harbour, Weber mocked the talks, calling them a "pure show".',
        "Weber",
    ),
    "it that stands for nobody": ('It\'s the old hands who say "we have seen it all".', "the old hands"),
    "two adverbials": (
        'On one page an unnamed reader drew a boat and wrote "nobody asked us at all".',
        "an unnamed reader",
    ),
    "one of several": ('One of the divers said the water was "cold as a grave".', "One of the divers"),
    "dateline": (
        'LOWMARK, Ost. — Harbour master Ada Lind on Monday called the storm "a gift to all of us".',
        "Harbour master Ada Lind",
    ),
    "dateline with an agency": (
        'LOWMARK (AFP) – Minister Ada Lind has said that "strong winds" do more harm than good.',
        "Minister Ada Lind",
    ),
    "dateline with a day": (
        'LOWMARK, July 25 (UPI) — The Harbour Committee sent out a note, offering "a deep and warm welcome" to Weber.',
        "The Harbour Committee",
    ),
    "shot back behind an adverbial": (
        'After former mayor Karl Weber mocked the baker in a debate, Lind shot back, "I chose to bake my bread."',
        "Lind",
    ),
    "fired back": (
        'When Weber said that the town would sue, Lind fired back loudly: "They are going to lose."',
        "Lind",
    ),
    "name behind a dash": (
        'The poll is wrong - Karl Weber: "The polls ended too early this time."',
        "Karl Weber",
    ),
    "cut in, calling": (
        'Weber then cut in, calling Lind\'s proposed harbour credit "a gift to the rich".',
        "Weber",
    ),
    "asked by": (
        'Weber was asked by host Ada Lind, who likes him, "Would you sail at night if you had to?"',
        "host Ada Lind",
    ),
    "had in the past described": (
        'Weber, who has in the past described Lind as "a stubborn old goat", laughed.',
        "Weber",
    ),
    "had at last described": (
        'Lind was glad that Weber had at last described his plan "not only at sea but on land".',
        "Weber",
    ),
    "continue to be": ('Lind said he\'s certain Weber will continue to be "a champion for the sea".', "Lind"),
    "continue inside the marks": (
        'Lind declared a win and said that her crew would continue "to break the waves" at night.',
        "Lind",
    ),
    "hours later": (
        'Hours later, Weber returned the favour, telling the Herald, "Lind and I have been friends."',
        "Weber",
    ),
    "years ago": (
        'Eight years ago, Orlova backed Weber over Lind and said, "Lind has never done a thing for us."',
        "Orlova",
    ),
    "beamed": ('"This is wonderful!" beamed Ada Lind of Lowmark, who came late.', "Ada Lind"),
    "agrees": ('"It hurts," agrees Ada Lind, 30, of Lowmark.', "Ada Lind"),
    "marks inside an apposition": (
        '"We have had better storms," sailor Ada Lind, wearing a hat with a "Sail On" badge, said on Monday.',
        "sailor Ada Lind",
    ),
    "state behind a place": (
        'Speaking at a dinner in Lowmark, Ostland, Weber went after Lind, calling him "a total stiff board".',
        "Weber",
    ),
    "name that looks like a verb's": (
        '"We need money early," said Scott Reed, the harbour\'s chief.',
        "Scott Reed",
    ),
    "name that begins like an article": (
        'The young Prince Alwaleed said it was "a long way to go".',
        "The young Prince Alwaleed",
    ),
    "adjective that looks like a participle": (
        'A flabbergasted Weber quipped, "It is like a boat with no sail."',
        "A flabbergasted Weber",
    ),
    "state as an office": (
        'Weber\'s Lowmark state director, Karl Moll, wrote to the yard, saying: "We want to use this now."',
        "Weber's Lowmark state director",
    ),
    "two of whom chant": (
        'Lowmark was full, with many sailors and bakers chanting "We are all Lowmark".',
        "many sailors and bakers",
    ),
    "in other words": (
        'In other words, explained reporter Nancy Moll: "What has that to do with boats?"',
        "reporter Nancy Moll",
    ),
    "speaking to": (
        'Another sailor speaking to Harbour News said, "The boats are looking for the crew."',
        "Another sailor",
    ),
    "can be heard asking": ('"Who will sail?" a reporter can be heard asking Weber.', "a reporter"),
    "clerk in a relative clause": (
        'Weber mocked the report, which a court clerk said was "extremely careless".',
        "a court clerk",
    ),
    "verb behind a noun": (
        'Ada Lind\'s right-hand woman cheered the crew, saying: "We have to be ready now."',
        "Ada Lind's right-hand woman",
    ),
    "name behind a negated verb": (
        'The timing does not surprise harbour master Ada Lind: "It comes every year at this time."',
        "harbour master Ada Lind",
    ),
    "later behind the noun": (
        'A council worker later took it back, saying that Lind "did not have a boat in mind".',
        "A council worker",
    ),
    "town that writes": (
        'The town released a note on Monday saying that Weber\'s words "are based on his opinion".',
        "The town",
    ),
    "comments from": (
        'Comments from former mayor Karl Weber that "time and distance stood in the way" were read.',
        "former mayor Karl Weber",
    ),
    "answer that": (
        'Lind\'s answer was that "the most important thing is the sea", so the town should pay.',
        "Lind",
    ),
    "opening participle": (
        'Noting that Weber "says a lot of silly things," Lind went on to praise him.',
        "Lind",
    ),
    "opening participle, and a comma behind the marks": (
        'Noting that Weber "says a lot of silly things", Lind went on to praise him.',
        "Lind",
    ),
    "continued, right before the mark": ('Weber continued "we will not sail at noon" in the hall.', "Weber"),
    "but in front, and a pronoun behind a comma": (
        'But Weber said that, he thinks, it "is late for us".',
        "Weber",
    ),
    "forced to say": ('Weber was forced to say "we will sail at noon".', "Weber"),
    "signature in the next line": (
        '"The sea is not to blame for anything."\n\n— Ada Lind, baker in Lowmark',
        "Ada Lind",
    ),
    "chanted, referring to": (
        'Some sailors chanted, "Build a harbour," referring to the mayor\'s vow, the Lowmark Herald reports.',
        "Some sailors",
    ),
    "second predicate of a clause": (
        'The sea was so loud that Lind called the Harbour Union and described it as "a very good friend".',
        "Lind",
    ),
    "led to counter": (
        'Lind told the yard of a plan, leading friends like Karl Weber to counter that "every boat is gone".',
        "friends like Karl Weber",
    ),
    "claim on a day": (
        'The council met. Lind\'s claim on Monday that "the sea hates us all" was wrong.',
        "Lind",
    ),
    "participle behind an inserted cue": (
        'The boats stay in the harbour, Lind noted, adding that the "sea lane has widened."',
        "Lind",
    ),
    "draft that calls for": (
        'The first draft called for "an urgent and lasting halt of all boats" and gave the harbour more.',
        "The first draft",
    ),
    "resolution that was approved": (
        'The Harbour Council approved a November resolution calling for "urgent and long rests," but nobody came.',
        "a November resolution",
    ),
    "abbreviation like a small word": (
        '"Without boats, all the money of the town can\'t be moved," the AS member explained.',
        "the AS member",
    ),
    "office that is called WHO": ('The WHO said the flu was "back with a great force".', "The WHO"),
    "a third": ('"Go on, good sailor, looking fine" echoed a third.', "a third"),
    "remembered saying": ('"It\'s not fair," I remember him saying.', "him"),
    "adverb in a fragment before a noun": (
        'Sailing the new boat in May was a "hopelessly wild" prospect, an official said.',
        "an official",
    ),
    "before, where the words behind tell whence they are": (
        'In a letter to the town, Weber said, "I cannot help but be shocked," according to the press service.',
        "Weber",
    ),
    "called so, before a noun": (
        'The bridge will end what officials called the "late and indefensible" ferry of Osk.',
        "officials",
    ),
    "fragment that a comma ends": (
        'Moll played a "minor role," harbour masters Ada Lind and Karl Weber said, because he was late.',
        "harbour masters Ada Lind and Karl Weber",
    ),
    "day behind the cue": (
        'Lowmark has hit a "significant milestone" in its fight with the sea, Weber\'s chief adviser said Friday.',
        "Weber's chief adviser",
    ),
    "apposition without its second comma in a clause": (
        'It was late while Karl Moll, a former minister wrote on Monday that it was "deeply sad and weak".',
        "Karl Moll",
    ),
    "source close to someone": (
        'Weber was among them, with a source close to him saying: "The whole harbour is too old."',
        "a source close to him",
    ),
    "office behind the name": (
        '"Boats are good for the sea," said harbour sailor Ada Lind of the Sea Research House.',
        "harbour sailor Ada Lind",
    ),
    "sign that reads": (
        'Lind stood on the quay, holding up a sign that read, "Weber I\'m Here" all day.',
        "a sign",
    ),
    "relative without antecedent": (
        'Moll wrote that it was late and added whoever took the boat should "get over themselves."',
        "Moll",
    ),
    "a daily": (
        '"We like the boat," the influential Ostland daily wrote on Monday.',
        "the influential Ostland daily",
    ),
    "memo of a month": (
        'Weber said little. A separate June 2011 memo called the boat "a very sad and old thing".',
        "A separate June 2011 memo",
    ),
    "owner of a first claim": (
        'The town heard of Ada Lind\'s first claim that "the sea hates us all" on Monday.',
        "Ada Lind",
    ),
    "cue behind the sentence and its day": (
        'Orlova had a "long and very warm talk" with Lind on Monday, the press service said.',
        "the press service",
    ),
    "what somebody is doing": (
        'A man working at the port told the Herald: "We will go home now."',
        "A man",
    ),
    "brackets behind a name": (
        '"We will go home now," Weber (the mayor of Lowmark) said.',
        "Weber",
    ),
    "dashes behind a name": (
        '"We will go home now," Weber — once a mayor — said.',
        "Weber",
    ),
    "participle of an inserted verb": (
        'The plan was good, Ada Lind noted, saying "it will bring us all home".',
        "Ada Lind",
    ),
    "verb before its subject behind a comma": (
        'In a letter to the port, calling it sad, said Lind: "We will go home now."',
        "Lind",
    ),
    "hearer behind an apposition in a sentence with a day": (
        'On Tuesday Weber came. In the evening, Lind, the mayor, told Weber: "We will sail at noon."',
        "Lind",
    ),
    "no signature but a sentence": (
        '"We will go home now." – Anna Orlova came later to the port',
        None,
    ),
    "helper with not": (
        'Lind has seen it. Other police officials haven\'t said that it was "a case of theft".',
        "Other police officials",
    ),
    "words in the first person": (
        '"I was tired when I came. I didn\'t sleep until I was 24, 25," says Lind.',
        "Lind",
    ),
    "those who are no known speakers, with a firm verb": (
        'The rebels said that all the towns had sent "new and very large gifts" to Osk.',
        "The rebels",
    ),
    "those who are no known speakers, behind the sentence": (
        'Hospitals must get ready for "long and cold nights" at sea, harbour bosses have urged.',
        "harbour bosses",
    ),
    "what somebody wears": ('"It is cold," says a young man wearing a cap over his ears.', "a young man"),
    "where somebody works": (
        'Some staff working there have told us they are "being kept at sea".',
        "Some staff",
    ),
    "what an office does": ('The group leading the search said it was "too late for all".', "The group"),
    "word that opens a sentence": (
        'Shortly after the talks began, Lind threw a paper to the floor, saying "I am tired of this".',
        "Lind",
    ),
    "first minister": (
        'Ostland\'s first minister said the meeting was "good and very short".',
        "Ostland's first minister",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), MENTIONS.values(), ids=MENTIONS)
def test_the_mention_beside_the_cue_is_the_speaker(text: str, speaker: str | None) -> None:
    assert [q.speaker for q in find_quotations(text)] == [speaker]


PHRASES = {
    "adverb inside a phrase": (
        'An earlier draft proposed that it "be left to the town alone".',
        "An earlier draft",
    ),
    "two things that one is": (
        'After playing "The Sea", the singer and sailor told the crowd, "We should go on."',
        "the singer and sailor",
    ),
}


def test_a_pronoun_is_given_to_whom_its_sentence_names() -> None:
    (found,) = find_quotations("Anna Orlova insisted she had said “a long way from done” on Monday.")
    assert found.speaker == "Anna Orlova"


@pytest.mark.parametrize(("text", "speaker"), PHRASES.values(), ids=PHRASES)
def test_a_mention_is_the_whole_phrase(text: str, speaker: str) -> None:
    assert find_quotations(text)[-1].speaker == speaker


@pytest.mark.parametrize("question", ["the essential question", "a plain answer"])
def test_a_noun_behind_an_article_and_an_adjective_says_nothing(question: str) -> None:
    found = find_quotations(f'Weber gave us {question}: "Is this the harbour that we want?"')
    assert [q.speaker for q in found] == ["Weber"]


def test_reasons_before_a_quotation_say_nothing() -> None:
    text = 'The sailor says she has "little memory" of it for health reasons and "can\'t defend the crew at all".'
    assert [q.speaker for q in find_quotations(text)] == ["The sailor", "The sailor"]


def test_the_adjective_before_a_noun_for_a_cry_is_no_speaker() -> None:
    found = find_quotations('Weber gave his famous cry: "Mr. Moll, tear down this wall!"')
    assert [q.speaker for q in found] == ["Weber"]


DIRECT = {
    '"We will rebuild it," said Weber.': True,
    'Weber said: "We will rebuild it."': True,
    'Weber said that "we will rebuild it".': False,
    'Weber spoke of "American steel and stone" at length.': False,
}


@pytest.mark.parametrize(("text", "direct"), DIRECT.items())
def test_whole_sentences_are_direct_and_fragments_are_not(text: str, direct: bool) -> None:
    assert [q.direct for q in find_quotations(text)] == [direct]


PIECES = st.sampled_from(
    '"We go." |“We go,” |“We |go” |" |\'| said | Anna Orlova| he |, |. |\n|the report| and |who |with |a b c'
    "| according to |:|as |adding | was | by |—|说|(|)|A. ".split("|")
)


@settings(deadline=None)
@given(st.lists(PIECES, min_size=12, max_size=40).map("".join))
def test_mentions_and_cues_stand_in_the_text(text: str) -> None:
    for found in find_quotations(text):
        assert found.speaker is None or found.speaker in text or found.speaker == found.speaker_name
        assert found.cue is None or found.cue in text


def test_only_beside_small_letters_is_a_small_word_in_capitals_an_abbreviation() -> None:
    lows = [
        [token.low for token in tokenize(text, Span(0, len(text)), (), 0)]
        for text in ("AS PUT BY THE WHO", "As put by the WHO")
    ]
    assert lows == [["as", "put", "by", "the", "who"], ["as", "put", "by", "the", "WHO"]]
