"""What is known of Polish."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

_ADDING = word_set("""dodając podkreślając zaznaczając zapewniając""")
POLISH = Tongue(
    verbs=_ADDING
    | forms(
        """powiedzia mówi oświadczy podkreśli stwierdzi doda zaznaczy zapowiedzia poinformowa wyjaśni napisa
        oceni zapewni przypomnia zauważy odpowiedzia zapyta podziękowa pogratulowa potępi zaproponowa
        potwierdzi ostrzeg przyzna przekaza wezwa zaapelowa wyrazi skomentowa uzna obieca""",
        "ł ła ło li ły",
    )
    | word_set("""powiedzieli mówi oświadcza podkreśla uważa czytamy zapowiedzieli odpowiedzieli uważają"""),
    introducers=phrases("według,zdaniem,w opinii,w ocenie,zgodnie z,jak wynika z"),
    helpers=word_set(
        "także również też ponadto następnie jednak wcześniej później jak to już że zaś natomiast wczoraj dziś dzisiaj"
    ),
    stops=word_set(
        """w we na do z ze o od po za dla przez przy i a ale podczas przed nad pod wobec oświadczeniu komunikacie
        rozmowie poniedziałek wtorek środę czwartek piątek sobotę niedzielę"""
    ),
    adding=_ADDING,
    he=word_set("on"),
    she=word_set("ona"),
    others=word_set("oni one"),
    offices="ministerstw|kancelari|rząd|urzęd|urząd",
    documents="komunika|oświadczeni",
    roles=r"prezydent|kanclerz|wice\w+|sekretarz|rzeczni(?:k|czka)",
)
