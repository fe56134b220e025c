"""What is known of Spanish."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

_ADDING = word_set(
    """afirmando declarando señalando explicando agregando asegurando indicando informando subrayando destacando
        reiterando lamentando aclarando matizando recalcando remarcando enfatizando añadiendo"""
)
SPANISH = Tongue(
    verbs=_ADDING
    | forms(
        "añad respond agradec transmit pid defend escrib advirt insist admit reconoc exig promet resum coincid defin",
        "ió ieron",
    )
    | forms(
        "añad respond agradec ped defend advert insist admit reconoc exig promet resum coincid defin", "ido"
    )
    | forms(
        """afirm declar señal explic agreg asegur indic inform subray destac expres manifest reiter pregunt valor
        felicit conden ratific reafirm dialog salud rechaz record apunt coment denunci calific opin lament aclar precis
        confirm avis replic zanj matiz recalc remarc enfatiz reclam anunci contest sentenci espet ironiz vaticin proclam
        plante relat detall confes deplor argument critic consider anticip acus alert remat apostill exclam celebr acord
        habl cont inst avanz""",
        "ó aron",
    )
    | forms(
        """afirm declar señal explic agreg asegur indic inform subray destac reiter valor lament aclar confirm avis
        replic zanj matiz recalc remarc enfatiz anunci contest sentenci argument consider apunt avanz coment opin""",
        "a an ado aba aban",
    )
    | word_set(
        """dijo dijeron dice dicen dicho añade sostuvo propuso concluyó sostenía sostiene manifiesta
        manifestado expresado reconoce admite insiste defiende advierte propone decía reza rezaba
        concluyeron sostuvieron propusieron decían sostenían recordado recuerda pide resume responde describe
        descrito comentado criticado calificado"""
    ),
    introducers=phrases("según,de acuerdo con,en palabras de,en opinión de"),
    helpers=word_set("ha han había también además luego después como y se lo le les ya así esto eso ello"),
    stops=word_set(
        """que en a al ante con de por para sobre durante tras antes cuando hoy ayer y pero respecto lunes martes
        miércoles jueves viernes sábado domingo"""
    ),
    adding=_ADDING,
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
