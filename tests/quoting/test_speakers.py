"""Who said it: every sentence here is invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout.model import Span
from readout.quoting.cues.tokens import tokenize
from readout.quoting.naming.mentions import head, is_shared_office
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
    "Russian": ("«Мы готовы к разговору», — заявил Иван Левкин.", "Иван Левкин"),
    "Russian office": ("«Стороны условились», — сообщили в пресс-службе области.", "пресс-службе области"),
    "Russian, according to": ("По словам Левкина, «времени осталось мало».", "Левкина"),
    "Russian, passed on by an agency": (
        "По словам Левкина, времени осталось «совсем немного», передает Полинформ.",
        "Левкина",
    ),
    "Ukrainian": ("Левко наголосив: «Ми готові до розмови».", "Левко"),
    "French": ("« Nous sommes prêts », a déclaré Jeanne Morel.", "Jeanne Morel"),
    "French, according to": ("Selon Jeanne Morel, « le temps presse beaucoup ».", "Jeanne Morel"),
    "German": ("„Wir sind bereit“, sagte Karl Weber.", "Karl Weber"),
    "German, behind half a word": ("Im „Hafen“-Interview sagte Karl Weber: „Wir sind bereit.“", "Karl Weber"),
    "German, behind an English name": (
        "Im Gespräch mit „Meet the Mayor“ sagte Weber: „Ja, wir eilen.“",
        "Weber",
    ),
    "German, according to": ("Laut Weber ist die Lage „sehr ernst“.", "Weber"),
    "Spanish": ("«Estamos listos», dijo Ana Lobo.", "Ana Lobo"),
    "Spanish, this is what": ("Esto dijo la vocera: «Eso depende de la agenda».", "la vocera"),
    "Arabic": ("قال كريم ناصر: «نحن مستعدون للحوار».", "كريم ناصر"),
    "Arabic, according to": ("وفقا لبيان الوزارة، «الوقت ضيق جدا».", "لبيان الوزارة"),
    "Chinese": ("王明表示：“我们愿意继续对话。”", "王明"),
    "Chinese, cue behind": ("“我们愿意继续对话，”王明说。", "王明"),
    "Chinese, two verbs": ("王明补充说“时间很紧”。", "王明"),
    "Spanish, a place in front": ("Durante la llamada, Lobo expresó «su apoyo a la paz».", "Lobo"),
    "French, a long clause behind the speaker": (
        "Le Président français a insisté sur la paix du port, des bateaux, des marins et de la côte du pays et a "
        "rappelé « que le temps presse beaucoup ».",
        "Le Président français",
    ),
    "French, who was asked in front": (
        "Interrogé sur le pont, Morel a répondu : « Nous le rouvrons demain ».",
        "Morel",
    ),
    "Portuguese": ("“A ponte vai abrir em maio”, afirmou Clara Menares.", "Clara Menares"),
    "Portuguese, according to": ("De acordo com Rui Quental, o prazo “termina em junho”.", "Rui Quental"),
    "Portuguese, cue in front": ("Menares destacou ainda que “a paz exige paciência”.", "Menares"),
    "Italian": ("«Apriremo il ponte a maggio», ha dichiarato Chiara Mellani.", "Chiara Mellani"),
    "Italian, according to": ("A detta del cancelliere, l’accordo «sarà firmato presto».", "cancelliere"),
    "Italian, cue in front": ("Mellani ha sottolineato che «la pace esige pazienza».", "Mellani"),
    "Dutch": ("“De brug is open”, zei Klara Meinders.", "Klara Meinders"),
    "Dutch, subject behind the verb": (
        "In een verklaring liet het ministerie weten: “Wij blijven in gesprek.”",
        "het ministerie",
    ),
    "Dutch pronoun, and a time of day": ("“De brug is open”, zei hij dinsdagavond in de haven.", "hij"),
    "Russian pronoun, and who heard it": ("«Мост открыт, и давно», — сказал он агентству.", "он"),
    "Dutch, according to": ("“Dit is een grote stap”, aldus Kwint.", "Kwint"),
    "Polish": ("„Otworzymy most w maju” – zapowiedziała Klara Mielnicka.", "Klara Mielnicka"),
    "Polish, cue in front": ("Mielnicka podkreśliła, że „pokój wymaga cierpliwości”.", "Mielnicka"),
    "Polish, where it was said": (
        "W oświadczeniu kancelaria poinformowała: „Rozmowa trwała godzinę”.",
        "kancelaria",
    ),
    "French document": ("Morel est venu. « Le port est ouvert », décrit le communiqué.", "le communiqué"),
    "nobody's name behind a possessive": ('Her claim that "the sea hates us all" was wrong.', "Her"),
    "Spanish, a source in front": ("Según la nota, Lobo agradeció «la ayuda de todos».", "Lobo"),
    "German, a place in front": ("In dem Gespräch betonte Weber „die lange Freundschaft“.", "Weber"),
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
    "Russian, in the paragraph above": ("Орло заявила:\n«Мы откроем проливы скоро».", "Орло"),
    "Arabic, cue behind": ("«نحن مستعدون للحوار»، قال كريم ناصر.", "كريم ناصر"),
    "Arabic, cue behind as": ("«نحن مستعدون للحوار» كما قال كريم ناصر.", "كريم ناصر"),
    "Arabic, before that": ('وقال كريم ناصر إن بلاده "لن تقبل بذلك أبدا".', "كريم ناصر"),
    "French, pronoun at the verb": ("« Nous sommes prêts », explique-t-elle.", "elle"),
    "German, it was said in": (
        "„Wir geben nicht nach“, hieß es in einer Erklärung des Hafens.",
        "einer Erklärung des Hafens",
    ),
    "French, called": ("Le porte-parole a qualifié la rencontre de « franche et utile ».", "Le porte-parole"),
    "French, two verbs": ("Le ministère a fait savoir que « rien ne changera ».", "Le ministère"),
    "German, so": ("„Wir sind bereit, und es wird gut“, so Weber.", "Weber"),
    "German, guillemets": ("»Wir sind bereit«, sagte der Sprecher, Karl Weber.", "der Sprecher"),
    "Spanish, perfect": ('El alcalde ha señalado que "no hay tiempo que perder".', "El alcalde"),
    "Russian, as": ("Как отметил Левкин, «стороны обсудили положение дел».", "Левкин"),
    "Chinese, report": ("据低标报社报道，“双方进行了坦诚的交流”。", "低标报社"),
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
    "message from someone": ('We got an email reply from Ada Lind.\n\n"It sails at noon."', "Ada Lind"),
    "papers show": (
        'The harbour\'s latest papers show a loss.\n\n"It will sail at noon."',
        "The harbour's latest papers",
    ),
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
    "Chinese, place": ("“我们愿意继续对话，”王明在会上说。", "王明"),
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
    "age before the noun": (
        '"I made the sea my life," the bespectacled, 71-year-old sailor said in an interview.',
        "the bespectacled, 71-year-old sailor",
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
    "helper with not": (
        'Lind has seen it. Other police officials haven\'t said that it was "a case of theft".',
        "Other police officials",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), MENTIONS.values(), ids=MENTIONS)
def test_the_mention_beside_the_cue_is_the_speaker(text: str, speaker: str) -> None:
    assert [q.speaker for q in find_quotations(text)] == [speaker]


CONTINUED = {
    "few words that look like a title": '"It is over now," Weber said. "Thank God."',
    "pieces around the cue": '"We will," Weber said, "rebuild the bridge."',
    "a second sentence": '"We will rebuild it," Weber said. "It takes a year."',
    "a second paragraph": '"We will rebuild it," Weber said.\n\n"It takes a year."',
    "reopened marks": '"We will rebuild it.\n"It takes a year," Weber said.',
    "a second fragment": 'Weber called the plan "cheap and ugly" and its makers "a bunch of fools".',
    "a sentence without marks": 'The bridge was safe, Weber told the court. "I checked it." He smiled. "We all did."',
}


def test_a_pronoun_behind_the_next_paragraph_does_not_take_the_place_of_the_name() -> None:
    text = '"It sells," added Weber, a baker. "The good side sells.\n\n"But nobody asks," he added.'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "Weber", "he"]


@pytest.mark.parametrize(
    "text",
    [
        "De todos modos, enfatizó que «nuestro objetivo es una buena relación».",
        "«Hoy hemos hablado por teléfono por primera vez», señaló.",
    ],
)
def test_a_verb_that_stands_alone_is_a_cue_without_a_speaker(text: str) -> None:
    """In Spanish the verb tells that somebody speaks, and what opens its sentence is nobody."""
    (quotation,) = find_quotations(text)
    assert (quotation.speaker, quotation.cue in {"enfatizó", "señaló"}) == (None, True)


@pytest.mark.parametrize("text", CONTINUED.values(), ids=CONTINUED)
def test_a_quotation_without_a_cue_continues_the_speaker(text: str) -> None:
    assert {q.speaker_name for q in find_quotations(text)} == {"Weber"}


@pytest.mark.parametrize("question", ["the essential question", "a plain answer"])
def test_a_noun_behind_an_article_and_an_adjective_says_nothing(question: str) -> None:
    found = find_quotations(f'Weber gave us {question}: "Is this the harbour that we want?"')
    assert [q.speaker for q in found] == ["Weber"]


NOT_SAID = {
    "headline in single marks": (
        "\"We sail at noon,\" Weber said.\n\nBaker tells Weber 'you sail alone' after storm\n\nThe sea rose."
    ),
    "heading of a section": '"It is calm, so calm," Weber said.\n\n‘It is calm’\n\nThe sea rose.',
    "what people call themselves": '"We sail," Weber said of those who call themselves "sea keepers".',
    "nickname": '"We sail," Weber said of Ada "the Gull" Lind.',
}


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_headlines_and_names_in_marks_are_nobodys_words(text: str) -> None:
    assert len(find_quotations(text)) == 1


def test_a_sentence_may_quote_in_single_marks_in_a_line_for_itself() -> None:
    text = '"We will all go home," Weber said.\nLind called it ‘a very good start’.'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "Lind"]


NAMES = {
    "name with an article of its own": ('"We will rebuild it," said Prime Minister al-Orlova.', "al-Orlova"),
    "last name": ('Anna Orlova came. "We will rebuild it," Orlova said.', "Anna Orlova"),
    "pronoun": ('Anna Orlova came on Monday. "We will rebuild it," she said.', "Anna Orlova"),
    "title": ('"We will rebuild it," said President Anna Orlova.', "Anna Orlova"),
    "role and name": ('"We will rebuild it," said city council spokesman Karl Weber.', "Karl Weber"),
    "role in apposition": ('"We will rebuild it," said the spokesman, Karl Weber.', "Karl Weber"),
    "role alone": ('The minister, Ada Lind, said no. "We stay," the minister added.', "Ada Lind"),
    "press service": (
        'The talks went on, the Lowmark press service said. "They were long," the press service added.',
        "the Lowmark press service",
    ),
    "report": (
        'According to the Lowmark press service, they met. "The talks were long," the report says.',
        "the Lowmark press service",
    ),
    "press service with and without its possessive": (
        "“They met,” Lowmark's press service said. “The talks were long,” the Lowmark press service said.",
        "the Lowmark press service",
    ),
    "press service with a curly possessive": (
        "“They met,” Lowmark’s press service said. “The talks were long,” the Lowmark press service said.",
        "the Lowmark press service",
    ),
    "press service with and without its article": (
        "“They met,” the Lowmark press service said. “The talks were long,” Lowmark press service said.",
        "the Lowmark press service",
    ),
    "French document, of the office that speaks": (
        "Le ministère a déclaré : « Nous partons. » « Il est tard », indique le communiqué.",
        "Le ministère",
    ),
    "German ministry, by a short form of its name": (
        "Das Ministerium für Fische teilte mit: „Wir gehen bald.“ „Es ist gut“, sagte das Ministerium.",
        "Das Ministerium für Fische",
    ),
    "nobody": ('"We will rebuild it," a third official said.', None),
    "age": ('Ada Lind, 34, came late. Karl Weber, 61, did not. "I slept," the 34-year-old said.', "Ada Lind"),
    "role in front of a name": (
        'The harbour master Ada Lind met trader Karl Weber. "It is full," the trader said.',
        "Karl Weber",
    ),
    "sex of the first name": ('Anna Orlova met Karl Weber in Lowmark. "I was glad," he said.', "Karl Weber"),
    "subject over object": ('Karl Weber met Hans Moll. "I was glad," he said.', "Karl Weber"),
    "place is nobody": (
        'Anna Orlova flew to Port Royal. Port Royal was cold. "I froze," she said.',
        "Anna Orlova",
    ),
    "capital of a first word": (
        'Now Karl Weber is back. It is now or never. "I am," Weber said.',
        "Karl Weber",
    ),
    "role and name after it": (
        'Orlova\'s campaign manager, Karl Weber, called it "a long gift list".',
        "Karl Weber",
    ),
    "title of three words": ('"No," said Senate Majority Leader Ada Lind. "Never again."', "Ada Lind"),
    "report of an office that spoke": (
        'The Lowmark press service said: "They met." The report notes that "both sides agreed to go".',
        "The Lowmark press service",
    ),
    "titles inside": ('"We will rebuild it," said State Sen. Ada Lind.', "Ada Lind"),
    "spokesman of a person": (
        '"No," a spokesman for Karl Weber said. "He is out."',
        "a spokesman for Karl Weber",
    ),
    "whose statement": (
        'A statement from the Lowmark council came late. "The bridge is safe," the statement says.',
        "the Lowmark council",
    ),
    "Russian case": (
        "Иван Левкин заявил, что «переговоры были полезны». По словам Левкина, «времени мало у всех».",
        "Иван Левкин",
    ),
    "Russian pronoun": ("Иван Левкин заявил: «Мы готовы». «Времени мало», — добавил он.", "Иван Левкин"),
    "French pronoun": ("Jeanne Morel a dit : « Nous irons. » Elle a ajouté : « Demain. »", "Jeanne Morel"),
    "role of a country": (
        "President of Ostrazia Boris Moll met President of Vandria Ada Lind."
        ' "It was late," the President of Vandria said.',
        "Ada Lind",
    ),
    "role of a country, the name in front of it": (
        'President Boris Moll of Ostrazia met Ada Lind. "It was late," the President of Ostrazia said.',
        "Boris Moll",
    ),
    "role of a country that nobody is told to hold": (
        'Boris Moll spoke. "It was late," the President of Vandria said.',
        "the President of Vandria",
    ),
    "a firm that only a quotation names is no office": (
        'The Lowmark press service said: "We met." "Airlines may fly again," reads the account.',
        "The Lowmark press service",
    ),
    "what an account says of others is not theirs": (
        'The Lowmark press service said: "We met." It follows from the account that boats from Ostland left.'
        ' "They sank," reads the account.',
        "The Lowmark press service",
    ),
    "office of a country and a family name": (
        "«Мы продолжим», — подчеркнул Президент России Левкин.",
        "Левкин",
    ),
    "office of a country": ("«Мы продолжим», — сказал президент Казахстана.", None),
    "office of a country of two words": ("«Ми продовжимо», — додав глава Південної Кореї.", None),
    "office of a country of two words and a family name": (
        "«Мы продолжим», — сказал президент Южной Кореи Левкин.",
        "Левкин",
    ),
    "German office of a country": ("„Wir machen weiter“, sagte der Präsident Frankreichs.", None),
    "first name like the stem of a country": ("«Ми готові», — додав канцлер Франц Вебер.", "Франц Вебер"),
    "office of a country that another has": (
        "Министр Казахстана Иван Орлов заявил: «Мы готовы». «Мы тоже», — сказал президент Казахстана.",
        None,
    ),
    "document with the name of a house": ("« Nous irons », indique le communiqué du palais de Moreau.", None),
    "head of state": ('"Nous continuerons", a souligné le chef de l’État.', None),
    "French reading": ("« Nous continuerons », peut-on lire dans le communiqué de la présidence.", None),
    "Chinese adverb": ("王明表示，“我们愿意对话”。他还表示：“时间很紧。”", "王明"),
    "German particle": ("Lind sagte: „Es ist spät.“ „Wir machen weiter“, fügte er hinzu.", "Lind"),
    "Chinese pronoun": ("王明表示，“我们愿意对话”。他补充说“时间很紧”。", "王明"),
    "German role": ("„Wir sind bereit“, sagte der Sprecher des Hafens, Karl Weber.", "Karl Weber"),
    "Spanish role with a name above": (
        "La presidenta Clara Menares recibió al rey. «Fue una buena conversación», dijo la presidenta.",
        "Clara Menares",
    ),
    "Russian role with a name above": (
        "Президент Иван Левкин принял послов. «Мы обо всём договорились», — сказал президент.",
        "Иван Левкин",
    ),
    "German role of somebody": (
        "Die Sprecherin Ada Lind war da. „Wir sind bereit“, sagte eine Sprecherin.",
        None,
    ),
    "Spanish role that two hold": (
        "La presidenta Clara Menares recibió a la presidenta Ana Lobo. «Fue bueno y largo», dijo la presidenta.",
        None,
    ),
    "Spanish role that one holds elsewhere": (
        "El ministro Rui Calvo recibió al ministro de Norvia. «Fue bueno y largo», dijo el ministro.",
        None,
    ),
    "Portuguese role": ("“Não há tempo”, disse o chanceler. Foi em Osk.", None),
    "Portuguese role and name": ("“Não há tempo”, disse o primeiro-ministro Rui Quental.", "Rui Quental"),
    "Italian office": ("«Resteremo in contatto», ha reso noto Palazzo Aldora.", "Palazzo Aldora"),
    "Dutch role and name": ("“Wij gaan door”, zei premier Tom Kwint.", "Tom Kwint"),
    "Dutch pronoun": (
        "Klara Meinders zei: “Wij gaan door.” “Het is laat”, voegde zij toe.",
        "Klara Meinders",
    ),
    "Polish small letter with a stroke": (
        "„Idziemy dalej” – dodał łódzki dziekan Roman Kalwas.",
        "Roman Kalwas",
    ),
    "several who have an office": (
        "The Presidency called. “We stay on the ground,” the pilots' union said.",
        "the pilots' union",
    ),
    "Polish office": (
        "„Rozmowa trwała godzinę” – poinformowała kancelaria prezydenta.",
        "kancelaria prezydenta",
    ),
    "Arabic title": ("قال الوزير كريم ناصر: «نحن مستعدون للحوار».", "كريم ناصر"),
    "Arabic without a subject": ("قال كريم ناصر: «نحن هنا». وأضاف: «لن نرحل أبدا».", "كريم ناصر"),
    "Russian role in front": (
        "Президент Острова Иван Левкин заявил: «Мы готовы к разговору».",
        "Иван Левкин",
    ),
    "Chinese day": ("外交部发言人王明15日在会上表示：“我们愿意对话。”", "王明"),
    "Chinese title": ("外交部发言人李华表示：“我们愿意继续对话。”", "李华"),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_mention_is_resolved_to_a_name_or_an_office(text: str, name: str | None) -> None:
    assert find_quotations(text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Lind and Orlov agreed to "keep the ferries running".', "Lind and Orlov"),
        (
            '"We go on," said Prime Minister Lind and President Orlov.',
            "Prime Minister Lind and President Orlov",
        ),
        ('Lind, the minister of trade and industry, said: "We go on."', "Lind"),
        ("«Мы продолжим», — заявили Левкин и Орлов.", "Левкин и Орлов"),
        ('"Nous continuerons", ont déclaré Lind et Orlov.', "Lind et Orlov"),
    ],
)
def test_what_two_people_say_is_not_said_by_the_second(text: str, name: str) -> None:
    assert find_quotations(text)[-1].speaker_name == name


def test_he_and_she_of_one_text_are_two_people() -> None:
    text = (
        'Karl Weber came. "I am late," he said. Anna Orlova laughed. "You are," she said. "I know," he said.'
    )
    assert [q.speaker_name for q in find_quotations(text)] == ["Karl Weber", "Anna Orlova", "Karl Weber"]


def test_a_message_below_a_line_with_a_colon_is_its_writers() -> None:
    text = "The President's message reads, in part:\n“We met as friends.\nWe part as friends.”\nThe forum goes on."
    assert [(q.span.of(text), q.speaker) for q in find_quotations(text)] == [
        ("We met as friends.", "The President's message"),
        ("We part as friends.", "The President's message"),
    ]


def test_he_between_two_men_names_neither() -> None:
    (quotation,) = find_quotations(
        'Karl Weber and Hans Moll came. They sat. They left. "I was glad," he said.'
    )
    assert (quotation.speaker, quotation.speaker_name) == ("he", None)


def test_who_is_led_to_say_one_thing_says_the_next_by_a_verb_of_his_own() -> None:
    text = 'Storms led Weber to suggest "a long rest" and what he saw as "a very long day".'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "he"]


def test_only_the_first_quotation_below_a_colon_has_the_cue_above_it() -> None:
    text = 'Weber said on Monday:\n"We sail at noon." It rained. "And all goes well with us."'
    assert [q.cue for q in find_quotations(text)] == ["said", None]


def test_a_paragraph_without_a_colon_has_no_cue_for_the_next() -> None:
    assert find_quotations('Weber said it rained\n"We sail at noon on Monday."')[0].cue is None


@pytest.mark.parametrize(
    "mention", ["one of the ministers", "one minister of trade", "some ministers of trade"]
)
def test_some_of_a_kind_are_of_that_kind(mention: str) -> None:
    assert head(mention) == "minister"


@pytest.mark.parametrize(("mention", "shared"), [("the President", True), ("Ada", False), ("the Ada", False)])
def test_an_office_is_shared_and_no_name_is(mention: str, shared: bool) -> None:
    assert is_shared_office(mention, "President Ada Lind met President Ada Moll.") is shared


def test_it_is_said_by_nobody() -> None:
    assert find_quotations("“We will never sail again,” it is said.")[0].speaker is None


def test_one_cue_is_for_all_fragments_of_its_sentence() -> None:
    text = 'Lind wrote that the notes "appear to be real" and that she would "take steps".'
    assert [(q.speaker, q.cue) for q in find_quotations(text)] == [("Lind", "wrote"), ("Lind", "wrote")]


def test_one_cue_is_for_short_fragments_that_are_joined() -> None:
    text = 'Weber condemned the raid, denouncing it as "wholly unacceptable" and a "grave step".'
    assert [(q.span.of(text), q.speaker) for q in find_quotations(text)] == [
        ("wholly unacceptable", "Weber"),
        ("grave step", "Weber"),
    ]


def test_of_another_language_a_fragment_behind_a_pause_is_of_whom_its_sentence_has_quoted() -> None:
    text = "Segundo o palácio, Lind “elogiou a ponte nova” e falou da paz com os povos do sul, “para que vivam bem lá”."
    assert [q.speaker for q in find_quotations(text)] == ["o palácio", "o palácio"]


def test_of_another_language_a_fragment_joined_to_the_last_one_is_of_the_same_speaker() -> None:
    text = "Orlova affirme vouloir « ouvrir tous les ports » et « rouvrir la ligne des îles du nord »."
    assert [q.speaker for q in find_quotations(text)] == ["Orlova", "Orlova"]


@pytest.mark.parametrize(
    "text",
    [
        "Según el palacio, Lind quiere «abrir todos los puertos» y Orlova «cerrar los puertos del mar».",
        "Segundo o palácio, Lind quer “abrir os portos” e o seu homólogo “fechar todos os portos do mar”.",
    ],
)
def test_of_another_language_a_fragment_that_another_may_have_said_is_left_out(text: str) -> None:
    assert len(find_quotations(text)) == 1


def test_a_speaker_does_not_go_on_for_ever() -> None:
    filler = "The bridge was closed on Monday.\n" * 3
    text = f'"We will rebuild it," Weber said.\n{filler}"It is what it is, and it stays."'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", None]


def test_a_quotation_goes_on_behind_its_cue_in_small_letters() -> None:
    text = '"I took a break for the bridge," Orlova told TLM. Magazine last May, "and slept."'
    assert [q.speaker for q in find_quotations(text)] == ["Orlova", "Orlova"]


NO_QUOTATIONS = {
    "title": "The film, “A Long Way Home,” opens on Friday.",
    "name": 'The firm runs as "Noble Bridges and Roads" in town.',
    "term": "The so-called “bridge tax” was dropped.",
    "single word": "Weber called it “unfair”.",
    "advice": "You quickly move from “this fits in well” to a better one.",
    "term with article and noun": "Weber spoke of the “bridge tax” scheme again.",
    "button": "The guide explained how a “try it free” button came about.",
    "number in a name": "Weber outlined plans for the “Stage 60” project.",
    "title with small words": 'The film was called "A Night with the Foxes."',
    "long title": "In “Putting a Price on Your Bridge: Lowmark’s Long Road,” the cost is given.",
    "offence": 'Weber pleaded guilty to "conspiracy to build a bridge".',
    "called, of a thing": "The town runs a scheme called “walk the whole harbour wall” each May.",
    "called by nobody": "The road is also known as “the road of ten bends.”",
    "cue of another clause": "When the client told me what he wanted, I entered “bridge mode” and left.",
    "apostrophes": "The leaders' talks and the ministers' dinner went on.",
    "term above a list": "We gave it the name “a very good one indeed”\n- Ada Lind, Osk\n- Karl Weber",
    "name behind a dash": 'The plan is dead - Ada Lind did "a good job of it".',
    "what another clause says": 'Storms led Weber to suggest a rest; it had been "a very long day".',
    "opening participle without a subject": "Noting that it is “too late now,” but gone.",
}


@pytest.mark.parametrize("text", NO_QUOTATIONS.values(), ids=NO_QUOTATIONS)
def test_marked_words_that_nobody_said_are_left_out(text: str) -> None:
    assert find_quotations(text) == ()


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


def test_each_of_two_who_are_told_of_behind_a_dash_has_his_own_words() -> None:
    text = 'Both issued a note – Lind saying he was "very much relieved" and Weber calling it a "great day".'
    assert [q.speaker for q in find_quotations(text)] == ["Lind", "Weber"]


def test_a_pronoun_is_given_as_the_name_that_its_own_sentence_tells_of() -> None:
    text = 'Weber said he was "glad to be back". He added that he had "slept very well".'
    assert [(q.speaker, q.speaker_name) for q in find_quotations(text)] == [
        ("Weber", "Weber"),
        ("He", "Weber"),
    ]


def test_a_sentence_that_praises_something_else_behind_an_outcry_names_no_speaker() -> None:
    text = '"Tear down this wall!" Weber cried. "Tear it down now!" Sailors still praise the speech.'
    assert [q.speaker for q in find_quotations(text)] == ["Weber", "Weber"]


def test_the_adjective_before_a_noun_for_a_cry_is_no_speaker() -> None:
    found = find_quotations('Weber gave his famous cry: "Mr. Moll, tear down this wall!"')
    assert [q.speaker for q in found] == ["Weber"]


@pytest.mark.parametrize(
    "text", ['The "longest storm in our time" is over.', 'Ending "storms as we know them." Done.']
)
def test_no_article_and_no_participle_speaks(text: str) -> None:
    assert find_quotations(text) == ()


def test_who_writes_back_has_not_said_what_he_answers() -> None:
    text = 'Lind responds to Weber with, "Why now? Is it late?" Weber then writes back, "You look good."'
    assert [q.speaker for q in find_quotations(text)] == ["Lind", "Weber"]


def test_what_is_proverbial_is_nobody_s_words() -> None:
    assert (
        find_quotations('Moll feels that the town can reach the proverbial "soft landing", Lind noted.') == ()
    )


def test_only_beside_small_letters_is_a_small_word_in_capitals_an_abbreviation() -> None:
    lows = [
        [token.low for token in tokenize(text, Span(0, len(text)), (), 0)]
        for text in ("AS PUT BY THE WHO", "As put by the WHO")
    ]
    assert lows == [["as", "put", "by", "the", "who"], ["as", "put", "by", "the", "WHO"]]


NAMED = {
    "one of a couple": ('Karl and Ada Weber came late. "It was dark," Karl said.', "Karl Weber"),
    "one of a couple of whom the other is a son": (
        'Karl and Emil Weber Jr. came late. "It was dark," Karl said.',
        "Karl Weber",
    ),
    "last name of a son": ('Karl Weber Jr. was late. "It was dark," Weber said.', "Karl Weber Jr."),
    "last name and what follows it": (
        'Karl Weber Jr. met Emil Weber Sr. there. "It was dark," Weber Jr. said.',
        "Karl Weber Jr.",
    ),
    "place beside a person": ('Osk and Ada Weber were late. "It was dark," Osk said.', "Osk"),
    "name in capitals at the front": ('ADA Moll was late. "I am sorry," Ada said.', "Ada Moll"),
    "office behind a name": ('"It is dark," said geologist Sella Lind of the Sea House.', "Sella Lind"),
    "rank that nobody has": (
        'Former minister Sir Karl Weber said it was "far too late". The prime minister said it was "all in hand".',
        None,
    ),
    "agency that reports": (
        'Karl Weber came. "The sea is calm," Lowpress reports.\n"We have waited for it," he wrote.',
        "Karl Weber",
    ),
    "him whose words they are": (
        'Karl Weber spoke of the ferry. According to him, "the boats are ready for the winter".',
        "Karl Weber",
    ),
    "him whom another recalls": (
        'Karl Weber left for Osk. "I am going home," his friend, Emil Moll, recalled him saying.',
        "Karl Weber",
    ),
    "name behind what its bearer is": (
        'Fellow sailor, marine engineer Karl Weber, 60, from Lowmark, South Osk, said: "We are ready."',
        "Karl Weber",
    ),
    "name behind the council that its bearer is of": (
        'The host, Osk Harbour Council board member Ada Brenn, has said the bridge "is far too low".',
        "Ada Brenn",
    ),
    "town that speaks for its people": (
        'Ada Weber lives in Osk. Osk said on Monday that it would rebuild.\n"We stay," she said.',
        "Ada Weber",
    ),
    "several whom a noun names": (
        'Ada Lind came. Reporters asked about her claim that "the sea is calm". "It is," she said.',
        "Ada Lind",
    ),
    "what two hold together": (
        'Karl Weber and Ada Lind held a "long and very warm talk" today, the Lowmark press service reported.',
        "the Lowmark press service",
    ),
    "he, by a title": ('Queen Oru Maral met King Tavi Ostrel. "We stay," he said.', "Tavi Ostrel"),
    "book, beside an office that speaks": (
        "The Lowmark press service said “it rains a lot”. “All of it is wet,” the book said.",
        None,
    ),
    "office behind a name and a comma": (
        'Oru Lind, mayor of Lowmark, came. "We stay," the mayor said.',
        "Oru Lind",
    ),
    "office behind a name in brackets": (
        'Oru Lind (mayor of Lowmark) came. "We stay," the mayor said.',
        "Oru Lind",
    ),
    "office of another behind a verb": ('Oru Lind met the mayor. "We stay," the mayor said.', None),
    "office of another behind a name": (
        'Oru Lind, in the hall of the mayor, came. "We stay," the mayor said.',
        None,
    ),
    "she, by a title": ('King Tavi Ostrel met Queen Oru Maral. "We stay," she said.', "Oru Maral"),
    "who, behind a comma": ('Osru Marrow, who runs the harbour, came. "We stay," he said.', "Osru Marrow"),
    "who, without a comma": ('Osru Marrow who runs the harbour came. "We stay," he said.', "Osru Marrow"),
    "office whose account it is, before another's": (
        "The Lowmark press service told of rain. Karl Weber and Ada Lind held a “long and very warm talk”, and the "
        "Osk press service told of snow.",
        "The Lowmark press service",
    ),
    "office of one of two countries": (
        "Norvian Foreign Minister Ada Brenn met Ostrazia's foreign minister Karl Weber in Osk. "
        '"We agree," the Norvian foreign minister said.',
        "Ada Brenn",
    ),
    "office with capitals": (
        'Norvian Foreign Minister Ada Brenn came to Osk. "We agree," the Norvian Foreign Minister said.',
        "Ada Brenn",
    ),
    "office of a country that comes second": (
        "Foreign Minister Ada Brenn met Ostrazia's Foreign Minister Karl Weber in Osk. "
        '"We agree," the Ostrazian foreign minister said.',
        "Karl Weber",
    ),
    "office of a country whose minister is not told": (
        'Norvian Foreign Minister Ada Brenn said it was "too late". "We agree," the Ostrazian foreign minister said.',
        "the Ostrazian foreign minister",
    ),
    "rank that one has": (
        'Prime Minister Ada Lind met Foreign Minister Karl Weber. "All is in hand," the prime minister said.',
        "Ada Lind",
    ),
}


@pytest.mark.parametrize(("text", "name"), NAMED.values(), ids=NAMED)
def test_the_last_speaker_has_the_name_that_the_text_tells(text: str, name: str | None) -> None:
    assert find_quotations(text)[-1].speaker_name == name


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


@pytest.mark.parametrize(("text", "speaker"), PHRASES.values(), ids=PHRASES)
def test_a_mention_is_the_whole_phrase(text: str, speaker: str) -> None:
    assert find_quotations(text)[-1].speaker == speaker


def test_a_german_source_ends_where_its_own_source_begins() -> None:
    (quotation,) = find_quotations(
        "Nach Angaben der Agentur Polinova unter Berufung auf das Amt heißt es: „Die Brücke in Osk ist wieder offen.“"
    )
    assert quotation.speaker == "der Agentur Polinova"
