"""What is known of Dutch."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

DUTCH = Tongue(
    verbs=forms(
        """verklaar voeg kondig meld stel antwoord herhaal bevestig waarschuw feliciteer veroordeel noem verzeker
        beloof erken vertel reageer luid concludeer betoog""",
        "de den",
    )
    | forms("benadruk licht dank bedank onderstreep", "te ten")
    | word_set(
        """zei zeiden zegt zeggen gezegd verklaart verklaard benadrukt voegt kondigt liet laat meldt melden schreef
        schrijft geschreven stelt vroeg herhaalt bevestigt waarschuwt prees veroordeelt riep noemt onderstreept
        vertelt luidt besloot besluit vindt lieten schreven vroegen prezen riepen"""
    ),
    introducers=phrases("volgens,aldus,naar het oordeel van,in de woorden van"),
    helpers=word_set(
        "heeft hebben had ook verder dan daarna later eerder bovendien echter nog zoals eraan er daarbij gisteren "
        "vandaag"
    ),
    stops=word_set(
        """in op aan bij met voor door naar over om uit na tegen tijdens en maar dat die te toe weten wil willen
        gaat wordt is zijn was waren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"""
    ),
    he=word_set("hij"),
    she=word_set("zij ze"),
    verb_second=True,
    offices="ministerie|regering|kabinet",
    documents="verklaring|mededeling",
    roles=r"\w*president|kanselier|secretaris(?:-\w+)?|woordvoerder",
)
