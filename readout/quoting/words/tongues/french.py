"""What is known of French."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

FRENCH = Tongue(
    verbs=forms(
        """déclar affirm indiqu expliqu ajout soulign précis annonc estim assur insist demand racont lanc
        remerci exprim réaffirm condamn propos félicit plaid qualifi dénonc salu évoqu accus rétorqu comment
        rapport détaill observ regrett résum""",
        "e é ent",
    )
    | forms("rappell martèl réitèr", "e ent")
    | word_set(
        """déclarait dit écrit rappelé confié confie répondu répond savoir poursuivi poursuit conclu conclut
        martelé reconnu reconnaît promis promet réitéré prévenu prévient jugé juge renchéri renchérit réagi
        réagit répliqué tranché glissé averti tenu avertit décrit soutenu soutient valoir répondent écrivent
        poursuivent concluent reconnaissent promettent préviennent disent avertissent décrivent soutiennent"""
    ),
    introducers=phrases("aux yeux de,selon,d'après,d’après,pour,à en croire,peut-on lire dans,lit-on dans"),
    helpers=word_set(
        "a ont avait est fait également aussi encore ensuite toutefois comme l' l’a l'a avoir notamment"
    ),
    stops=word_set(
        """que qu' à au aux en dans lors pour par sur avec et mais après avant qui vendredi lundi mardi
        mercredi jeudi samedi dimanche"""
    ),
    he=word_set("il"),
    she=word_set("elle"),
    others=word_set("ils elles on"),
    offices="ministère|gouvernement|présidence|élysée|agence",
    documents="communiqué|déclaration|rapport",
    roles=(
        r"président\w*|premier|ministre|chanceli(?:er|ère)|secrétaire|conseill(?:er|ère)"
        "|ambassad(?:eur|rice)|diplomate|dirigeante?|porte-parole"
    ),
)
