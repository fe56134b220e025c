"""Who said it in other languages than English, where the speaker stands further off: every sentence is invented."""

from __future__ import annotations

import pytest

from readout.quoting.speakers import find_quotations

LAST = {
    "Spanish, who spoke in the sentence before": (
        "Por su parte, Lobo destacó la amistad de los dos puertos.\n«Fue una buena charla para todos», señaló.",
        "Lobo",
    ),
    "Arabic, in the paragraph above": (
        "وقالت سلمى ناصر في مؤتمر صحفي إن الجسر سيفتح قريبا.\nوأضافت «تمكنا من إعداد كل شيء مع المدينة».",
        "سلمى ناصر",
    ),
    "French, without a verb of its own": (
        "Les deux sont partis tôt, mais le maire Luc Morel assure que tout va bien.\n« Nous étions tous au port ».",
        "le maire Luc Morel",
    ),
    "Chinese, two sentences before": (
        "王明介绍，港口十年来发展很快。两地路途遥远，潜力巨大。“我们将大力推动合作。”",
        "王明",
    ),
    "Russian, in the next sentence": (
        "Мост «откроют для всех до конца мая». Об этом сообщил мэр Иван Левкин.",
        "мэр Иван Левкин",
    ),
    "Spanish, with these words": (
        "Hubo silencio. “Es una pena y una desgracia”. Con esas palabras ha descrito Lobo un puente cerrado.",
        "Lobo",
    ),
    "German, that said": (
        "Das sagte die Ministerin Ada Lind in einem Gespräch mit der Zeitung:\n„Wir bleiben hier im Hafen.“",
        "die Ministerin Ada Lind",
    ),
    "French, this is what one said": (
        "« Nous étions tous au port. » C’est ce qu’a dit hier soir le maire Luc Morel.",
        "le maire Luc Morel",
    ),
    "French, this is what, behind its subject": (
        "« Nous étions tous au port. » C’est ce que Luc Morel a déclaré.",
        "Luc Morel",
    ),
    "Russian, so said": (
        "«Мост откроют для всех до конца мая». Так сказал мэр Иван Левкин.",
        "мэр Иван Левкин",
    ),
    "German, in front of a colon": ("Ada Lind (48) wundert es nicht: „Jeder hat seine Stärken.“", "Ada Lind"),
    "German, a role in front of a colon": (
        "Der Trainer freut sich: „Ich bin froh, dass es nicht mehr so war und wir auch da sind.“",
        "Der Trainer",
    ),
    "Ukrainian office in front of a colon": ('МЗС Норвії: "Настав час поставити питання"', "МЗС Норвії"),
    "Arabic, a further verb of one who came first": (
        'من ناحيته، نشر ناصر أمس صورا على موقع "الميناء"، وكتب قائلا: "كان يوما عظيما للمدينة كلها".',
        "ناصر",
    ),
    "Arabic, as for": ('أما الحزب المعارض فقد دعا إلى "فتح الجسر أمام كل الناس".', "الحزب المعارض"),
    "Arabic, with vowel signs": ("علّق ناصر على اللقاء، قائلاً: “كان شرفا لنا جميعا”.", "ناصر"),
    "Arabic, a name in marks": ('وأضاف "ناصر" في تصريحات اليوم، موضحا: "نأمل في حل قريب للجميع".', "ناصر"),
    "Arabic, whose words a statement has": (
        "ونقل البيان عن رئيس البلدية قوله إن “الجسر سيبقى مفتوحا للجميع”.",
        "رئيس البلدية",
    ),
    "Arabic, a channel behind it": (
        "قال ناصر: «نحن هنا من أجل الجميع». وتابع: «لن نرحل من هنا»، وفق قناة الميناء.",
        "ناصر",
    ),
    "Spanish, a further verb behind another quotation": (
        "La canciller Ana Lobo habló sobre «los temas de agenda» con su par y reafirmó «la gran amistad de ambos».",
        "La canciller Ana Lobo",
    ),
    "German, a further verb behind a fragment": (
        "Weber dankt zuerst für die „sehr schöne Rede“ der Schülerin und sagt dann: „Es geht um den Hafen.“",
        "Weber",
    ),
    "French, who goes on": (
        "« Les chiffres sont clairs », souligne Morel, rappelant que « rien que depuis mai le pont est fermé ».",
        "Morel",
    ),
    "Spanish, another clause behind it": (
        "La alcaldesa señaló que fue «una charla muy larga», aunque aclaró que nadie se fue.",
        "La alcaldesa",
    ),
    "Arabic, who goes on and is another": (
        "كتب ناصر أن “الجسر جميل جدا لكل الناس هنا”، فيما تساءل حسن عن السبب، معتبرا أنه “مكلف جدا للمدينة”.",
        "حسن",
    ),
    "Arabic, several who speak": (
        "قال العمال: «لن نرحل من هنا أبدا».\nواستطردوا: «نحن هنا منذ عام كامل».",
        "العمال",
    ),
    "Arabic, told to a paper": (
        "قال الوزير كريم ناصر لـ «الميناء» إن الجسر «سيبقى مفتوحا للجميع».",
        "الوزير كريم ناصر",
    ),
    "Spanish, of all that came before": (
        "Ana Lobo expresó su alegría, pero reclamó mayor prisa porque «no hay tiempo que perder».",
        "Ana Lobo",
    ),
    "German, so described": (
        "So beschrieb Sprecher Karl Weber die Lage der Stadt und auch des Hafens. „Es geht nur um einen Austausch.“",
        "Sprecher Karl Weber",
    ),
    "Chinese, behind a name in marks": (
        "王明30日在结束会谈后，于返回港口的“北风”船上向媒体表示，“双方谈得很好，还会再谈”。",
        "王明",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), LAST.values(), ids=LAST)
def test_the_last_quotation_is_of_whom_the_sentences_around_it_name(text: str, speaker: str) -> None:
    assert find_quotations(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Мост открыли утром. Об этом пишет «Полинформ». «Теперь здесь можно ездить».",
        "Con su vecino acordó «una visita de dos días a la ciudad».",
        "Am Hafen war es nicht mehr so hell und auch zu kalt: „Jeder hat hier seine eigenen Stärken.“",
    ],
    ids=["passed on by an agency", "with whom", "no name in front of the colon"],
)
def test_nobody_is_the_speaker_whom_the_text_does_not_name(text: str) -> None:
    assert find_quotations(text)[-1].speaker is None
