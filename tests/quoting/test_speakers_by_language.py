"""Who said it, in languages other than English: every sentence here is invented."""

from __future__ import annotations

import pytest

from readout.quoting.speakers import find_quotations

MENTIONS = {
    "Russian": ("«Мы готовы к разговору», — заявил Иван Левкин.", "Иван Левкин"),
    "Russian office": ("«Стороны условились», — сообщили в пресс-службе области.", "пресс-службе области"),
    "Russian, nobody in particular": (
        "«Срок ещё не назначен», — объяснили в пресс-службе порта.",
        "пресс-службе порта",
    ),
    "Russian, nobody in the present": ("«Это давно решённый вопрос», — утверждают в ведомстве.", "ведомстве"),
    "Russian neuter": ("Стороны «намерены встретиться вновь», подтвердило министерство.", "министерство"),
    "Russian, according to": ("По словам Левкина, «времени осталось мало».", "Левкина"),
    "Russian, passed on by an agency": (
        "По словам Левкина, времени осталось «совсем немного», передает Полинформ.",
        "Левкина",
    ),
    "Ukrainian": ("Левко наголосив: «Ми готові до розмови».", "Левко"),
    "Ukrainian neuter": ("«Термін ще не призначено», — відповіло міністерство.", "міністерство"),
    "Ukrainian, nobody in particular": ("«Міст відкрито зранку», — уточнили в міністерстві.", "міністерстві"),
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
    "Polish neuter": ("„Most otworzymy w maju” – podkreśliło ministerstwo.", "ministerstwo"),
    "Polish, several who are no men": ("„To wspólna decyzja” – potwierdziły ambasady.", "ambasady"),
    "Polish, several men": ("„Odpowiemy jutro” – odpowiedzieli posłowie.", "posłowie"),
    "Polish, cue in front": ("Mielnicka podkreśliła, że „pokój wymaga cierpliwości”.", "Mielnicka"),
    "Polish, where it was said": (
        "W oświadczeniu kancelaria poinformowała: „Rozmowa trwała godzinę”.",
        "kancelaria",
    ),
    "French, a further verb behind": (
        "Morel a déclaré que « le port du nord est ouvert » et affirmé que les bateaux partiront.",
        "Morel",
    ),
    "French, in order to": (
        "Morel a estimé que « le port du nord devait ouvrir » pour parvenir à un accord avant l'hiver.",
        "Morel",
    ),
    "French, for her": ("Pour Morel, « le port du nord est ouvert ».", "Morel"),
    "French document": ("Morel est venu. « Le port est ouvert », décrit le communiqué.", "le communiqué"),
    "Spanish, a source in front": ("Según la nota, Lobo agradeció «la ayuda de todos».", "Lobo"),
    "German, a place in front": ("In dem Gespräch betonte Weber „die lange Freundschaft“.", "Weber"),
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
    "German, several": ("„Die Brücke öffnet im Mai“, betonten die Minister.", "die Minister"),
    "German, several, a strong verb": (
        "„Es gibt keinen Zweifel daran“, schrieben beide Kanzler.",
        "beide Kanzler",
    ),
    "French, several": ("« Le pont ouvrira en mai », indiquent les deux ministères.", "les deux ministères"),
    "Spanish, several": ("Los mandatarios manifestaron que «la amistad sigue intacta».", "Los mandatarios"),
    "Spanish, several, the other verbs": ("«No habrá demoras», respondieron los alcaldes.", "los alcaldes"),
    "Portuguese, several": ("“O prazo termina em junho”, reiteraram as delegações.", "as delegações"),
    "Portuguese, several, the other verbs": (
        "“A ponte abre em maio”, responderam os ministros.",
        "os ministros",
    ),
    "Italian, several": ("«Il ponte aprirà a maggio», spiegano i ministri.", "i ministri"),
    "Dutch, several": ("“De brug gaat in mei open”, herhaalden de ministers.", "de ministers"),
    "Russian, a thing that it was said about": (
        "«За копейку удавятся», — прокомментировал продажу моста Левкин.",
        "Левкин",
    ),
    "Russian, whose words an agency passes on": (
        "«Пока мост закрыт для всех», — передает слова Левкина ПОЛИНФОРМ.",
        "Левкина",
    ),
    "Russian initials": ("Левкин говорил с В. В. Орло, добавив, что «мост откроют до мая».", "Левкин"),
    "Ukrainian, what it was said in": (
        "У своєму зверненні до міста він заявив, що Норвія «прагне співпраці з усіма».",
        "він",
    ),
    "French, to whom": (
        "« Rien ne bouge ici », a expliqué à Polinova le maire Luc Morel.",
        "le maire Luc Morel",
    ),
    "French, a thing behind it": (
        "Morel souligne que c'est « une perte énorme pour nous » pour les pêcheurs du port.",
        "Morel",
    ),
    "Spanish, of what": (
        "El ministro de Pesca afirmó que «el puerto abrirá en mayo».",
        "El ministro de Pesca",
    ),
    "Spanish, of two things": (
        "«Fue un día largo para todos», sostuvo la ministra de Pesca y Aguas.",
        "la ministra de Pesca y Aguas",
    ),
    "Spanish, a name and what he did": (
        "Ana Lobo recibió ayer al alcalde y coincidió en «abrir todos los puertos».",
        "Ana Lobo",
    ),
    "Spanish, one of": (
        "«Se habló del puerto y del mar», explicaron desde una de las salas.",
        "una de las salas",
    ),
    "Spanish pronoun": ("Le preguntaron si iría y él contestó con un “no, por ahora no”.", "él"),
    "Spanish, of what and what it did": (
        "Por el curso de las charlas que tuvo con otros el alcalde dijo que «hay grandes avances».",
        "el alcalde",
    ),
    "German, behind a question": (
        "Auf die Frage, ob es spät sei, antwortete Kanzlerin Ada Lind: „Das ist nicht die Frage.“",
        "Kanzlerin Ada Lind",
    ),
    "German adverb behind": (
        "„Wir sind jetzt alle bereit“, sagte der Bürgermeister wahrscheinlich.",
        "der Bürgermeister",
    ),
    "Ukrainian, with English in it": (
        "«Ми вдячні за допомогу. Stand with the port of Osk!» – відзначив Іван Левко.",
        "Іван Левко",
    ),
    "Arabic, a mark with its space behind": (
        'وقال العمال في بيانهم:" لن نرحل قبل اجتماع المجلس غدا".',
        "العمال",
    ),
    "Chinese, then": ("王明在会上鞠躬，然后表示：“我愿意承担责任。”", "王明"),
    "Chinese, several titles": (
        "“我们很高兴。”北港公司技师、作家林敏说，船已经来了。",
        "北港公司技师、作家林敏",
    ),
    "Chinese adverb at the verb": ("王明明确表示：“港口从未关闭。”", "王明"),
    "Chinese, on what day": ("王明接受采访时说：“港口明天开放。”", "王明"),
    "Chinese, behind a question": ("港口何时开放？王明说，“我们的立场是一致的”。", "王明"),
    "French, yesterday": ("« Nous sommes prêts », a déclaré hier soir Jeanne Morel.", "Jeanne Morel"),
    "Russian, yesterday": ("«Мы готовы к разговору», — заявил вчера мэр Левкин.", "мэр Левкин"),
    "Portuguese, yesterday": ("«A guerra acabou para nós», disse ontem Ada Lind.", "Ada Lind"),
    "Polish, yesterday": ("„Nie chcemy już tej wojny”, powiedziała wczoraj Ada Lind.", "Ada Lind"),
    "Chinese, report": ("据低标报社报道，“双方进行了坦诚的交流”。", "低标报社"),
    "Chinese, place": ("“我们愿意继续对话，”王明在会上说。", "王明"),
}


@pytest.mark.parametrize(("text", "speaker"), MENTIONS.values(), ids=MENTIONS)
def test_the_mention_beside_the_cue_is_the_speaker(text: str, speaker: str) -> None:
    assert [q.speaker for q in find_quotations(text)] == [speaker]


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


def test_a_german_source_ends_where_its_own_source_begins() -> None:
    (quotation,) = find_quotations(
        "Nach Angaben der Agentur Polinova unter Berufung auf das Amt heißt es: „Die Brücke in Osk ist wieder offen.“"
    )
    assert quotation.speaker == "der Agentur Polinova"


NAMES = {
    "French document, of the office that speaks": (
        "Le ministère a déclaré : « Nous partons. » « Il est tard », indique le communiqué.",
        "Le ministère",
    ),
    "German ministry, by a short form of its name": (
        "Das Ministerium für Fische teilte mit: „Wir gehen bald.“ „Es ist gut“, sagte das Ministerium.",
        "Das Ministerium für Fische",
    ),
    "Russian case": (
        "Иван Левкин заявил, что «переговоры были полезны». По словам Левкина, «времени мало у всех».",
        "Иван Левкин",
    ),
    "Russian pronoun": ("Иван Левкин заявил: «Мы готовы». «Времени мало», — добавил он.", "Иван Левкин"),
    "French pronoun": ("Jeanne Morel a dit : « Nous irons. » Elle a ajouté : « Demain. »", "Jeanne Morel"),
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
    "Polish office": (
        "„Rozmowa trwała godzinę” – poinformowała kancelaria prezydenta.",
        "kancelaria prezydenta",
    ),
    "Arabic title": ("قال الوزير كريم ناصر: «نحن مستعدون للحوار».", "كريم ناصر"),
    "Arabic without a subject": ("قال كريم ناصر: «نحن هنا». وأضاف: «لن نرحل أبدا».", "كريم ناصر"),
    "Arabic, of whose office": ("قال نائب مدير لمكتب الوزير كريم ناصر: «نحن مستعدون للحوار».", "كريم ناصر"),
    "Arabic, for what affairs": ("قال نائب الوزير للشؤون البحرية كريم ناصر: «نحن مستعدون».", "كريم ناصر"),
    "French role with a country": (
        "Le président norvien Jean Morel est arrivé. « Le port est ouvert », a dit le président norvien.",
        "Jean Morel",
    ),
    "Ukrainian role with a country": (
        "Президент Литви Іван Левко прибув. «Порт відкрито для всіх», — зазначив президент Литви.",
        "Іван Левко",
    ),
    "French role with a country, of two": (
        "Le président norvien Jean Morel a vu le président norvien Luc Orlo. « Le port est ouvert », a dit le "
        "président norvien.",
        None,
    ),
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


def test_of_another_language_a_fragment_behind_a_pause_is_of_whom_its_sentence_has_quoted() -> None:
    text = "Segundo o palácio, Lind “elogiou a ponte nova” e falou da paz com os povos do sul, “para que vivam bem lá”."
    assert [q.speaker for q in find_quotations(text)] == ["o palácio", "o palácio"]


def test_of_another_language_a_fragment_joined_to_the_last_one_is_of_the_same_speaker() -> None:
    text = "Orlova affirme vouloir « ouvrir tous les ports » et « rouvrir la ligne des îles du nord »."
    assert [q.speaker for q in find_quotations(text)] == ["Orlova", "Orlova"]


def test_a_sentence_is_of_another_language_by_the_words_that_tell_a_pages() -> None:
    text = "Lind will sich wie auch wir für alle Häfen im Norden „morgen neue Wege suchen wollen“."
    assert find_quotations(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Según el palacio, Lind quiere «abrir todos los puertos» y Orlova «cerrar los puertos del mar».",
        "Segundo o palácio, Lind quer “abrir os portos” e o seu homólogo “fechar todos os portos do mar”.",
    ],
)
def test_of_another_language_a_fragment_that_another_may_have_said_is_left_out(text: str) -> None:
    assert len(find_quotations(text)) == 1
