"""Words that tell of whom or what a line speaks: the site, the paper, the reader."""

from __future__ import annotations

from readout.text.word_lists import word_set

SITE_WORDS = word_set(
    # English
    """cookie cookies privacy policy terms conditions consent copyright reserved disclaimer newsletter newsletters
    subscribe subscribed subscriber subscribers subscription unsubscribe inbox email mail account login register
    registration sign signing password browser javascript website site homepage page click clicking tap link
    links affiliate affiliates commission commissions purchase purchases earn sponsored advertisement
    advertising ad ads adverts advertiser promotion discount download app apps podcast podcasts episode follow
    comment comments commenting commenters moderated moderation discussion forum forums feedback share sharing
    twitter facebook instagram youtube whatsapp telegram linkedin reddit donate donation membership rss blog
    publication publisher republish redistributed reproduced rewritten broadcast permission newsroom gallery
    related trending"""
    # German
    """ datenschutz datenschutzerklärung nutzungsbedingungen impressum kommentar kommentare kommentieren anmelden
    abonnieren abonnement abo registrieren klicken klick hinweis werbung anzeige webseite seite inhalte
    einwilligung beitrag beiträge artikel konto einloggen rechte vorbehalten weitersagen teilen"""
    # French, Spanish, Italian and Portuguese
    """ confidentialité abonner abonnez abonné abonnés abonnement inscrire inscrivez infolettre commentaire
    commentaires cliquez cliquant partager réservés droits publicité connexion connecter conditions privacidad
    suscríbete suscribirse suscripción boletín comentario comentarios compartir publicidad correo derechos
    reservados condiciones commento commenti iscriviti riservata riproduzione pubblicità comentar comentários
    assine assinante inscreva anúncio reservados"""
    # Russian and Ukrainian
    """ подписка подписаться подписывайтесь подпишитесь рассылка рассылку канал сайт сайта сайте комментарии
    комментарий реклама редакция редакции авторизоваться регистрация ссылка ссылку материалов підписатися
    підписуйтесь підписка сайту коментар коментарі посилання редакція реклами"""
    # Arabic
    """ اشترك النشرة البريدية تعليق التعليقات الموقع حقوق محفوظة"""
)
"""Words in which a site speaks of itself and of what its readers can do; an article has few of them together."""

PRESS_WORDS = word_set(
    """author authors editor editors editorial reporter reporters writer writers writes journalist journalists
    columnist correspondent contributor contributors contributing contributed freelance freelancer covers
    covering reporting bio biography staff reached newsroom novelist blogger founder autor autorin redakteur
    redakteurin redaktion journalistin volontär auteur autrice rédacteur rédactrice rédaction periodista
    redactor redactora autora giornalista redazione jornalista автор редактор журналист корреспондент
    обозреватель журналістка журналіст кореспондент الكاتب صحفي صحافي 作者 记者 编辑"""
)
"""Words that say who writes for a paper, as lines about the author do."""

READER_WORDS = word_set(
    "you your yours yourself sie ihr ihre ihren vous votre vos tu su sus usted você seu вы вас вам ваш"
)
"""Words that speak to the reader."""

WE_WORDS = word_set(
    "we our us ours wir uns unser unsere nous notre nos nosotros nuestro nuestra nós nosso мы нас наш наши"
)
"""Words in which a paper or an office speaks of itself."""

I_WORDS = word_set("i my me mine ich mein meine je mon ma mes moi mi yo eu meu я мой мне")
"""Words in which one person speaks."""
