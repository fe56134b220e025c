"""What is known of Arabic."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue
from readout.text.word_lists import phrases, word_set

ARABIC = Tongue(
    verbs=frozenset(
        prefix + verb
        for prefix in ("", "و", "ف")
        for verb in word_set(
            """قال قالت قالوا يقول تقول صرح صرحت أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أعلن أعلنت أوضح
            أوضحت ذكر ذكرت أشار أشارت شدد شددت تابع تابعت كتب كتبت لفت لفتت اعتبر اعتبرت جاء
            أردف أردفت رأى رأت حذر حذرت رد ردت علق علقت نوه نوهت كشف كشفت ختم ختمت"""
        )
    ),
    introducers=phrases(
        "وفق ما جاء في,حسب ما جاء في,بحسب ما جاء في,وفقا لما جاء في,وفقا ل,وفقا,بحسب,وفق,حسب,نقلا عن"
    ),
    helpers=word_set("كما وقد قد أيضا"),
    stops=word_set("أن إن أنه إنه أنها إنها في من على إلى خلال عن عبر بعد قبل ل مع يوم أمس اليوم بأن"),
    he=word_set("هو"),
    she=word_set("هي"),
    subject_behind=True,
    documents="بيان|لبيان",
)
