"""Words that tell what happened on a day: regular expressions by language, matched from a word's start.

``EVENT`` is what leaders do in a call or a meeting, told as done; ``FUTURE`` what is agreed, planned or
expected; ``PAST`` what an account only recalls. Languages that bend their words have stems. Of two that
start at the same place the event goes first, and a cue takes up its words: in "vereinbarten ein Gespräch"
the conversation is none that was held.
"""

from __future__ import annotations

import re
from typing import Literal


def _by_language(rows: str) -> dict[str, str]:
    """Return language → regular expression; a row goes on in the lines below it that are set in."""
    return dict(row.split(": ", 1) for row in re.sub(r"\n +", "", rows.strip()).split("\n"))


EVENT = _by_language(r"""
English: spoke\b|spoken|talked|phoned|telephoned|called (?!for|on)|hosted|received|convened
    |met\b(?! (?:de|het|een|zijn|haar|hun|elkaar)\b)|(?:had|held|took part in|conducted|made) (?:[\w’'-]+ ){0,5}
    (?:conversation|call|talks?|meeting|consultations?|videoconference)
    |(?:conversation|call|talks|meeting|negotiations|discussion)s? (?:was held|were held|took place)
    |(?:ended|concluded|completed) (?:[\w-]+ ){0,3}(?:meeting|talks|consultations|conversation|call)\b
    |paid (?:an? )?(?:[\w-]+ ){0,3}(?:visit|call) (?:to|on)\b|took place|in (?:phone|telephone) talks|wrote to
    |welcomed [^.;]{3,150}? (?:for|to) an? (?:[\w-]+ ){0,3}(?:meeting|talks)
    |(?:during|in) an? (?:\w+ ){0,2}(?:phone|telephone|telephonic|video) (?:call|conversation)
    |(?:during|in) an? (?:\w+ ){0,2}meeting (?:at|in)\b
Russian: состоял(?:ся|ась|ись)|прош(?:[её]л|ла|ли)\b|провел|провёл|переговорил|поговорил|побеседовал
    |пообщал(?:ся|ась|ись)
    |созвонил(?:ся|ась|ись)|встре(?:тил|чал)(?:ся|ась|ись)|принял(?!\w* решени)|обсудил\w* по телефону
    |(?:в ходе|во время) телефонн\w+[ ]
Ukrainian: пров(?:ів|ела|ели)\b|пройш(?:ов|ла|ли)\b|поговори(?:в|л)|поспілкува(?:вся|лася|лися)|зустрі(?:вся|лася|лися)
    |відбу(?:вся|лася|лося|лися)|розмовля(?:в|л)|прийня(?:в|ла|ли)\b(?! рішення)
    |обговори\w* (?:по )?телефоно?м?|(?:під час|у|в) телефонн(?:ої|ій) розмов[иі]
French: s['’]est entretenu|se sont (?:entretenu|parlé|rencontré|réuni)|s['’]est réuni|a reçu|ont reçu
    |a rencontré|(?:a|ont) échangé|ont eu|a eu (?:un|une) \w+|a accueilli (?!avec|favorablement)
    |(?:a|ont) eu lieu|s['’]est (?:tenu|rendu|déroulé)|se sont (?:tenu|rendu)|a téléphoné
    |(?:lors|au cours) d['’]une? (?:\w+ )?(?:entretien|conversation|appel|échange) téléphonique
German: telefonierte|sprach|traf\b|trafen|empfing|tauschten? sich|fand\b|fanden\b|(?:in|bei) einem (?:\w+ )?telef\w+
Spanish: convers(?:ó|aron)|mantuv(?:o|ieron)|se (?:reuni|entrevist)(?:ó|eron|aron)|habl(?:ó|aron)
    |recibi(?:ó|eron)|sostuv(?:o|ieron)|dialog(?:ó|aron)|visit(?:ó|aron)|telefone(?:ó|aron)
    |tuv(?:o|ieron) lugar|se celebr(?:ó|aron)|(?:durante|en) una (?:\w+ )?(?:conversación|llamada) telefónica
    |(?:se )?han? (?:mantenido|conversado|hablado|recibido|dialogado|sostenido|reunido|entrevistado)
Arabic: [وف]?(?:أجر[ىت]|جر[ىت]|تلق[ىت]|التق[ىت]|استقبل|اجتمع|تباحث|بحث|ناقش|هاتف(?!ي)
    |عقد\w* (?:\S+ ){0,4}(?:اجتماع|لقاء|محادثات|مباحثات|جلسة|قمة)|(?:اجتماع|لقاء|محادثات|قمة) عقد)
Italian: ha(?:nno)? (?:avuto|incontrato|ricevuto|sentito|tenuto|accolto|parlato|telefonato|visitato|presieduto)
    |si (?:è|sono) (?:svolt|tenut|incontrat|riunit|sentit|parlat|intrattenut|recat)[oaie]\b
Portuguese: convers(?:ou|aram)|fal(?:ou|aram)\b|reuni(?:u|ram)-se|se reuni(?:u|ram)|(?:se )?encontr(?:ou|aram)
    |receb(?:eu|eram)\b|mant(?:eve|iveram)\b|telefon(?:ou|aram)|realiz(?:ou|aram)-se
    |(?:teve|tiveram) (?:lugar|uma? \w+)|visit(?:ou|aram)
Dutch: sprak(?:en)?\b|beld(?:e|en)\b|telefoneerden?\b|ontmoetten?\b|ontmoette\b|ontving(?:en)?\b|overlegden?\b
    |voerden? (?:\w+ ){0,3}(?:gesprek|overleg)|had(?:den)? (?:\w+ ){0,4}(?:gesprek|overleg|onderhoud)
Scandinavian: talade|pratade|samtalade|träffades?\b|tog emot|ringde|snakket|talte|samtalte|mødtes?\b|møttes?\b|modtog
    |mottok|ringte|har (?:\w+ ){0,2}(?:talat|talt|snakket|samtalat|møtt|mødt|mødtes|träffat)\b
    |h[oö]ldt? (?:\w+ ){0,3}(?:samtal|møte|møde|möte)\w*|fand?t sted|ägde rum
Polish: (?:po)?rozmawia(?:ł|ła|li|ły)\b|przeprowadzi(?:ł|ła|li|ły)\b|odby(?:ł|ła|ło|ły|li)\b|spotka(?:ł|ła|li|ły)\b
    |przyj(?:ął|ęła|ęli)\b|zadzwoni(?:ł|ła|li)\b|miał[aoy]? miejsce|gości(?:ł|ła|li)\b
Turkish: görüştü(?:ler)?\b|görüşmüş|bir araya geldi|gerçekleştir(?:di|ildi|miş|ilmiş)|gerçekleş(?:ti|miş)
    |kabul et(?:ti|miş)|ağırla(?:dı|mış)|telefon görüşmesi yap(?:tı|mış)
Hebrew: ו?(?:שוחח|נפגש|דיבר|התקשר)(?:ה|ו)?\b|קיי(?:ם|מה|מו) (?:\S+ ){0,3}(?:שיח[הת]|פגיש[הת])|(?:התקיימה|התקיים)\b
Persian: (?:گفت[\s\u200c]?و?[\s\u200c]?گو|دیدار|رایزنی|ملاقات|مشافهه) (?:\S+ ){0,2}(?:کرد|نمود|پرداخت)(?:ند)?\b
    |تماس گرفت|تلفنی (?:\S+ ){0,3}(?:کرد|داشت)(?:ند)?\b
""")
FUTURE = _by_language(r"""
English: will\b|would\b|shall\b|to be (?:held|hosted|signed)|is to\b|are to\b|scheduled?\b|upcoming
    |forthcoming|planned|plans? to|(?:organi[sz]|arrang|schedul|prepar)ing|preparations?
    |agreed to (?:meet|hold|speak|continue|resume)|expected
    |due (?:on|to|in)|intend|hopes? to|look(?:s|ed|ing) forward|ahead of|slated|set for|deadline|until\b|next\b|invit
Russian: состоится|состоятся|пройд[её]т|пройдут|провед[её]т|проведут|заплан|планир|предстоящ|намечен|будет|будут
    |встрет[ия]тся|посет[ия]т\b|прибуд[еу]т|направ[ия]тся|перенес[её]н|примет\b|примут\b|отправ[ия]тся|начн[её]тся
    |подпиш[еу]т|ожидает|ожидают|долж(?:ен|н\w+) (?:\w+ )?(?:состояться|пройти|встретиться)|условил
    |договорил\w+ (?:\w+ )?(?:встретиться|провести|продолжить|созвониться|о встрече)
Ukrainian: відбуд[еу]ться|заплан|плану[єю]|майбутн|буде\b|будуть|пройд(?:е|уть)\b|провед(?:е|уть)\b
    |зустрін[еу]ться|відвіда(?:є|ють)\b|прибуд[еу]|здійсн[ия]ть|прийм(?:е|уть)\b|виру?ш[иа]ть\b|підпиш[еу]|очіку[єю]
    |ма(?:є|ють) (?:відбутися|пройти|зустрітися)|домови\w+ (?:\w+ )?(?:зустрітися|провести|продовжити|про зустріч)
French: aura lieu|auront lieu|se (?:tiendr|rendr|rencontrer|réunir|retrouver)(?:a|ont)\b|prévue?|prochain
    |(?:recevr|accueiller|visiter|participer|débuter|rencontrer)(?:a|ont)\b|s['’]entretiendr|sera\b|seront\b
    |(?:effectuer|signer|tiendr|viendr|prononcer|ouvrir|présider|inaugurer)(?:a|ont)\b
    |attendue?s?\b|programmé|fixée?s? (?:au|pour)
    |convenue?s? (?:de|d['’])|doi(?:t|vent) (?:avoir|se|recevoir|rencontrer)
German: wird\b|werden\b|geplant|bevorstehend|soll\b|sollen\b|findet\b|finden\b|reist\b|reisen\b|beginnt\b|verabred
    |vereinbar\w*(?: \w+){0,2} (?:gespräch|treffen|telefonat)
    |nächste[nrs]? (?:gespräch|treffen|telefonat|sitzung|gipfel|begegnung|runde)
Spanish: prevista?|próxim|programad|fijad[ao]s? (?:para|al)|(?!teherán\b)\w+[abdeir]rá[ns]?\b
    |(?:acord|conven|convin)\w+ (?:reunirse|celebrar|mantener|volver|continuar|verse|una reunión)
Arabic: [وف]?(?:س[يتن](?:عقد|نعقد|لتق|جتمع|زور|ستقبل|جري|قام|ستضيف|بحث|بدأ|شارك|توجه|كون|تم|صل|سافر|حضر|وقع)
    |سوف\b|اتفق\w* على (?:عقد|إجراء|اللقاء|لقاء|الاجتماع|مواصلة|استئناف))|المقبل|القادم|المقرر|المتوقع|المزمع|المرتقب
Italian: \w+r(?:à|anno)\b|previst[oaie]\b|prossim[oaie]\b|programmat[oaie]\b|in (?:programma|agenda|vista)\b
    |(?:concorda|convenu|decis|accorda)\w* (?:\w+ )?(?:di|per) \w+[aei]r(?:e|si)\b|invitat[oaie]\b
Portuguese: \w*[aei]r(?:á|ão)\b|vai\b|vão\b|previst[oa]s?\b|próxim[oa]s?\b|(?:marc|agend|program)ad[oa]s?\b
    |(?:acord|combin|concord|acert|decid)\w+ (?:\w+ ){0,2}\w+[aei]r(?:-se)?\b|convid(?:ou|aram|ad[oa]s?)\b
Dutch: zal\b|zullen\b|gaat\b|gaan\b|gepland|komende?\b|aanstaande|volgende?\b|afgesproken|spraken af\b
    |uitgenodigd|nodigden? uit\b
Scandinavian: skal\b|ska\b|vil (?:møte|mødes|tale|holde|ta)\b|kommer (?:att|til at|til å)\b|planlagt|planerad|kommende
    |nästa|neste\b(?! (?:s[áa]bado|domingo|dia)\b)|næste|vänta[st]|ventes\b|forventes|avtala|avtalt|aftalt
    |över?ens om|enige om|enades om|inb[jy][uöo]d
Polish: odbęd(?:zie|ą)\b|spotka(?:ją)? się|będ(?:zie|ą)\b|przyjmie\b|(?:za)?planowan|najbliższ|przyszł
    |ma(?:ją)? (?:się )?(?:odbyć|spotkać|rozmawiać)|umówi(?:ł|ła|li)|uzgodni(?:ł|ła|li)|zaprosi(?:ł|ła|li)
Turkish: \w+(?:acak|ecek)(?:tır|tir|lar|ler)?\b|planlan|önümüzdeki|kararlaştır|mutab[ıi]k|davet et
Hebrew: (?:ייפגשו?|ישוחחו?|תתקיים|יתקיים|יקיימו?|צפוי\w*|עתיד\w*|הזמין|הזמינה|הבא[ה]?)\b
Persian: خواه(?:د|ند)\b|قرار است|دعوت کرد
""")
PAST = _by_language(r"""
English: (?:last|previously|earlier|never|whom(?: [\w-]+){1,3}?) (?:spoke|spoken|talked|met|held)\b
    |since (?:[\w-]+ ){1,4}?(?:spoke|talked|met)\b
    |recall\w* (?:[\w-]+ ){0,6}?that (?:[\w-]+ ){1,6}?(?:spoke|talked|met|held)\b
    |held (?:in|on|at|earlier)|since|after\b|following|signed|adopted|reached|previous|last\b
    |earlier(?! this\b| ?\Z)|anniversary|in accordance with|as agreed
    |agreements? of|dated|born|founded|elected|attacks? (?:on|of)|killed|died|began|started
Russian: (?:напомнил\w*,? что|последний раз) (?:[\w-]+ ){0,6}?(?:встре(?:тил|чал)|говорил|обсудил|провел)\w*
    |ранее\b(?! сегодня| ?\Z)|не (?:состоял(?:ся|ась|ись)|встре(?:тил|чал)\w+|прош(?:[её]л|ла|ли)\b)
    |после|подписан|принят(?:ый|ая|ого)|годовщин|предыдущ|достигнут
Ukrainian: (?:нагада\w+,? що|останній раз|востаннє) (?:[\w’'-]+ ){0,6}?(?:зустрі|розмовлял|говорил|прове)\w*
    |раніше\b(?! сьогодні| ?\Z)|не (?:відбу|зустрі)\w+|після|підписан|річниц|досягнут
French: rappel\w+ (?:[\w-]+ ){0,6}?(?:qu['’]ils?|que) (?:[\w-]+ ){0,4}?s(?:e sont|['’](?:est|était|étaient)) \w+
    |auparavant|dernière fois|depuis|après|suite|signé|anniversaire
German: seit\b|nach\b|unterzeichnet|stattfand
Spanish: record(?:ó|aron) (?:[\w-]+ ){0,6}?que (?:[\w-]+ ){0,4}?se (?:reuni|entrevist)\w+
    |última vez que (?:se )?\w+|desde|después|tras\b|firmad|aniversario|celebrad[ao]
Arabic: منذ|بعد|الموقع|وقعت?\b|حادث
Italian: dopo\b|firmat[oaie]\b|anniversario|scors[oaie]\b|ultima volta|ricord\w+ (?:\w+ ){0,6}?che|risale
Portuguese: desde\b|após\b|depois\b|assinad[oa]s?\b|aniversário|última vez|anterior|passad[oa]\b
Dutch: sinds\b|ondertekend|eerder\b|vorige?\b|afgelopen|laatst
Scandinavian: siden\b|sedan\b|underteckna|undertegne|underskrev|tidigare|tidligere|förra|forrige|sist(?:e)?\b|senast
Polish: podpisan|rocznic|wcześniej|ostatni raz|poprzedni|nie (?:odby|spotka)\w+|od czasu
Turkish: sonra\b|imzalan|beri\b|yıl ?dönüm|geçen\b|son kez
Hebrew: לאחר|מאז\b|שנחת[םמ]|קודמ
Persian: پس از|گذشته|پیش از
""")
BRACKETS: tuple[tuple[str, str, Literal["event", "future", "past"]], ...] = (
    (
        r"(?:arriv(?:ed|ing)|visit(?:ed|ing)|travel+(?:ed|ing)|flew|came)\b",
        r"\A[^.;]{0,40}\bfor (?:[\w-]+ ){0,2}(?:talks|meetings|consultations) with",
        "event",
    ),
    (
        r"(?:der|die|das|dem|den|des) (?:am )?\Z",
        r"\A (?:unterzeichnet|geschlossen|vereinbart|getroffen)e",
        "past",
    ),
    (
        r"(?:hat|haben)\b",
        r"(?:telefoniert|gesprochen|ausgetauscht|empfangen"
        r"|(?<!vereinbarung )(?<!entscheidung )(?<!maßnahmen )getroffen)\b",
        "event",
    ),
    (r"(?:ist|sind)\b", r"zusammen(?:gekommen|getroffen)\b", "event"),
    (r"(?:ist|sind)\b", r"(?:vorgesehen|geplant|angesetzt)\b", "future"),
    (r"(?:kam|kamen|traf|trafen)\b", r"zusammen(?=[.,;]| und\b)", "event"),
    (r"(?:kommt|kommen|trifft|treffen)\b", r"zusammen(?=[.,;]| und\b)", "future"),
    (r"führten?\b", r"(?:telefonat|telefongespräch|gespräch|unterredung)", "event"),
    (r"(?:het|de) op \Z", r"\A (?:ondertekende|gesloten|bereikte)", "past"),
    (r"(?:heeft|hebben)\b", r"(?:gesproken|gebeld|ontmoet|ontvangen|getelefoneerd|overlegd)\b", "event"),
    (r"vond(?:en)?\b", r"plaats\b", "event"),
    (r"vind(?:t|en)\b", r"plaats\b", "future"),
    (r"", r"\A(?:(?!görüştü|gerçekleş)[^.;]){0,80}(?:kararlaştır|mutabık kal|planlan)", "future"),
    (
        r"",
        r"\A(?:['’][dt][ae]ki|\s(?!(?:\w+\s)?(?:günü|tarihinde|akşamı|sabahı))(?-i:[a-zçğıöşü]+[ıiuü])\s)(?=.*görüştü)",
        "past",
    ),
)
"""Words that stand around a day, and what the two tell of it: "arrived on 2 May for talks with", "hat am 2. Mai mit ihr
telefoniert", "das am 2. Mai unterzeichnete Abkommen", "vond op 2 mei plaats". A Turkish verb stands at the end, and a
noun behind the day is what was spoken about."""
TOPIC = _by_language(r"""
Italian: su(?:l|lla|gli|i|lle|ll['’])?|riguardo|prima|in vista
Portuguese: sobre|acerca|antes|até|convites?
Dutch: over|voor|vóór|tot|uitnodiging(?:en)?
Scandinavian: om|inför|før|forud|till?|inbjudan|invitasjon|invitation
Polish: o|przed|temat|sprawie|do|zaproszeni\w+
""")
"""Between what leaders did and a day, these begin what they spoke about, or what it came before. Whether the day is
that of the talk is open then: "talade om toppmötet den 2 maj". Of languages whose readouts nobody has gone through."""
SAYING = _by_language(r"""
English: (?:says?|said|announce[ds]|report(?:s|ed)|state[ds]|confirm(?:s|ed)|tweet(?:s|ed))\b
    |t(?:ells|old) (?:reporters|journalists|the press)\b
Russian: (?:сообщ(?:ил|а)|заяв(?:ил|ля)|расска[зж]|уточн(?:ил|я)|переда(?:ет|ёт|л))\w*
Ukrainian: (?:повідом(?:и|ля)|заяв(?:и|ля))\w*
French: (?:a|ont) (?:annoncé|indiqué|déclaré|précisé|fait savoir)\b|(?:annonce|indique)(?:nt)?\b
German: (?:sagt|teilt|erklärt|berichtet|meldet)en?\b|(?:gab|gaben) (?:\w+ ){1,4}bekannt
Spanish: (?:inform|anunci|declar|comunic|confirm|señal)(?:ó|aron)\b|dij(?:o|eron)\b
Italian: ha(?:nno)? (?:annunciato|dichiarato|comunicato|riferito|reso noto)\b
Portuguese: (?:inform|anunci|declar|comunic|divulg)(?:ou|aram)\b|diss(?:e|eram)\b
Dutch: (?:zei(?:den)?|meldden?|liet(?:en)?|maakten?)\b
Scandinavian: (?:sa(?:de|gde)?|meddelade|meddelte|uppgav|opplyste|oplyste)\b
Polish: (?:poinformowa|poda|przekaza|powiedzia)(?:ł|ła|ło|li|ły|no)\b
""")
"""What tells that an account was given; what was said to the other side ("told her") is part of the event."""
THAT = r"(?:(?:that|что|що|que|dass|che|dat|att|at|że)(?!\w)|qu['’])"
"""How what was said begins."""
ATTRIBUTIVE = r"(?:of|от|від|du|vom|del|dell['’]|de|van|z|ze)\s"
"""Before a day, what makes it an attribute: "sprachen über das Abkommen vom 2. Mai"."""
PARTS_OF_DAY = (
    r"(?:morning|afternoon|evening|night|matin|après-midi|soirée|soir|mañana|tarde|noche|mattina|pomeriggio|sera"
    r"|manhã|noite|ochtend|middag|avond)"
)
"""Before such a word the day is the one on which it happened: "met on the afternoon of 2 May"."""
TALK = (
    r"(?:(?:tele)?phone )?(?:call|conversation|talk|meeting|discussion|consultation)s? (?:with|between|of)\b"
    r"|(?:tele)?phone (?:call|conversation|talk)|(?:телефонн\w+ )?разговор|бесед[аы]|встреч[аи]|переговоры"
    r"|розмов|зустріч"
    r"|entretien|rencontre|telefonat|telefongespräch|gespräch mit|treffen mit|reunión|conversación|encuentro|llamada"
    r"|colloquio|incontro|telefonata|reunião|encontro|gesprek|ontmoeting|samtal|møde|møte|möte|rozmowa|spotkanie"
    r"|görüşme"
)
"""How a title names what took place: "Call with the Prime Minister: 2 May 2017"."""
EVENT_HAN = (
    r"(?:通了?电话|通了?電話|通话|通話|会见|會見|会谈|會談|会晤|會晤|接见|接見|晤谈|晤談|访问|訪問)(?!以[来來])"
    r"|電話会談|会談を行|協議を行|통화(?:를|했)|회담을(?! 앞)|접견"
)
FUTURE_HAN = (
    r"[将將](?![军軍近])|商定|定于|定於|计划|計劃|拟于|擬於|约定|約定|预计|預計"
    r"|予定|예정|앞두|앞둔|に向け|を控え|を前に"
)
PAST_HAN = r"签署|簽署|回顾|回顧|发生|發生|以来|以來|周年|週年|지난"
"""Chinese and Japanese part no words, and Korean joins others to them, so that these match anywhere."""
