"""What is known of Italian."""

from __future__ import annotations

from readout.quoting.words.tongues.tongue import Tongue, forms
from readout.text.word_lists import phrases, word_set

_ADDING = word_set(
    """aggiungendo sottolineando spiegando precisando ribadendo affermando dichiarando ricordando"""
)
ITALIAN = Tongue(
    verbs=_ADDING
    | forms(
        """afferm dichiar sottoline spieg annunci evidenzi ricord precis osserv comment assicur ringrazi condann
        conferm auspic rilev raccont denunci esort rimarc""",
        "a ato ano",
    )
    | word_set(
        """detto disse dice dicono affermò dichiarò aggiunto aggiunge reso fatto ribadito ribadisce scritto scrive
        risposto risponde chiesto chiede concluso conclude espresso esprime proposto propone sostenuto sostiene
        avvertito avverte ammesso ammette definito definisce promesso promette insistito insiste riferito
        riferisce rispondere dire legge dissero aggiungono ribadiscono scrivono rispondono chiedono concludono
        esprimono propongono sostengono avvertono ammettono definiscono promettono insistono riferiscono"""
    ),
    introducers=phrases(
        "secondo quanto riferito da,secondo,a detta di,a detta del,a detta della,a parere di,stando a,per,"
        "nelle parole di"
    ),
    helpers=word_set(
        "ha hanno aveva avevano è anche inoltre poi quindi infine ancora così come si lo noto sapere ieri oggi"
    ),
    stops=word_set(
        """che in nel nella nei nelle al allo ai alla alle a ad con per su sul sulla durante dopo prima tra fra e
        ed ma dal dalla lunedì martedì mercoledì giovedì venerdì sabato domenica"""
    ),
    adding=_ADDING,
    he=word_set("egli lui"),
    she=word_set("ella lei"),
    others=word_set("loro essi"),
    offices="ministero|governo|presidenza|palazzo|farnesina",
    documents="comunicato|dichiarazione",
    roles="cancellier[ae]|segretari[oa]|porta-?voce?",
)
