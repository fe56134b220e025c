"""What is known of German."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

GERMAN = Tongue(
    verbs=forms(
        """sag erklär beton teil ergänz füg mein antworte frag warn forder kritisier kündig erläuter berichte nann
        bezeichne bekräftig erzähl dank würdig begrüß lob äußer entgegne erwider mahn
        bilanzier resümier urteil konstatier räum schilder behaupt verkünd versicher beklag bedauer scherz schmunzel
        spott appellier plädier argumentier kommentier reagier prophezei""",
        "te ten t",
    )
    | forms("antworte berichte bezeichne entgegne rede behaupte verkünde", "t te ten")
    | word_set(
        """gesagt mitgeteilt verurteilte schrieb schreibt geschrieben hieß heißt nennt genannt gefordert gewarnt
        unterstrich wies schlug versprach beschrieb beschreibt sprach spricht gesprochen schrieben unterstrichen
        schlugen versprachen sprachen"""
    ),
    introducers=phrases(
        "laut,nach angaben von,nach angaben,nach worten von,nach worten,nach den worten von,nach den worten,"
        "nach ansicht von,nach einschätzung von,nach überzeugung von,zufolge,so"
    ),
    helpers=word_set(
        "hat haben hatte habe am auch weiter dann zuvor später zudem wie noch jedoch aber dazu hinzu es gestern heute"
    ),
    stops=word_set(
        """in im am an auf bei beim nach vor mit von vom zu zum zur unter dass und aber gegenüber
        sei seien ist sind war waren gibt gebe wird werde bleibt
        montag dienstag mittwoch donnerstag freitag samstag sonntag man"""
    ),
    he=word_set("er"),
    she=word_set("sie"),
    verb_second=True,
    offices=r"ministerium|regierung|kanzleramt|behörde|polizei|amt\b",
    documents="mitteilung|erklärung|bericht",
    roles=(
        r"\w*(?:präsident|kanzler|minister|sprecher)(?:in|en|s)?"
        r"|\w*(?:chef|berater|botschafter)(?:in|s)?"
    ),
)
