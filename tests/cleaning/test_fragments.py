"""Pages in scripts without letter case that were flattened a text node a line, so that links break their sentences."""

from __future__ import annotations

from functools import reduce

import pytest

from readout.cleaning.clean import clean
from readout.cleaning.lines.line import SENTENCE_END, lines_of
from readout.cleaning.lines.signs import is_rights
from readout.cleaning.paragraphs import between, paragraphs_of

CHINESE = (
    "诺尔维亚总统/阿达·布伦/同凯西亚总统/伊洛·马尔斯克/通电话。",
    "布伦/指出，两国人民友谊深厚，双方应确保大桥在今年/10/月通车，欢迎凯方参加/边境博览会/。",
    "马尔斯克/表示，凯方愿同诺方深化/贸易/、/水利/等领域合作。",
    "双方同意继续保持沟通。",
)
PAGES = {
    "chinese": (
        "首页/>/新闻/布伦总统同凯西亚总统马尔斯克通电话/2021-03-03 21:40/来源：/塔恩通讯社/【/大/中/小/】/打印",
        CHINESE,
        "责任编辑：/宋岩/相关新闻/布伦总统将访问凯西亚/网站地图/|/联系我们/版权所有",
    ),
    "arabic": (
        "الرئيسية/الأخبار/الرئيس ماجد الكوثري يتلقى اتصالا هاتفيا من رئيسة نورفيا/3 مارس 2021/مشاركة/طباعة",
        (
            "تلقى الرئيس/ماجد الكوثري/، اليوم الأربعاء، اتصالا هاتفيا من رئيسة/نورفيا/السيدة/آدا برين/.",
            "وجرى خلال الاتصال بحث سبل تعزيز العلاقات، لا سيما في مجالات/التجارة/والطاقة والموارد المائية.",
            "وأكد/الكوثري/حرص بلاده على استكمال مشروع/جسر أوسك/في موعده المحدد.",
        ),
        "اقرأ أيضا/الرئيس يستقبل وزير خارجية فيستاريا/جميع الحقوق محفوظة",
    ),
    "japanese": (
        "ホーム/>/会見/日・ノルヴィア首脳電話会談/2021年3月3日/文字サイズ/小/中/大/印刷",
        (
            "3日午後5時から約30分間、/山風総理大臣/は、ノルヴィアの/ブレン首相/と電話会談を行いました。",
            "山風総理/から、/オスク橋/の合龍に祝意を表するとともに、「/友好の橋/」を支えていきたい旨述べました。",
            "両首脳は、引き続き緊密に連携していくことを確認しました。",
        ),
        "関連記事/湖の国境の杭/お問い合わせ/無断転載を禁じます",
    ),
    "korean": (
        "홈/>/브리핑/노르비아 총리와의 통화 관련 서면 브리핑/2021-03-03/글자크기/인쇄/공유",
        (
            "한별 대통령은 오늘 오후 5시부터 한동안/아다 브렌/총리와 통화를 갖고, 양국 관계를 논의했습니다.",
            "한 대통령/은/오스크 대교/의 상판 연결을 축하하고, 철도 사업에 관심을 요청했습니다.",
            "두 정상은/케시아/휴전이 유지되어야 한다는 데 의견을 같이했습니다.",
        ),
        "목록/이전글/다음글/개인정보처리방침",
    ),
    "persian": (
        "صفحه اصلی/اخبار/گفت‌وگوی تلفنی رئیس‌جمهور کسیا با نخست‌وزیر نورویا/2021-03-03 17:40/چاپ",
        (
            "رئیس‌جمهور/کامران آذری/عصر چهارشنبه در گفت‌وگوی تلفنی با/آدا برن/، بر گسترش روابط دو کشور تأکید کرد.",
            "وی افزود که/کسیا/آماده است داده‌های سطح آب را هر ماه با/نورویا/مبادله کند.",
            "برن/نیز از میزبانی کسیا از پناهجویان قدردانی کرد.",
        ),
        "مطالب مرتبط/سفر وزیر خارجه به تارن/تمامی حقوق محفوظ است",
    ),
    "hindi": (
        "होम/समाचार/प्रधानमंत्री ने नोर्विया की प्रधानमंत्री से टेलीफोन पर बातचीत की/03-03-2021/साझा करें",
        (
            "प्रधानमंत्री श्री/अरविंद तारे/ने आज/नोर्विया/की प्रधानमंत्री सुश्री/आदा ब्रेन/के साथ टेलीफोन पर बातचीत की।",
            "दोनों नेताओं ने/ओस्क पुल/परियोजना की समीक्षा की और व्यापार में सहयोग बढ़ाने पर सहमति व्यक्त की।",
        ),
        "सहायता/प्रतिक्रिया",
    ),
    "hebrew": (
        "דף הבית/חדשות/ראש הממשלה שוחח עם נשיאת נורביה/03.03.2021/שיתוף/הדפסה",
        (
            "ראש הממשלה/אורי לביא/שוחח היום עם נשיאת/נורביה/אדה ברן/, והודה לה על תמיכתה בפרויקט/גשר אוסק/.",
            "השניים דנו במצב ב/קסיה/ובחשיבות שמירת הפסקת האש, וסיכמו כי הצוותים ייפגשו בקרוב.",
            "הנשיאה/ברן/הזמינה את ראש הממשלה לבקר ב/טארן/.",
        ),
        "עוד בנושא/תנאי שימוש/כל הזכויות שמורות",
    ),
}


def squeezed(text: str) -> str:
    """Return ``text`` without spaces and without the strokes that stand for new lines."""
    return text.replace("/", "").replace(" ", "")


@pytest.mark.parametrize("language", PAGES)
def test_a_sentence_split_at_links_is_one_paragraph_again(language: str) -> None:
    head, account, tail = PAGES[language]
    cleaned = clean("/".join([head, *account, tail]).replace("/", "\n"))
    assert [squeezed(paragraph) for paragraph in cleaned.body] == [squeezed(nodes) for nodes in account]


@pytest.mark.parametrize("language", PAGES)
def test_its_title_is_still_the_title(language: str) -> None:
    head, account, tail = PAGES[language]
    assert (
        clean("/".join([head, *account, tail]).replace("/", "\n")).title
        == head.split("/")[3 if ">" in head else 2]
    )


@pytest.mark.parametrize("language", PAGES)
def test_a_page_a_block_a_line_stays_as_it_is(language: str) -> None:
    head, account, tail = PAGES[language]
    page = [*head.split("/"), *(nodes.replace("/", "") for nodes in account), *tail.split("/")]
    assert [line.text for line in paragraphs_of("\n".join(page))] == page


@pytest.mark.parametrize(
    "above",
    [
        "布伦总统同凯西亚总统马尔斯克通电话",
        "2021-03-03 21:40",
        "来源：",
        "打印",
        "图为两国总统去年在塔恩会见。塔恩通讯社记者 李远航 摄",
        "（总统新闻局供稿）",
        "[资料图片]",
        "1024",
    ],
    ids=["title", "date", "label", "button", "caption", "giver of a picture", "note", "number"],
)
def test_what_stands_above_the_opening_is_not_glued_to_it(above: str) -> None:
    page = "\n".join(["首页", above, *"/".join(CHINESE).split("/")])
    assert [line.text for line in paragraphs_of(page)][:2] == ["首页", above]


def test_a_button_that_is_not_known_is_not_glued_to_the_sentence_below() -> None:
    opening = "布伦总统今天上午在塔恩会见/凯西亚总统/，就大桥工程交换意见。"
    page = "/".join(["布伦总统会见凯西亚总统", "2021-03-03", "听新闻", opening, *CHINESE[1:]])
    assert [line.text for line in paragraphs_of(page.replace("/", "\n"))][2:4] == [
        "听新闻",
        opening.replace("/", ""),
    ]


def test_a_name_that_comes_again_opens_the_sentence_below() -> None:
    opening = "布伦/今天上午在塔恩会见来访的凯西亚总统/马尔斯克/，就大桥工程交换意见。"
    page = "/".join(["布伦总统会见凯西亚总统", "2021-03-03", opening, *CHINESE[1:]])
    assert [line.text for line in paragraphs_of(page.replace("/", "\n"))][2] == opening.replace("/", "")


def test_headlines_below_the_account_are_not_glued_to_the_footer() -> None:
    headlines = ["布伦总统会见维斯塔里亚外交大臣", "凯西亚总统将访问维斯塔里亚首都"]
    page = "\n".join(
        ["/".join(CHINESE).replace("/", "\n"), *headlines, "本网站内容由塔恩通讯社提供并负责解释。"]
    )
    assert [line.text for line in paragraphs_of(page)][4:6] == headlines


@pytest.mark.parametrize(
    ("nodes", "sentence"),
    [
        ("وبحثا التعاون في مجالات التجارة و/الطاقة/.", "وبحثا التعاون في مجالات التجارة والطاقة."),
        ("این دیدار درباره صلح و/نفت/بود.", "این دیدار درباره صلح و نفت بود."),
        ("오늘/한별/은 오스크 대교를 방문했다.", "오늘 한별은 오스크 대교를 방문했다."),
    ],
    ids=["arabic", "persian", "korean"],
)
def test_a_part_of_a_word_is_joined_to_it(nodes: str, sentence: str) -> None:
    first, *others = nodes.split("/")
    assert reduce(lambda text, below: text + between(text, below) + below, others, first) == sentence


def test_a_bracket_that_closes_stands_on_no_line_of_its_own() -> None:
    split = "双方/还谈到其他[/共同关心/]的/问题。"
    assert [line.text for line in paragraphs_of(split.replace("/", "\n"))] == [split.replace("/", "")]


def test_a_sentence_ends_before_a_note_in_brackets() -> None:
    assert lines_of("布伦将于15日结束访问。（完）")[0].end == SENTENCE_END


def test_han_and_kana_are_one_script() -> None:
    assert [line.script for line in lines_of("大統領\nアダ・ブレン\nからの")] == ["CJK"] * 3


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("责编：孙半夏", "author's line"),
        ("分享到：", "sharing buttons"),
        ("关闭窗口", "site menu"),
        ("مواضيع ذات صلة", "link to another story"),
        ("印刷", "sharing buttons"),
        ("목록", "site menu"),
        ("چاپ", "sharing buttons"),
        ("साझा करें", "sharing buttons"),
        ("תגובות", "reader comments"),
    ],
)
def test_furniture_of_each_script_is_hinted_to_be_so(line: str, reason: str) -> None:
    assert lines_of(line)[0].cue == reason


def test_the_arabic_for_discussed_is_no_hint_of_a_search_box() -> None:
    assert lines_of("بحث وزير الخارجية مع نظيرته النورفية مستجدات الأوضاع.")[0].cue is None


@pytest.mark.parametrize(
    "line",
    [
        "© 2017 The Osk Herald",
        "本网站内容未经书面授权不得转载",
        "無断転載を禁じます",
        "무단 전재 및 재배포 금지",
        "جميع الحقوق محفوظة لوكالة الأنباء",
    ],
)
def test_a_claim_of_rights_is_one_in_every_script(line: str) -> None:
    assert is_rights(lines_of(line)[0])


@pytest.mark.parametrize(
    "quotation",
    ["”Vi har talat om bron över floden”, säger hon.", "»Wir haben über die Brücke gesprochen«, sagt sie."],
)
def test_a_quotation_below_the_title_opens_with_a_mark_that_closes_one_elsewhere(quotation: str) -> None:
    page = f"Presidentens uppmaning till Norvia: öppna bron\n{quotation}\nBron är ny."
    assert [line.text for line in paragraphs_of(page)] == page.split("\n")


def test_a_heading_inside_a_split_account_is_not_glued_to_the_sentence_below() -> None:
    heading, sentence = "双边关系", "两国总统今天在会谈中商定加强经贸、农业和水利合作。"
    page = "\n".join(["/".join(CHINESE).replace("/", "\n"), heading, sentence])
    assert [line.text for line in paragraphs_of(page)][-2:] == [heading, sentence]


def test_a_page_with_few_split_sentences_has_only_those_put_together() -> None:
    """Marks tell of them; short lines above the other sentences are headings."""
    whole = [
        "会谈",
        "两国总统今天举行会谈。",
        "礼宾",
        "双方出席了欢迎仪式。",
        "访问",
        "总统明天将访问奥斯克大桥。",
    ]
    split = "会谈后，总统/马尔斯克/、/布伦/等共同会见记者。"
    lines = paragraphs_of("\n".join([*whole * 4, *split.split("/")]))
    assert [line.text for line in lines] == [*whole * 4, split.replace("/", "")]


def test_a_rank_above_a_headline_counts_no_days() -> None:
    page = [
        "会谈",
        "两国总统举行会谈，商定明年扩大经贸合作。",
        "1",
        "日米首脑会谈",
        "2",
        "月球探测器着陆",
        "3",
        "年轻人爱上湖区",
    ]
    assert [line.text for line in paragraphs_of("\n".join(page))] == page
