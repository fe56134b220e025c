"""What is known of Spanish."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

SPANISH = Tongue(
    verbs=forms(
        "añad respond agradec transmit pid defend escrib advirt insist admit reconoc exig promet resum",
        "ió ieron",
    )
    | forms(
        """afirm declar señal explic agreg asegur indic inform subray destac expres manifest reiter pregunt valor
        felicit conden ratific salud rechaz record apunt coment denunci calific opin lament aclar precis confirm
        avis replic zanj matiz recalc remarc enfatiz reclam""",
        "ó aron",
    )
    | word_set(
        """dijo dijeron dice dicho afirma afirmado declara declarado señala señalado explica explicado añade
        añadido agrega asegura asegurado indica indicado informa informado subraya subrayado destaca destacado
        sostuvo celebró propuso concluyó sostenía sostiene manifiesta decía reza rezaba confirma confirmado
        avisa avisado replica zanja recalca recalcado concluyeron sostuvieron propusieron decían sostenían"""
    ),
    introducers=phrases("según,de acuerdo con,en palabras de,en opinión de"),
    helpers=word_set("ha han había también además luego después como y se lo ya así esto eso ello"),
    stops=word_set(
        """que en a al ante con de por para sobre durante tras y pero lunes martes miércoles jueves viernes
        sábado domingo"""
    ),
    he=word_set("él"),
    she=word_set("ella"),
    others=word_set("ellos ellas"),
    offices="ministerio|gobierno|presidencia|oficina|agencia|policía",
    documents="comunicado|declaración|informe|nota",
    roles=(
        "president[ea]|ministr[oa]|canciller|mandatari[oa]|gobernante|jef[ea]|líder|secretari[oa]"
        "|asesora?|embajadora?|funcionari[oa]|vocer[oa]|portavoz"
    ),
)
