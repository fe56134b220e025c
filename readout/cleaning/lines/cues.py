"""The words by which page furniture gives itself away, as data.

A phrase is given in lower case, its words parted by single spaces, as ``Line.words`` are. A cue
counts at the start of a line, or anywhere in a line of up to ``SHORT`` words; it is a hint to the decision
(``article``) and the name of the cut (``reasons``), never a verdict by itself.
"""

from __future__ import annotations

from readout.text.word_lists import phrases

SHORT = 8

_LISTED = {
    "photo caption": """
        photo, photos, photograph, photograph by, photo by, image, images, image credit, picture, in this image,
        in this photo, in this picture, in this file photo, file photo, file pic, file image, getty, getty images,
        ap photo, afp via, reuters file, epa, shutterstock, alamy, istock, handout, courtesy of, pool photo,
        screenshot, illustration by, illustration, enlarge, view gallery, credit, credits, caption, фото, снимок,
        на фото, світлина, foto, bild, bildquelle, quelle, crédit, crédits, crédit photo, légende, imagen,
        fotografía, crédito, صورة, 图片, 图为, 照片, 資料照片, 资料图, 사진, 写真, צילום""",
    "subscription prompt": """
        subscribe, subscribe now, subscriber, subscribers, newsletter, newsletters, sign up, signup, get the latest,
        get our, start your, free trial, unlimited access, your inbox, your email, email address, get alerts,
        notifications, join our, become a member, support our, donate, podcast, download the app, download our,
        get the app, gift, follow us on, follow us, telegram channel, whatsapp channel, breaking news alerts,
        подписаться, подписывайтесь, подпишитесь, рассылка, підписатися, підписуйтесь, s abonner, abonnez vous,
        je m abonne, abonnieren, jetzt abonnieren, suscríbete, suscribirse, boletín, اشترك, 订阅, 关注我们, 訂閱,
        구독, 購読""",
    "log-in prompt": """
        log in, login, log on, sign in, signin, register, log out, logout, sign out, create account,
        create an account, create a free account, my account, your account, password, forgot password,
        already have an account, to participate in the discussion, войти, вход, регистрация, зарегистрироваться,
        увійти, вхід, реєстрація, se connecter, connexion, s identifier, anmelden, einloggen, registrieren,
        iniciar sesión, regístrate, تسجيل الدخول, 登录, 注册, 登入, 로그인, 회원가입, ログイン""",
    "sharing buttons": """
        share, share this, share on, click to share, tweet, facebook, twitter, linkedin, whatsapp, telegram,
        pinterest, reddit, instagram, youtube, tiktok, vk, livejournal, email, e mail, mail, print, copy link,
        link copied, copied, bookmark, save, send by email, flipboard, messenger, tumblr, rss, follow, like, likes,
        url, поделиться, печать, распечатать, поділитися, друк, partager, imprimer, envoyer, teilen, drucken,
        merken, compartir, imprimir, enviar, مشاركة, شارك, طباعة, 分享, 打印, 微信, 微博, 分享到, 分享至, 打印本页,
        打印本頁, 列印, 友善列印, 推荐给朋友, 转发, 收藏, 複製連結, 下载, 下載, اطبع, إرسال, أرسل, نسخ الرابط,
        فيسبوك, تويتر, واتساب, تيليجرام, シェア, シェアする, ツイート, ブックマーク, 印刷, 印刷する, 공유, 공유하기,
        인쇄, 인쇄하기, 프린트, چاپ, اشتراک‌گذاری, ارسال به دوستان, साझा करें, शेयर करें, प्रिंट, प्रिंट करें,
        שיתוף, שתפו, שתף, הדפסה, הדפס""",
    "reader comments": """
        comment, comments, no comments, leave a comment, post a comment, add a comment, view comments,
        show comments, hide comments, join the conversation, reply, replies, leave a reply, be the first to comment,
        commenting, discussion, chats, upvote, says, комментарии, комментировать, оставить комментарий, обсудить,
        коментарі, коментувати, commentaires, commenter, réagir, kommentare, kommentieren, comentarios, comentar,
        تعليقات, تعليق, 评论, 发表评论, 留言, 网友评论, 發表評論, 댓글, コメント, نظر شما, ارسال نظر, תגובות""",
    "advertisement": """
        advertisement, advertising, advertise, ad, ads, sponsored, sponsored content, promoted, paid content,
        paid partner content, partner content, story continues below, continue reading, article continues,
        scroll to continue, affiliate, commission, we may earn, best deals, deals, coupons, buy now, shop, реклама,
        publicité, anzeige, werbung, publicidad, anuncio, إعلان, 广告, 廣告, 広告, 광고, تبلیغات""",
    "link to another story": """
        read more, read also, read next, read our, see also, see more, also read, more from, more on, more in,
        more stories, more news, more about, related, related articles, related stories, related topics,
        related content, related posts, recommended, recommended for you, you may also like, you might also like,
        up next, next article, previous article, previous, next, next post, previous post, don t miss, latest news,
        latest, trending, trending now, most read, most popular, popular, top stories, editors picks,
        editor s picks, editor s choice, what to read next, watch, listen, in pictures, view all, show more,
        load more, click here, recent posts, from our, читать также, читайте также, читайте ещё, смотрите также,
        см также, по теме, материалы по теме, ещё по теме, читайте також, дивіться також, за темою, lire aussi,
        à lire aussi, à lire également, à consulter également, voir tous les articles, articles recommandés,
        articles similaires, voir aussi, sur le même sujet, leia também, leia mais, veja também,
        notícias relacionadas, leggi anche, articoli correlati, potrebbe interessarti, czytaj też, czytaj także,
        zobacz też, zobacz także, przeczytaj także, lees ook, ilgili haberler, lesen sie auch, mehr zum thema,
        siehe auch, weitere artikel, auch interessant, lea también, leer más, ver también, más noticias,
        te puede interesar, noticias relacionadas, اقرأ أيضا, اقرأ المزيد, المزيد, 相关阅读, 相关新闻, 延伸阅读,
        更多, 相关稿件, 相关链接, 相關新聞, 延伸閱讀, 推荐阅读, 推薦閱讀, 热门推荐, 上一篇, 下一篇, 上一条, 下一条,
        مواضيع ذات صلة, أخبار ذات صلة, الأكثر قراءة, روابط مهمة, 関連記事, 関連リンク, あわせて読みたい, 관련 기사,
        관련기사, 많이 본 뉴스, 이전글, 다음글, مطالب مرتبط, اخبار مرتبط, संबंधित खबरें, עוד בנושא, כתבות נוספות""",
    "news feed": """
        newsfeed, news feed, newswire, live updates, all news, лента новостей, новости, все новости, стрічка новин,
        всі новини, toute l actualité, fil info, newsticker, alle nachrichten, últimas noticias, آخر الأخبار,
        最新消息""",
    "legal notice": """
        copyright, all rights reserved, all content, terms, terms of use, terms of service, terms and conditions,
        privacy, privacy policy, privacy notice, cookie, cookies, cookie policy, disclaimer, do not sell, legal,
        licensed under, creative commons, trademark, trademarks, by using, by signing, by clicking, recaptcha,
        consent, accept all, manage preferences, reprinted, may not be published, may not be reproduced,
        registered in, все права защищены, политика конфиденциальности, усі права захищені, tous droits réservés,
        mentions légales, alle rechte vorbehalten, impressum, datenschutz, todos los derechos reservados,
        aviso legal, política de privacidad, جميع الحقوق محفوظة, سياسة الخصوصية, 版权所有, 隐私政策, 版權所有,
        网站声明, 法律声明, 隐私保护, حقوق النشر محفوظة, 著作権について, 無断転載, プライバシーポリシー,
        개인정보처리방침, 무단 전재, 저작권정책, تمامی حقوق, کلیه حقوق, כל הזכויות שמורות, सर्वाधिकार सुरक्षित""",
    "site menu": """
        menu, home, search, skip to, skip to content, skip to main content, navigation, toggle, close, open,
        main content, main container, about, about us, contact, contact us, contacts, contact info, careers, help,
        faq, site map, sitemap, archive, archives, sections, language, english, español, français, deutsch, русский,
        українська, العربية, 中文, cancel, back to top, jump to, loading, loader, loading more, submit,
        mobile version, accessibility, feedback, settings, powered by, site index, staff, masthead, главная, меню,
        поиск, контакты, о сайте, о нас, головна, пошук, про нас, accueil, rechercher, recherche, à propos,
        startseite, suche, kontakt, über uns, inicio, buscar, contacto, quiénes somos, الرئيسية, ابحث, اتصل بنا,
        首页, 搜索, 关于我们, 联系我们, 字体, 字號, 字号, 글자크기, 文字サイズ, text size, font size, 字级, 字級,
        字级设定, 大, 中, 小, 首頁, 關於我們, 聯絡我們, 当前位置, 您当前的位置, 网站地图, 返回顶部, 返回, 关闭,
        关闭窗口, 关闭本页, حجم الخط, خريطة الموقع, أعلى الصفحة, 本文へ, ホーム, トップページ, お問い合わせ,
        本文へスキップ, 본문 바로가기, 홈, 목록, 사이트맵, صفحه اصلی, خانه, تماس با ما, نقشه سایت,
        listen to this article, listen to article, écouter cet article, écouter l article, artikel anhören,
        escuchar este artículo, escuchar noticia, ouvir artigo, ascolta l articolo, прослушать новость,
        остановить прослушивание, слушать новость, слушать статью, मुख्य पृष्ठ, मुख पृष्ठ, होम, דף הבית, צור קשר,
        מפת אתר, דילוג לתוכן, נגישות""",
    "author's line": """
        by, written by, reported by, reporting by, edited by, editing by, author, authors, about the author,
        staff writer, contributor, contributed to, is a reporter, is a senior, is a freelance, correspondent,
        editor, автор, корреспондент, par, von, por, بقلم, 作者, 记者, 编辑, 责任编辑, 責任編輯, 责编, 기자""",
    "date of the page": """
        published, updated, last updated, last modified, posted, posted on, first published, publication date,
        publication status, min read, minute read, minutes read, minutes ago, hours ago, days ago, hour ago,
        day ago, опубликовано, обновлено, опубліковано, оновлено, publié, publié le, mis à jour, veröffentlicht,
        aktualisiert, stand, publicado, actualizado, نشر, 发布时间, 发布于, 发布日期, 来源, 來源, 稿源, 信息来源,
        المصدر, 更新时间, 發布時間, تاريخ النشر, آخر تحديث, 입력, 수정, 송고시간, 등록일, 작성일, 更新日,
        تاریخ انتشار, תאריך פרסום""",
    "keywords": """
        tags, tag, topics, topic, keywords, categories, category, filed under, tagged, geography, persons, theme,
        themes, теги, темы, тема, теми, mots clés, schlagwörter, themen, etiquetas, temas, الوسوم, 标签, 关键词,
        الكلمات المفتاحية, 關鍵字, برچسب‌ها""",
}
CUES = {reason: phrases(listed) for reason, listed in _LISTED.items()}
"""Reason → phrases, each as its words."""


def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return first word → (phrase, reason) pairs, the longest phrase first."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    pairs = [(phrase, reason) for reason, listed in CUES.items() for phrase in listed]
    for phrase, reason in sorted(pairs, key=lambda pair: -len(pair[0])):
        index.setdefault(phrase[0], []).append((phrase, reason))
    return index


_INDEX = _by_first_word()


def cue_of(words: list[str]) -> tuple[str, bool] | None:
    """Return the reason a line hints at and whether the line opens with the cue; None where there is none."""
    if len(words) > SHORT:
        reach = range(1)
    elif _INDEX.keys().isdisjoint(words):
        return None
    else:
        reach = range(len(words))
    for place in reach:
        for phrase, reason in _INDEX.get(words[place], ()):
            if tuple(words[place : place + len(phrase)]) == phrase:
                return reason, place == 0
    return None
