"""The phrases of the fictional corpus's glossary: those that its accounts are written with, in four languages."""

from __future__ import annotations

from readout.model import Phrase

PHRASES = (
    Phrase("businesslike", "businesslike", "The talk kept to its subjects, and nobody was warm."),
    Phrase("cordial", "cordial", "The tone was friendly, which tells of manners and not of results."),
    Phrase("frank", "frank", "The sides disagreed and said so.", ("frank and open",)),
    Phrase("substantive", "substantive", "Matters were gone into and not only touched upon."),
    Phrase("frank-and-substantive", "frank and substantive", "They disagreed on matters that count."),
    Phrase("constructive", "constructive", "Going on talking is thought worth while."),
    Phrase("in-detail", "in detail", "The matter took up much of the talk.", ("in some detail",)),
    Phrase("exchanged-views", "exchanged views", "Each said its piece.", ("views were exchanged",)),
    Phrase("took-note", "took note", "It was heard and was not agreed to."),
    Phrase("reaffirmed", "reaffirmed", "A known position was said again.", ("repeated the view",)),
    Phrase("underscored", "underlined", "The point is the speaker's own.", ("stressed", "underscored")),
    Phrase(
        "agreed-to-continue",
        "agreed to remain in contact",
        "Nothing was settled, and the talks go on.",
        ("agreed to continue",),
    ),
    Phrase("mutual-interest", "mutual interest", "Subjects that the account does not want to name."),
    Phrase("at-the-initiative-of", "at the initiative of", "It says who asked for the call."),
    Phrase("common-ground", "common ground", "One point at least on which both say the same."),
    Phrase(
        "good-offices", "good offices", "A third party carried messages.", ("mediation of a third party",)
    ),
    Phrase("expressed-concern", "expressed concern", "One side objects and does not say what it will do."),
    Phrase("delovoy", "деловым", "Businesslike.", ("деловой", "деловая"), "ru"),
    Phrase("vzaimny-interes", "взаимный интерес", "Mutual interest: what is not named.", (), "ru"),
    Phrase("tabadul-al-ara", "تبادل الآراء", "An exchange of views: neither side moved.", (), "ar"),
    Phrase("ihtimam-mushtarak", "اهتمام مشترك", "Common interest: what is not named.", (), "ar"),
    Phrase(
        "jiaohuan-yijian", "交换了意见", "Exchanged views; with 坦诚 (frankly), they disagreed.", (), "zh"
    ),
    Phrase("gongtong-guanxin", "共同关心", "Of common concern: what is not named.", (), "zh"),
)
