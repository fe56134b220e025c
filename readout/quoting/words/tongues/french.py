"""What is known of French."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

_ADDING = word_set(
    """déclarant affirmant indiquant expliquant ajoutant soulignant précisant annonçant estimant assurant insistant
        rappelant martelant réitérant relevant notant pointant disant écrivant répondant concluant poursuivant
        reconnaissant soutenant évoquant dénonçant saluant appelant"""
)
FRENCH = Tongue(
    verbs=_ADDING
    | forms(
        """déclar affirm indiqu expliqu ajout soulign précis annonc estim assur insist demand racont lanc
        remerci exprim réaffirm condamn propos félicit plaid qualifi dénonc salu évoqu accus rétorqu comment
        rapport détaill observ regrett résum déplor critiqu argument ironis justifi nuanc témoign recommand
        proclam souhait""",
        "e é ent",
    )
    | forms("rappell martèl réitèr relèv espèr", "e ent")
    | forms("rappel martel réitér relev espér not point appel", "é")
    | word_set(
        """déclarait disait écrivait appelle dit écrit confié confie répondu répond déclarée savoir poursuivi poursuit
        conclu conclut reconnu reconnaît promis promet prévenu prévient jugé juge renchéri renchérit réagi
        réagit répliqué tranché glissé averti tenu avertit décrit soutenu soutient valoir répondent écrivent
        poursuivent concluent reconnaissent promettent préviennent disent avertissent décrivent soutiennent"""
    ),
    introducers=phrases("aux yeux de,selon,d'après,d’après,pour,à en croire,peut-on lire dans,lit-on dans"),
    helpers=word_set(
        "a ont avait est s'est s'était se fait également aussi encore ensuite toutefois comme l' l’a l'a avoir "
        "notamment hier aujourd'hui matin soir"
    ),
    stops=word_set(
        """que qu' à au aux en dans lors pour par sur avec et mais après avant qui vendredi lundi mardi
        mercredi jeudi samedi dimanche"""
    ),
    adding=_ADDING,
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
