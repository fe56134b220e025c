"""What is known of each language but English: its verbs of speech and the small words around them."""

from __future__ import annotations

from dataclasses import dataclass

from readout.text.word_lists import phrases, word_set


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is known of one language; every word in lower case. A pattern is read in any."""

    verbs: frozenset[str]
    introducers: tuple[tuple[str, ...], ...]
    """What comes before a speaker: "по словам", "selon"."""
    helpers: frozenset[str]
    """Auxiliaries and adverbs beside the verb, and words like "as" in front of a speaker."""
    stops: frozenset[str]
    """Where a noun phrase ends: prepositions and conjunctions, and verbs that tell of no speech."""
    he: frozenset[str]
    she: frozenset[str]
    others: frozenset[str] = frozenset()
    """Pronouns of several people or none."""
    subject_behind: bool = False
    """Whether the subject stands behind its verb as a rule."""
    verb_second: bool = False
    """Whether it does so where something else opens the sentence: "In dem Gespräch betonte Weber"."""
    offices: str = ""
    """How words for an office begin, as a pattern."""
    documents: str = ""
    """How words for a document begin, as a pattern."""
    roles: str = ""
    """Words for offices that are held by one person and that begin a sentence with a capital, as a pattern."""


def _forms(stems: str, endings: str) -> frozenset[str]:
    """Return the same forms of each verb: of a man, a woman and a ministry, of one and of several who speak."""
    return frozenset(stem + ending for stem in word_set(stems) for ending in word_set(endings))


BY_PRONOUN = phrases(
    "по его словам,по ее словам,по её словам,по их словам,за його словами,за її словами,за їхніми словами,"
    "seinen worten nach,ihren worten nach,selon ses mots,según sus palabras"
)
"""What stands beside the words of whoever spoke last: "По его словам, «…»"."""
_SLAVIC_HELPERS = word_set(
    """как также и а но же при этом ранее позже затем в свою очередь уже еще ещё
    як також і але ж цьому раніше пізніше потім вже ще со своей стороны зі свого боку"""
)
_SLAVIC_STOPS = word_set(
    """в во на у при с со о об от из к по за для что и а но перед после журналистам
    з із зі про від до що і й та але після журналістам
    под над между против среди без через вопреки під між проти серед всупереч"""
)
"""Small words of Russian and Ukrainian together: a verb like "сказала" is of both."""
RELAYING = word_set("передает передаёт пишет сообщает цитирует передає пише повідомляє цитує")
"""Verbs of an agency or a paper that passes on what somebody else has said."""

TONGUES = {
    "ru": Tongue(
        verbs=_forms(
            """заяви сообщи отмети подчеркну сказа добави поясни рассказа написа указа напомни уточни объясни
            ответи спроси констатирова призва призна назва вырази замети воскликну поблагодари поздрави
            приветствова осуди предложи поддержа подтверди завери пообеща предупреди подытожи резюмирова
            парирова пошути отреагирова""",
            "л ла ло ли",
        )
        | word_set(
            """сообщает говорится сказано считает считают говорит говорят передает признался призналась пожаловался
            пожаловалась утверждает цитирует отмечается подчеркивается подчёркивается указывается сообщается
            уточняется добавляется сообщают утверждают"""
        ),
        introducers=phrases(
            "по словам,по данным,по мнению,по оценке,по выражению,со слов,согласно,как следует из"
        ),
        helpers=_SLAVIC_HELPERS,
        stops=_SLAVIC_STOPS,
        he=word_set("он"),
        she=word_set("она"),
        others=word_set("они оно"),
        offices=(
            "пресс-служб|министерств|правительств|ведомств|администраци|посольств|департамент|агентств"
            "|управлени|служб|мид|кремл"
        ),
        documents="сообщени|заявлени|пресс-релиз|коммюнике",
        roles=(
            "(?:вице-)?(?:президент|премьер|министр|глав|спикер|посол|представител|чиновник|канцлер"
            r"|пресс-секретар|лидер|помощник|советник|дипломат)\w*"
        ),
    ),
    "uk": Tongue(
        verbs=_forms(
            """заяви повідоми сказа зазначи наголоси підкресли дода поясни розпові написа відзначи нагада уточни
            відпові запита заклика визна зауважи назва подякува привіта засуди запропонува підтрима підтверди
            вислови запевни пообіця попереди підсумува пожартува відреагува""",
            "в ла ло ли",
        )
        | word_set(
            """повідомляє йдеться вважає каже кажуть поскаржився зазначається наголошується повідомляється
            підкреслюється вважають повідомляють"""
        ),
        introducers=phrases("за словами,за даними,за оцінкою,на думку,на переконання,згідно з,відповідно до"),
        helpers=_SLAVIC_HELPERS,
        stops=_SLAVIC_STOPS,
        he=word_set("він"),
        she=word_set("вона"),
        others=word_set("вони"),
        offices="прес-служб|міністерств|уряд|відомств|адміністраці|управлінн|мзс",
        documents="повідомленн|заяв",
        roles=(
            "(?:президент|прем'єр|міністр|глав|спікер|посол|представник|канцлер|речни[кц]|лідер|помічник"
            r"|радник|очільник|керівник|дипломат)\w*"
        ),
    ),
    "fr": Tongue(
        verbs=_forms(
            """déclar affirm indiqu expliqu ajout soulign précis annonc estim assur insist demand racont lanc
            remerci exprim réaffirm condamn propos félicit plaid qualifi dénonc salu évoqu accus rétorqu comment
            rapport détaill observ regrett résum""",
            "e é ent",
        )
        | _forms("rappell martèl réitèr", "e ent")
        | word_set(
            """déclarait dit écrit rappelé confié confie répondu répond savoir poursuivi poursuit conclu conclut
            martelé reconnu reconnaît promis promet réitéré prévenu prévient jugé juge renchéri renchérit réagi
            réagit répliqué tranché glissé averti tenu avertit décrit soutenu soutient valoir répondent écrivent
            poursuivent concluent reconnaissent promettent préviennent disent avertissent décrivent soutiennent"""
        ),
        introducers=phrases(
            "aux yeux de,selon,d'après,d’après,pour,à en croire,peut-on lire dans,lit-on dans"
        ),
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
    ),
    "de": Tongue(
        verbs=_forms(
            """sag erklär beton teil ergänz füg mein antworte frag warn forder kritisier kündig erläuter berichte nann
            bezeichne bekräftig erzähl dank würdig begrüß lob äußer entgegne erwider mahn
            bilanzier resümier urteil konstatier räum""",
            "te ten",
        )
        | word_set(
            """sagt gesagt erklärt betont mitgeteilt versicherte verurteilte schrieb schreibt geschrieben hieß heißt
            meint unterstrich wies schlug versprach schrieben unterstrichen schlugen versprachen"""
        ),
        introducers=phrases(
            "laut,nach angaben von,nach angaben,nach worten von,nach worten,nach den worten von,nach den worten,"
            "nach ansicht von,nach einschätzung von,nach überzeugung von,zufolge,so"
        ),
        helpers=word_set(
            "hat haben hatte habe am auch weiter dann zuvor später zudem wie noch jedoch aber dazu hinzu es"
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
    ),
    "es": Tongue(
        verbs=_forms(
            "añad respond agradec transmit pid defend escrib advirt insist admit reconoc exig promet resum",
            "ió ieron",
        )
        | _forms(
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
    ),
    "pt": Tongue(
        verbs=_forms(
            """afirm declar destac ressalt salient sublinh explic acrescent complet anunci inform pergunt avali reiter
            reafirm saud felicit parabeniz conden assegur fris enfatiz lembr record coment cont relat apont alert
            critic classific lament confirm apel express manifest observ argument""",
            "ou aram",
        )
        | _forms("escrev respond agradec defend reconhec promet esclarec rebat", "eu eram")
        | _forms("ped garant advert insist admit", "iu iram")
        | word_set(
            """disse disseram diz dizem dito afirma afirmam declara destaca ressalta salienta sublinha explica
            acrescenta anuncia informa escreve avalia reafirma celebrou defende propôs garante frisa enfatiza lembra
            aponta confirma conclui concluiu concluíram dizer lê-se propuseram"""
        ),
        introducers=phrases(
            "segundo,de acordo com,conforme,nas palavras de,na opinião de,na avaliação de,para"
        ),
        helpers=word_set(
            "já também ainda depois então como tinha tem foi há se isso isto além disso por sua vez"
        ),
        stops=word_set(
            """que em no na nos nas ao à aos às com por pelo pela para sobre durante após entre e mas segunda-feira
            terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"""
        ),
        he=word_set("ele"),
        she=word_set("ela"),
        others=word_set("eles elas"),
        offices="ministério|governo|presidência|palácio",
        documents="declaração",
        roles=r"(?:primeir[oa]|vice)-\w+|chanceler|secret[aá]ri[oa](?:-geral)?",
    ),
    "it": Tongue(
        verbs=_forms(
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
            "ha hanno aveva avevano è anche inoltre poi quindi infine ancora così come si lo noto sapere"
        ),
        stops=word_set(
            """che in nel nella nei nelle al allo ai alla alle a ad con per su sul sulla durante dopo prima tra fra e
            ed ma dal dalla lunedì martedì mercoledì giovedì venerdì sabato domenica"""
        ),
        he=word_set("egli lui"),
        she=word_set("ella lei"),
        others=word_set("loro essi"),
        offices="ministero|governo|presidenza|palazzo|farnesina",
        documents="comunicato|dichiarazione",
        roles="cancellier[ae]|segretari[oa]|porta-?voce?",
    ),
    "nl": Tongue(
        verbs=_forms(
            """verklaar voeg kondig meld stel antwoord herhaal bevestig waarschuw feliciteer veroordeel noem verzeker
            beloof erken vertel reageer luid concludeer betoog""",
            "de den",
        )
        | _forms("benadruk licht dank bedank onderstreep", "te ten")
        | word_set(
            """zei zeiden zegt zeggen gezegd verklaart verklaard benadrukt voegt kondigt liet laat meldt melden schreef
            schrijft geschreven stelt vroeg herhaalt bevestigt waarschuwt prees veroordeelt riep noemt onderstreept
            vertelt luidt besloot besluit vindt lieten schreven vroegen prezen riepen"""
        ),
        introducers=phrases("volgens,aldus,naar het oordeel van,in de woorden van"),
        helpers=word_set(
            "heeft hebben had ook verder dan daarna later eerder bovendien echter nog zoals eraan er daarbij"
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
    ),
    "pl": Tongue(
        verbs=_forms(
            """powiedzia mówi oświadczy podkreśli stwierdzi doda zaznaczy zapowiedzia poinformowa wyjaśni napisa
            oceni zapewni przypomnia zauważy odpowiedzia zapyta podziękowa pogratulowa potępi zaproponowa
            potwierdzi ostrzeg przyzna przekaza wezwa zaapelowa wyrazi skomentowa uzna obieca""",
            "ł ła ło li ły",
        )
        | word_set(
            """powiedzieli mówi oświadcza podkreśla uważa czytamy zapowiedzieli odpowiedzieli uważają"""
        ),
        introducers=phrases("według,zdaniem,w opinii,w ocenie,zgodnie z,jak wynika z"),
        helpers=word_set(
            "także również też ponadto następnie jednak wcześniej później jak to już że zaś natomiast"
        ),
        stops=word_set(
            """w we na do z ze o od po za dla przez przy i a ale podczas przed nad pod wobec oświadczeniu komunikacie
            rozmowie poniedziałek wtorek środę czwartek piątek sobotę niedzielę"""
        ),
        he=word_set("on"),
        she=word_set("ona"),
        others=word_set("oni one"),
        offices="ministerstw|kancelari|rząd|urzęd|urząd",
        documents="komunika|oświadczeni",
        roles=r"prezydent|kanclerz|wice\w+|sekretarz|rzeczni(?:k|czka)",
    ),
    "ar": Tongue(
        verbs=frozenset(
            prefix + verb
            for prefix in ("", "و", "ف")
            for verb in word_set(
                """قال قالت قالوا يقول تقول صرح صرحت أكد أكدت يؤكد تؤكد أضاف أضافت يضيف تضيف أعلن أعلنت أوضح
                أوضحت ذكر ذكرت أشار أشارت شدد شددت تابع تابعت كتب كتبت لفت لفتت اعتبر اعتبرت جاء
                أردف أردفت رأى رأت حذر حذرت رد ردت علق علقت نوه نوهت كشف كشفت ختم ختمت"""
            )
        ),
        introducers=phrases(
            "وفق ما جاء في,حسب ما جاء في,بحسب ما جاء في,وفقا لما جاء في,وفقا ل,وفقا,بحسب,وفق,حسب,نقلا عن"
        ),
        helpers=word_set("كما وقد قد أيضا"),
        stops=word_set("أن إن أنه إنه أنها إنها في من على إلى خلال عن عبر بعد قبل ل مع يوم أمس اليوم بأن"),
        he=word_set("هو"),
        she=word_set("هي"),
        subject_behind=True,
        documents="بيان|لبيان",
    ),
    "zh": Tongue(
        verbs=frozenset(
            verb + ending
            for ending in ("", "说", "說", "道")
            for verb in word_set(
                """表示 指出 强调 強調 宣布 补充 補充 说 称 說 稱 认为 認為 介绍 介紹 透露 回应 回應 回答 写 寫
                告诉 告訴 重申 呼吁 呼籲 坦言 直言 警告"""
            )
        ),
        introducers=(),
        helpers=word_set("还 也 并 還 並"),
        stops=frozenset(),
        he=word_set("他"),
        she=word_set("她"),
        others=word_set("他们 她们"),
        documents="声明|聲明|公报|公報",
    ),
}
# Of two languages with one word, the first has it.
TONGUE_OF = {verb: tongue for tongue in reversed(TONGUES.values()) for verb in tongue.verbs}
"""The language of each verb of speech."""
_PRONOUNS = {
    pronoun: sex
    for tongue in reversed(TONGUES.values())
    for sex, pronouns in (("they", tongue.others), ("she", tongue.she), ("he", tongue.he))
    for pronoun in pronouns
}
"""The pronoun of English for each."""


def is_verb_of_speech(word: str) -> bool:
    """Tell whether a word in small letters is a verb of speech in one of these languages."""
    return word in TONGUE_OF


def pronoun_sex(word: str) -> str | None:
    """Return "he", "she" or "they" for a pronoun of one of these languages, None for any other word."""
    return _PRONOUNS.get(word.lower())
