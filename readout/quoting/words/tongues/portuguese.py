"""What is known of Portuguese."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

_ADDING = word_set("""acrescentando destacando ressaltando afirmando declarando explicando lembrando""")
PORTUGUESE = Tongue(
    verbs=_ADDING
    | forms(
        """afirm declar destac ressalt salient sublinh explic acrescent complet anunci inform pergunt avali reiter
        reafirm saud felicit parabeniz conden assegur fris enfatiz lembr record coment cont relat apont alert
        critic classific lament confirm apel express manifest observ argument""",
        "ou aram",
    )
    | forms("escrev respond agradec defend reconhec promet esclarec rebat", "eu eram")
    | forms("ped garant advert insist admit", "iu iram")
    | word_set(
        """disse disseram diz dizem dito afirma afirmam declara destaca ressalta salienta sublinha explica
        acrescenta anuncia informa escreve avalia reafirma celebrou defende propôs garante frisa enfatiza lembra
        aponta confirma conclui concluiu concluíram dizer lê-se propuseram"""
    ),
    introducers=phrases("segundo,de acordo com,conforme,nas palavras de,na opinião de,na avaliação de,para"),
    helpers=word_set(
        "já também ainda depois então como tinha tem foi há se isso isto além disso por sua vez ontem hoje"
    ),
    stops=word_set(
        """que em no na nos nas ao à aos às com por pelo pela para sobre durante após entre e mas segunda-feira
        terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"""
    ),
    adding=_ADDING,
    he=word_set("ele"),
    she=word_set("ela"),
    others=word_set("eles elas"),
    offices="ministério|governo|presidência|palácio",
    documents="declaração",
    roles=r"(?:primeir[oa]|vice)-\w+|chanceler|secret[aá]ri[oa](?:-geral)?",
)
