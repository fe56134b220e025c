"""Small words of several languages: running text is full of them, menus and headlines are not."""

from __future__ import annotations

STOP_WORDS = frozenset(
    # English
    "the of and to a in that is was for it on with as by at be this are from his he an or which not but"
    " have"
    " were they their its who has been had said will would she her we you i more about when after one"
    " out up if"
    " all there than also into can could what some other so no new only over them then two do our most"
    " may"
    " because any did these those how where very now even before should my your just while through being"
    " between"
    " both such many"
    # Russian and Ukrainian
    " и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было"
    " вот от"
    " меня еще нет о из ему теперь когда даже ну если уже или ни быть был него до вас они тут где есть"
    " для мы их"
    " чем была чтобы этот того при об также это этой были і й та що не на з із у до за як про від для це"
    " його її"
    " вони був була було або але під час після між також який яка які щодо"
    # French
    " le la les de des du un une et est en dans que qui pour pas sur au aux ce ces cette son sa ses il"
    " elle ils ne"
    " se par avec plus ont été sont mais ou nous vous leur leurs comme fait deux d l qu n s"
    # German
    " der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus"
    " er hat dass"
    " sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor"
    " zur bis mehr"
    " durch man sein wurde sei wir ich"
    # Spanish, Italian and Portuguese
    " el los las del al y que en un una por con para su se lo como más o pero sus este ha sí porque esta"
    " son entre"
    " cuando muy sin sobre también fue hay donde desde todo nos ya il di che è per non sono della nel"
    " gli alla da"
    " dei anche ma os no na em um uma não dos das mais foi ao pelo pela seu sua"
    # Arabic
    " في من على إلى أن عن مع هذا هذه التي الذي ما لا كان قد كما بين بعد أو كل ذلك وقد وفي وأن وقال حيث"
    " خلال قبل"
    # Dutch, Polish, Czech and Turkish, a few each
    " het een van niet zijn te op voor met dat w się nie jest do że jak po co ale za od je ve bir bu"
    " için ile de da"
    .split()
)  # fmt: skip

SITE_WORDS = frozenset(
    # English
    "cookie cookies privacy policy terms conditions consent copyright reserved disclaimer newsletter newsletters"
    " subscribe subscribed subscriber subscribers subscription unsubscribe inbox email mail account login register"
    " registration sign signing password browser javascript website site homepage page click clicking tap link"
    " links affiliate affiliates commission commissions purchase purchases earn sponsored advertisement"
    " advertising ad ads adverts advertiser promotion discount download app apps podcast podcasts episode follow"
    " comment comments commenting commenters moderated moderation discussion forum forums feedback share sharing"
    " twitter facebook instagram youtube whatsapp telegram linkedin reddit donate donation membership rss blog"
    " publication publisher republish redistributed reproduced rewritten broadcast permission newsroom gallery"
    " related trending"
    # German
    " datenschutz datenschutzerklärung nutzungsbedingungen impressum kommentar kommentare kommentieren anmelden"
    " abonnieren abonnement abo registrieren klicken klick hinweis werbung anzeige webseite seite inhalte"
    " einwilligung beitrag beiträge artikel konto einloggen rechte vorbehalten weitersagen teilen"
    # French, Spanish, Italian and Portuguese
    " confidentialité abonner abonnez abonné abonnés abonnement inscrire inscrivez infolettre commentaire"
    " commentaires cliquez cliquant partager réservés droits publicité connexion connecter conditions"
    " privacidad suscríbete suscribirse suscripción boletín comentario comentarios compartir publicidad correo"
    " derechos reservados condiciones commento commenti iscriviti riservata riproduzione pubblicità comentar"
    " comentários assine assinante inscreva anúncio reservados"
    # Russian and Ukrainian
    " подписка подписаться подписывайтесь подпишитесь рассылка рассылку канал сайт сайта сайте комментарии"
    " комментарий реклама редакция редакции авторизоваться регистрация ссылка ссылку материалов підписатися"
    " підписуйтесь підписка сайту коментар коментарі посилання редакція реклами"
    # Arabic and Chinese
    " اشترك النشرة البريدية تعليق التعليقات الموقع حقوق محفوظة"
    .split()
)  # fmt: skip
"""Words in which a site speaks of itself and of what its readers can do; an article has few of them together."""

PRESS_WORDS = frozenset(
    "author authors editor editors editorial reporter reporters writer writers writes journalist journalists"
    " columnist correspondent contributor contributors contributing contributed freelance freelancer covers"
    " covering reporting bio biography staff reached newsroom novelist blogger founder"
    " autor autorin redakteur redakteurin redaktion journalistin volontär auteur autrice rédacteur rédactrice"
    " rédaction periodista redactor redactora autora giornalista redazione jornalista автор редактор журналист"
    " корреспондент обозреватель журналістка журналіст кореспондент الكاتب صحفي صحافي 作者 记者 编辑"
    .split()
)  # fmt: skip
"""Words that say who writes for a paper, as lines about the author do."""

READER_WORDS = frozenset(
    "you your yours yourself sie ihr ihre ihren vous votre vos tu su sus usted você seu вы вас вам ваш".split()
)
"""Words that speak to the reader."""

WE_WORDS = frozenset(
    "we our us ours wir uns unser unsere nous notre nos nosotros nuestro nuestra nós nosso мы нас наш наши".split()
)
"""Words in which a paper or an office speaks of itself."""

I_WORDS = frozenset("i my me mine ich mein meine je mon ma mes moi mi yo eu meu я мой мне".split())
"""Words in which one person speaks."""
