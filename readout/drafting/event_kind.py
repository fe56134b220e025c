"""What kind of event an account tells of, from its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from readout.text.clipping import clipped

_KINDS = {
    "video-call": (
        r"video[- ]?(?:conference|call|link|meeting)|virtual (?:meeting|summit|talks)|videoconferenc"
        r"|видеоконференц|видеосвяз|відеоконференц|visioconférence|videokonferenz|videoconferencia|视频|視頻"
        r"|videochiamata|videoconferência|videogesprek|videosamtal|videomøde|videomøte|wideokonferencj|görüntülü görüş"
        r"|テレビ会[議談]|オンライン\w{0,6}会[議談]|화상|عبر الفيديو"
    ),
    "phone-call": (
        r"(?:tele)?phon(?:e|ic) (?:conversation|call|talks?|contacts?|discussion|exchange)"
        r"|(?:by|over|on|in|via) (?:the )?(?:tele)?phone"
        r"|(?:tele)?phoned|(?-i:\bphones (?=[A-Z]))|readout (?:of|from) .{1,120}\bcalls?\b(?! to)"
        r"|(?:had|held|hold) an? (?:\w+ )?(?<!courtesy )call\b|(?<!courtesy )\bcalls? with\b"
        r"|receiv\w+ (?:an? )?(?:\w+ ){0,2}(?<!courtesy )calls? from\b"
        r"|телефон(?:ск|ен)\w* разговор|телефон аркылуу|telefonsk\w+ (?:po|raz)govor|telefonivestlus"
        r"|telefonsarun|telefonu kalb|pokalb\w+ telefonu|símtal\b|bised\w+ telefonike|telefon orqali|telefonla danış"
        r"|\bkwa simu\b|fikk (?:\w+ )?telefon fra\b|(?-i:\bring(?:te|de|ede) (?:til )?(?=[A-ZÅÄÖÆØ]))"
        r"|בטלפון|שיח[הת] טלפו|(?:टेलीफ़?ोन|फ़?ोन) पर|ٹیلی ?فون|ทางโทรศัพท์"
        r"|телефонн\w+ (?:разговор|бесед)|по телефону|телефонн\w+ розмов|телефон арқылы"
        r"|(?:entretien|conversation|appel|échange)s? téléphonique|(?:au|par) téléphone|coup de (?:fil|téléphone)"
        r"|telefonat\b|telefonier|telefongespräch|telefonisch|\bangerufen\b|\banruf(?:s|e)?\b|telefoongesprek|telefonsamta[lr]"
        r"|\b(?:i|per|på|over) telefon(?:en)?\b|\bgebeld met\b"
        r"|(?:conversación|llamad[oa]|comunicación|contacto|diálogo|charla|minutos) telefónic[oa]s?|por teléfono"
        r"|colloqui\w? telefonic|conversazion\w telefonic|telefonata|(?:al|per) telefono"
        r"|rozm[oó]w\w* telefoniczn|telefoniczn\w+ kontakt|telefonicznie"
        r"|telefonick|convorbir\w+ telefonic|\bla telefon\b|\btelefonon\b"
        r"|puhelin|điện đàm|bersambung telepon|(?:melalui|lewat|via) telepon|τηλεφων|تلفنی|ت[یي]لفون[یي]"
        r"|telefonema|\bligou (?:\w+ ){0,2}para\b"
        r"|(?:ligação|conversa) telefônica|(?:por|ao) telefone|telefon(?:da|la)? görüş"
        r"|通电话|通電話|电话|電話(?:会談|協議|で)|전화 ?(?:통화|회담)|통화(?:를|했)|[와과] 통화(?=[^가-힣 ]|\Z|하)"
        r"|هاتفي|հեռախոսազրույց|სატელეფონო"
    ),
    "letter": (
        r"(?<!\w)(?:sent|wrote|addressed) (?:an? )?(?:\w+ )?(?:letter|message|telegram)"
        r"|(?:letter|message|telegram) (?:(?:to|from)\b|of (?!credence|intent|recall|credit))"
        r"|congratulatory (?:message|telegram)|lettre à|schreiben an|carta a\b"
        r"|направил\w* (?:телеграмм|послани|письм)"
        r"|致电祝贺|贺电|برقية"
    ),
    "meeting": (
        r"(?<!\bbe )\bmet (?:with|in|on|at|today|yesterday|earlier|this)\b"
        r"|(?:held|hosted|had) (?:an? )?(?:\w+ ){0,2}meeting|meetings? with\b"
        r"|readout (?:of|from) .{1,120}\bmeetings?\b|(?:held|had) talks in\b|встретил"
        r"|провел\w* встречу|встреча с\b|зустрі(?:вся|лис[яь]|ч)"
        r"|a rencontré|se sont (?:rencontré|réuni)|a reçu|rencontre avec|(?:une|en) audience\b"
        r"|traf(?:en)? sich|getroffen|empfing"
        r"|se (?:reuni|entrevist)(?:ó|eron|aron)\b|se encontr(?:aron|ó con)\b"
        r"|(?:reunión|encuentro)(?: de trabajo| bilateral)? con"
        r"|in udienza|ha incontrato|si sono (?:incontrat|riunit)|incontro(?: bilaterale)? con"
        r"|\bse (?:reuni(?:u|ram)|encontr(?:aram|ou com))\b|(?:reuni(?:u|ram)|encontr(?:aram|ou))-se"
        r"|(?:encontro|reunião) com"
        r"|l['’]incontro|(?-i:\bgặp (?=[A-ZĐ]))|hội (?:đàm|kiến) với|bir araya gel"
        r"|spotka(?:ł|ła|li|ły) się|spotkanie z\b|m[øö][dt]tes|mødes med|møtte\b|träffade|m[øö][td]e med\b"
        r"|ontmoette\b|heeft ontmoet|s-a întâlnit|întâlnire cu\b|bertemu\b|pertemuan (?:dengan|bilateral)"
        r"|courtesy (?:call|visit)|visite de courtoisie|höflichkeitsbesuch|visita d[ei] cortes[ií]a|tête-à-tête"
        r"|se je sestal|\bs[ea] (?:sasta|setka|stret)(?:o|l|la|ol|li)\b|(?:sasta|setka|stret)(?:o|l|la|ol|li) s[ea]\b"
        r"|(?:találkozott|fundaði|susitiko|tikās)\b|\bu takua(?:n)?\b|се срещна|се сретна|συναντήθηκ|נפגש[הו]? עם"
        r"|reuniones bilaterales con"
        r"|会见|會見|会谈|會談|(?<!電話)会談|접견|면담|(?<!전화)(?<!전화 )회담|التقى|استقبل|دیدار (?:\S+ ){0,3}کرد"
    ),
    "statement": (
        r"(?:issued|released|made) (?:an?|the following) (?:\w+ )?statement"
        r"|joint statement|statement (?:by|on|from)\b"
        r"|\A\W*(?:joint (?:declaration|communiqué)|(?:comunicado|declaración) conjunt|declaração conjunta"
        r"|dichiarazione congiunta|(?:déclaration|communiqué) (?:conjoint|commun)|gemeinsame erklärung"
        r"|совместн\w+ (?:заявлени|коммюнике)|спільн\w+ заяв|ortak (?:bildiri|açıklama)|联合声明|聯合聲明|共同声明"
        r"|공동성명)"
    ),
}
_SOMEBODY = (
    r"(?:[\w’'.-]+ ){0,6}?(?:president|minister|chancellor|secretary|ambassadors?|envoys?|delegation|king|leaders?"
    r"|counterparts?)\b"
)
_BY_SOMEBODY = (
    r"(?:par|por) (?:\S+ ){0,6}?(?:présid|minist|chef|roi\b|homolog|homólog|chancel|presid|cancill|rey\b)"
)
"""Who received a guest, in French and Spanish."""
_RATHER_A_MEETING = re.compile(
    rf"(?:\bmeets|\bmet|\bwill meet|(?<!agreed )(?<!ready )\bto meet|\breceiv(?:es|ed)|\bwill (?:receive|host))"
    rf" {_SOMEBODY}"
    r"|\bfor (?:[\w-]+ ){0,2}(?:talks|meetings) (?:with|in)\b|\bfor an? (?:[\w-]+ ){0,3}meeting in\b"
    r"|\breunión de (?:cancilleres|ministros|presidentes|líderes)|se reúne con|recibe a\b"
    r"|\btrifft\b|empfängt\b|\breçoit\b|\bincontra\b|\bontmoet\b|\bkennismakingsbezoek|\bsammanträder\b|\bträffar\b|\btræffer\b|\bmøter\b"
    r"|\bett? (?:\w+ ){0,2}möte\b|spotka się\b|встречается с\b|зустрічається з\b"
    r"|\bmeetings? between\b|\brencontre entre\b|\b(?:reunión|encuentro)(?: bilateral)? entre\b"
    r"|\bвстреча (?:между|министр|президент|глав|лидер)"
    r"|\bconferred with\b|\bempfangen wurden?\b|\bwurden? .{0,100}\bempfangen\b"
    rf"|\b(?:is|was|were) received (?:[\w-]+ ){{0,5}}by {_SOMEBODY}"
    rf"|\b(?:est|sont|été) reçue?s? .{{0,60}}?\b{_BY_SOMEBODY}|\bfue(?:ron)? recibid[oa]s? .{{0,60}}?\b{_BY_SOMEBODY}",
    re.IGNORECASE,
)
"""What tells of a meeting where nothing says more: a headline's present, a plan, a visit for talks."""
_FIRST = 2
"""Lines, the title among them, in which these words are looked for."""
_OF_THE_MEETING = re.compile(
    r"\b(?:during|after|following|in|at) (?:an?|the|this|their|his|her) (?:[\w-]+ ){0,2}meeting\b(?! with| of)"
    r"|(?-i:\bThe meeting\b)(?! with| of)"
    r"|\b(?:en|durante|tras) (?:el|la|un|una|este|esta|su) (?:encuentro|reunión)\b(?! de)"
    r"|\b(?:lors de|au cours de|après) (?:la|cette|leur) rencontre\b|\b(?:bei|während|nach) (?:dem|ihrem) treffen\b"
    r"|\b(?:в ходе|во время|после) встречи\b|\bна встрече\b|\b(?:під час|після) зустрічі\b",
    re.IGNORECASE,
)
"""What speaks of a meeting as known: where nothing else tells the kind, the account is of it."""
_PATTERNS = {kind: re.compile(words, re.IGNORECASE) for kind, words in _KINDS.items()}
_LEAD = 3
"""How many paragraphs are asked, one by one, when the title does not tell."""
_MOST = 1500
"""How much of a paragraph is read, in characters."""


def event_kind(lines: Sequence[tuple[int, str]]) -> tuple[str | None, str]:
    """Return the kind of event and the words that tell it; None, and why, where the words leave it open.

    ``lines`` are (line number, text) of the title and the paragraphs. The first of them that names a kind
    decides; one that names several decides nothing. Where none does, the first lines may tell of a meeting by
    other words (``_RATHER_A_MEETING``), or the lead by speaking of it as known (``_OF_THE_MEETING``). "Virtual
    meeting" and "video call" name one kind only.
    """
    for number, text in lines[: _LEAD + 1]:
        named = {
            kind: match for kind, pattern in _PATTERNS.items() if (match := pattern.search(text[:_MOST]))
        }
        if "video-call" in named:
            named = {"video-call": named["video-call"]}
        if "meeting" in named and any(
            _PATTERNS["video-call"].search(later[:_MOST]) for _, later in lines[:2]
        ):
            return None, f"line {number} names a meeting, and the first lines a video link"
        if len(named) == 1:
            ((kind, match),) = named.items()
            return kind, f'"{clipped(match.group(), 80)}" (line {number})'
        if named:
            words = ", ".join(f'"{clipped(match.group(), 60)}"' for match in named.values())
            return None, f"line {number} names more than one kind: {words}"
    for pattern, passages in ((_RATHER_A_MEETING, lines[:_FIRST]), (_OF_THE_MEETING, lines[: _LEAD + 1])):
        for number, text in passages:
            if met := pattern.search(text[:_MOST]):
                return "meeting", f'"{clipped(met.group(), 80)}" (line {number})'
    return None, "neither the title nor the first paragraphs name the kind"
