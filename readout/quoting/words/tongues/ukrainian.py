"""What is known of Ukrainian."""

from __future__ import annotations

from readout.quoting.words.tongues.east_slavic import EAST_SLAVIC_HELPERS, EAST_SLAVIC_STOPS
from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

UKRAINIAN = Tongue(
    verbs=forms(
        """заяви повідоми сказа зазначи наголоси підкресли дода поясни розпові написа відзначи нагада уточни
        відпові запита заклика визна зауважи назва подякува привіта засуди запропонува підтрима підтверди
        вислови запевни пообіця попереди підсумува пожартува відреагува""",
        "в ла ло ли",
    )
    | word_set(
        """повідомляє йдеться вважає каже кажуть поскаржився зазначається наголошується повідомляється
        підкреслюється вважають повідомляють"""
    ),
    introducers=phrases("за словами,за даними,за оцінкою,на думку,на переконання,згідно з,відповідно до"),
    helpers=EAST_SLAVIC_HELPERS,
    stops=EAST_SLAVIC_STOPS,
    he=word_set("він"),
    she=word_set("вона"),
    others=word_set("вони"),
    offices="прес-служб|міністерств|уряд|відомств|адміністраці|управлінн|мзс",
    documents="повідомленн|заяв",
    roles=(
        "(?:президент|прем'єр|міністр|глав|спікер|посол|представник|канцлер|речни[кц]|лідер|помічник"
        r"|радник|очільник|керівник|дипломат)\w*"
    ),
)
