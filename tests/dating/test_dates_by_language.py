"""What accounts in languages other than English say of the days they name."""

from __future__ import annotations

from datetime import date

import pytest

from readout.dating.dates import DateCandidate, page_dates
from readout.dating.day_reading import Day
from readout.dating.publication import publication_date
from readout.model import Cut
from tests.draft_cases import TODAY, page

PUBLISHED = Cut(3, "Published: May 2, 2017, 21:30", "date of the page")


def told(*body: str) -> list[DateCandidate]:
    """The candidates of an account published on 2 May 2017, that day left out."""
    return [c for c in page_dates(page(*body, cut=(PUBLISHED,)), TODAY) if c.line != PUBLISHED.line]


@pytest.mark.parametrize(
    "sentence",
    [
        "She thanked the chancellor in a meeting at the palace on 5 April.",
        "Она поблагодарила канцлера в ходе телефонного разговора 5 апреля.",
        "Вона подякувала канцлеру під час телефонної розмови 5 квітня.",
        "La présidente a remercié le chancelier lors d'un entretien téléphonique le 5 avril.",
        "Die Präsidentin dankte dem Kanzler bei einem Telefonat am 5. April.",
        "La presidenta felicitó al canciller durante una llamada telefónica el 5 de abril.",
        "Президенты Озерии и Полянии 5 апреля обсудили по телефону поставки зерна.",
        "Президент побеседовал 5 апреля с канцлером.",
        "Президент созвонился с канцлером 5 апреля.",
        "Президенти 5 квітня обговорили телефоном постачання зерна.",
        "Президент прийняв канцлера 5 квітня.",
        "Президент поспілкувався з канцлером 5 квітня.",
        "Les deux présidents se sont parlé le 5 avril.",
        "Le président a échangé le 5 avril avec le chancelier.",
        "Les présidents se sont réunis le 5 avril à Osk.",
        "Le président a accueilli le chancelier le 5 avril.",
        "Bundespräsidentin Vera Linden hat am 5. April mit dem Ministerpräsidenten von Polanien, Jan Orb, telefoniert.",
        "Die Präsidentin traf den Kanzler am Mittwoch, dem 5. April 2017, in Osk.",
        "Die beiden kamen am 5. April in Osk zusammen.",
        "Das Gespräch fand am 5. April statt.",
        "Der Präsident führte am 5. April ein Telefonat mit dem Kanzler.",
        "La presidenta se entrevistó el 5 de abril con el canciller.",
        "El encuentro tuvo lugar el 5 de abril en Osk.",
        "El presidente se ha reunido el 5 de abril con el canciller.",
        "بحث الرئيسان في 5 أبريل العلاقات التجارية خلال اتصال هاتفي.",
        "وأجرى الرئيس محادثات مع المستشار في 5 أبريل.",
        "عقد الرئيس اجتماعا مع المستشار في ٥ أبريل.",
        "当地时间4月5日，总统在奥斯克接见总理。",
        "Переговоры президентов прошли 5 апреля.",
        "Перемовини президентів пройшли 5 квітня.",
        "Le sommet s'est déroulé le 5 avril à Osk.",
        "La canciller visitó Osk el 5 de abril.",
        "جرى اتصال هاتفي بين الرئيسين في 5 أبريل.",
        "两国外长4月5日举行视频会晤。",
        "2017年4月5日，奥泽里亚总统同波利亚总理通电话。",
        "The press office said that on April 5 the presidents of Ostrazia and the Tarrabine Republic, Lind and Weber, "
        "spoke by phone.",
        "Kancelaria podała, że w środę 5 kwietnia prezydenci Ostrazji i Norwegii, Ada Lind i Karl Weber, rozmawiali.",
        "Il presidente ha ricevuto il cancelliere il 5 aprile.",
        "Le due presidenti si sono sentite il 5 aprile.",
        "A presidente conversou em 5 de abril com o chanceler.",
        "Em 5 de abril, os ministros se reuniram em Osk.",
        "De premier sprak op 5 april met de kanselier.",
        "De president heeft op 5 april met de kanselier gebeld.",
        "Het gesprek vond op 5 april plaats.",
        "Statsministern talade den 5 april med kanslern.",
        "Statsministeren har snakket med kansleren den 5. april.",
        "Præsidenten mødtes den 5. april med kansleren.",
        "Prezydent rozmawiał 5 kwietnia z kanclerzem.",
        "W środę 5 kwietnia odbyła się rozmowa prezydentów.",
        "Cumhurbaşkanı 5 Nisan'da Şansölye ile telefonda görüştü.",
        "대통령은 4월 5일 총리와 전화 통화를 했다.",
        "The two unions held a Leaders’ Meeting in Osk on 5 April.",
        "נשיאת אוסק שוחחה ב-5 באפריל עם הקנצלר.",
        "رئیس جمهور روز ۵ آوریل با صدراعظم دیدار و گفت‌وگو کرد.",
        "رئیس جمهور روز ۵ اپریل با صدراعظم در مورد آینده بندر دیدار نمود.",
    ],
)
def test_what_leaders_did_is_an_event(sentence: str) -> None:
    assert [(c.role, c.day.month, c.day.day) for c in told(sentence)] == [("event", 4, 5)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Лидеры условились встретиться 5 апреля.",
        "5 апреля президент посетит Полянию.",
        "Встреча должна состояться 5 апреля.",
        "Сторони домовилися зустрітися 5 квітня.",
        "5 квітня президент відвідає Полянію.",
        "Зустріч має відбутися 5 квітня.",
        "Ils sont convenus de se revoir le 5 avril.",
        "Le 5 avril, le président se rendra à Osk.",
        "Le président effectuera une visite à Osk le 5 avril.",
        "Das nächste Treffen findet am 5. April statt.",
        "Am 5. April wird der Präsident nach Osk reisen.",
        "Sie vereinbarten ein weiteres Gespräch am 5. April.",
        "Der Gipfel ist für den 5. April geplant.",
        "Die Minister kommen am 5. April in Osk zusammen.",
        "Визит перенесён на 5 апреля.",
        "Президент здійснить візит до Оску 5 квітня.",
        "La rencontre est fixée au 5 avril.",
        "Der Besuch beginnt am 5. April.",
        "El encuentro quedó fijado para el 5 de abril.",
        "Acordaron reunirse el 5 de abril.",
        "El 5 de abril viajará a Osk.",
        "سيلتقي الرئيسان في 5 أبريل.",
        "اتفقا على عقد لقاء في 5 أبريل.",
        "ومن المتوقع أن يصل الرئيس في 5 أبريل.",
        "双方商定于4月5日在奥斯克会晤。",
        "双方计划4月5日再次举行会谈。",
        "Il presidente incontrerà il cancelliere il 5 aprile.",
        "Il vertice è previsto per il 5 aprile.",
        "대통령은 4월 5일 회담을 앞두고 총리와 통화했다.",
        "首相は4月5日の首脳会談に向けて大統領と電話会談を行った。",
        "Hanno parlato del ponte e hanno concordato di vedersi il 5 aprile.",
        "Conversaram sobre a ponte e combinaram de se reunir em 5 de abril.",
        "Zij spraken over de brug en hebben afgesproken elkaar op 5 april te zien.",
        "De talade om bron och kom överens om att träffas den 5 april.",
        "De snakket om broen og ble enige om å møtes den 5. april.",
        "Rozmawiali o moście i umówili się na spotkanie 5 kwietnia.",
        "Köprüyü görüştüler ve 5 Nisan'da buluşmayı kararlaştırdılar.",
        "O presidente receberá o chanceler em 5 de abril.",
        "A próxima reunião será em 5 de abril.",
        "De premier zal op 5 april naar Osk reizen.",
        "Het volgende gesprek vindt op 5 april plaats.",
        "Statsministern ska träffa kanslern den 5 april.",
        "Næste møde skal holdes den 5. april.",
        "Kolejne spotkanie odbędzie się 5 kwietnia.",
        "Cumhurbaşkanı 5 Nisan'da Osk'u ziyaret edecek.",
    ],
)
def test_a_plan_is_a_future_date(sentence: str) -> None:
    assert [(c.role, c.day.month, c.day.day) for c in told(sentence)] == [("future", 4, 5)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Лидеры говорили об итогах саммита, прошедшего в Оске 5 апреля.",
        "Beide sprachen über das Abkommen vom 5. April.",
        "Le président s'est entretenu de l'accord du 5 avril.",
        "Los presidentes conversaron sobre el acuerdo del 5 de abril.",
        "Le président a accueilli avec satisfaction l'accord conclu le 5 avril.",
        "وبحث الجانبان تنفيذ الاتفاق الذي وقع في أوسك في 5 أبريل.",
        "双方回顾了4月5日签署的协议。",
        "Die Präsidentin traf den Kanzler in Osk, wo am 5. April 1998 ein Vertrag geschlossen worden war.",
        "Президент напомнил, что они с канцлером встретились 5 апреля.",
        "Ранее, 5 апреля, президенты провели переговоры.",
        "Встреча 5 апреля не состоялась.",
        "Президент нагадав, що вони з канцлером зустрілися 5 квітня.",
        "Раніше, 5 квітня, президенти провели переговори.",
        "La présidente a rappelé qu’ils se sont rencontrés le 5 avril.",
        "Auparavant, le 5 avril, les présidents se sont rencontrés à Osk.",
        "La presidenta recordó que ambos se reunieron el 5 de abril.",
        "La última vez que conversaron fue el 5 de abril.",
        "Die Präsidentin hat über das am 5. April unterzeichnete Abkommen gesprochen.",
        "自4月5日会晤以来，两国总统保持联系。",
        "The press office said that on April 5 the bridge was closed.",
        "Hanno parlato dell’accordo firmato il 5 aprile.",
        "O presidente conversou sobre a cúpula de 5 de abril em Osk.",
        "De premier sprak over de aanslag van 5 april.",
        "De premier belde met de president voor de top op 5 april.",
        "Statsministern talade om toppmötet den 5 april i Osk.",
        "Statsministeren talte med kansleren om angrebet den 5. april.",
        "Prezydent rozmawiał z kanclerzem przed szczytem 5 kwietnia.",
        "Cumhurbaşkanı 5 Nisan'daki saldırıyı Şansölye ile görüştü.",
        "Lo scorso 5 aprile si sono incontrati a Osk.",
        "Conversaram sobre o acordo assinado em 5 de abril.",
        "Zij spraken over het op 5 april ondertekende verdrag.",
        "De talade om avtalet som undertecknades den 5 april.",
        "Rozmawiali o umowie podpisanej 5 kwietnia.",
        "Geçen 5 Nisan'da Osk'ta görüştüler.",
    ],
)
def test_a_recalled_day_is_neither_event_nor_plan(sentence: str) -> None:
    assert [(c.role, c.day.month, c.day.day) for c in told(sentence)] == [("other", 4, 5)]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Учора президент провів переговори з канцлером.", 1),
        ("У понеділок відбулася розмова президентів.", 1),
        ("Le président s'est entretenu ce matin avec le chancelier.", 2),
        ("Le président s’est entretenu aujourd’hui avec le chancelier.", 2),
        ("Der Präsident hat am Montagabend mit dem Kanzler telefoniert.", 1),
        ("Der Kanzler hat gestern mit dem Präsidenten telefoniert.", 1),
        ("أجرى الرئيس اليوم اتصالا هاتفيا مع المستشار.", 2),
        ("总统今天同总理通电话。", 2),
        ("Il presidente ha sentito oggi il cancelliere.", 2),
        ("O presidente conversou na segunda-feira com o chanceler.", 1),
        ("De premier sprak maandagavond met de kanselier.", 1),
        ("Statsministern talade i går med kanslern.", 1),
        ("Statsministeren snakket mandag kveld med kansleren.", 1),
        ("Prezydent rozmawiał w poniedziałek z kanclerzem.", 1),
        ("Cumhurbaşkanı bugün Şansölye ile görüştü.", 2),
        ("Os presidentes se encontraram neste domingo, em Osk.", 30),
        ("הנשיאה שוחחה היום (שלישי) עם הקנצלר.", 2),
        ("הנשיאה נפגשה אתמול עם הקנצלר.", 1),
        ("ביום שני נפגשה הנשיאה עם הקנצלר.", 1),
        ("رئیس جمهور دیروز با صدراعظم تلفنی گفت‌وگو کرد.", 1),
        ("رئیس جمهور روز سه‌شنبه با صدراعظم دیدار کرد.", 2),
    ],
)
def test_a_day_told_by_word_is_counted_from_publication(sentence: str, day: int) -> None:
    month = 5 if day < 3 else 4
    assert [(c.role, c.day.year, c.day.month, c.day.day) for c in told(sentence)] == [
        ("event", 2017, month, day)
    ]


def test_a_friday_with_a_typographic_apostrophe_is_a_friday() -> None:
    assert [c.day.day for c in told("У п’ятницю президент зустрівся з канцлером.")] == [28]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le président a reçu ce matin-là le chancelier.",
        "التقى الرئيس المستشار في اليوم نفسه.",
        "באותו היום נפגשה הנשיאה עם הקנצלר.",
    ],
)
def test_that_day_is_not_today(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "dateline",
    [
        "ОСК, 5 апреля. /ПОЛИНФОРМ/. Президенты провели переговоры.",
        "Оск. 5 апреля. ПОЛИНФОРМ - Президенты провели переговоры.",
        "ОСК, 5 квітня (Полінформ) - Президенти провели переговори.",
        "OSK, 5 avril (Agence Pol) - Les présidents se sont entretenus.",
        "Osk, 5. April (pol) - Die Präsidenten haben telefoniert.",
        "Osk, 5 abr (Polinfo).- Los presidentes conversaron.",
        "Osk, 5 apr. (Polinforma) - Colloquio telefonico dei due presidenti.",
        "NUEVA OSK 5 abr. (POL PRENSA) - Los presidentes conversaron.",
        "أوسك في 5 أبريل /بول/ التقى الرئيسان.",
        "أوسك، 5 أبريل (بول) - التقى الرئيسان.",
        "波利社奥斯克4月5日电（记者 李某）总统同总理通电话。",
    ],
)
def test_a_dateline_is_the_day_of_filing(dateline: str) -> None:
    assert [c.role for c in told(dateline)] == ["publication"]


def test_a_call_of_that_day_is_no_dateline() -> None:
    assert [c.role for c in told("总统4月5日电话会见总理。")] == ["event"]


@pytest.mark.parametrize(
    "line",
    [
        "Дата публикации: 2 мая 2017 г.",
        "Опубліковано: 2 травня 2017",
        "le mardi 2 mai 2017",
        "Mardi 2 mai 2017",
        "Dienstag, den 2. Mai 2017",
        "martes, 2 de mayo de 2017",
        "2 may 2017 - 21:30 CEST",
        "الثلاثاء ٢ مايو ٢٠١٧",
        "2017年5月2日 星期二",
        "平成29年5月2日",
        "2017年05月02日21:30 来源：奥斯克日报",
    ],
)
def test_a_line_with_no_more_than_a_date_is_the_publication(line: str) -> None:
    cut = (Cut(2, line, "date of the page"),)
    assert publication_date(page("They spoke.", cut=cut), TODAY)[0] == date(2017, 5, 2)


@pytest.mark.parametrize("label", ["Update Date", "Modification date", "Last revised date"])
def test_the_date_of_a_change_is_not_the_publication_whatever_date_it_is_called(label: str) -> None:
    cut = (Cut(2, "Publish Date: 02.05.2017", "x"), Cut(3, f"{label}: 03.05.2017", "x"))
    assert publication_date(page("They spoke.", cut=cut), TODAY)[0] == date(2017, 5, 2)


@pytest.mark.parametrize(
    "line", ["2017年5月2日两国总统的谈话", "2017年5月2日，两国总统通电话。", "mardi 2 mai 2017 avec eux"]
)
def test_a_date_that_text_runs_on_from_is_no_publication(line: str) -> None:
    cut = (Cut(2, line, "headline"),)
    assert publication_date(page("They spoke.", cut=cut), TODAY)[0] is None


@pytest.mark.parametrize(
    "days",
    [
        "21 и 22 апреля",
        "21 та 22 квітня",
        "21 et 22 avril",
        "21. und 22. April",
        "21 y 22 de abril",
        "21 e 22 aprile",
        "21 en 22 april",
        "21 i 22 kwietnia",
        "21 och 22 april",
        "21 و22 أبريل",
    ],
)
def test_two_days_in_a_row_are_one_meetings(days: str) -> None:
    assert [(c.day.day, c.last) for c in told(days)] == [(21, Day(None, 4, 22))]


def test_two_days_apart_are_two() -> None:
    assert [(c.day.day, c.last) for c in told("Les 5 et 22 avril.")] == [(5, None), (22, None)]


def test_a_chinese_account_as_scraped_is_read_for_its_event() -> None:
    published = Cut(12, "发布时间：2017年5月2日", "date of the page")
    cleaned = page("总统昨天同总理通电话，双方就贸易问题交换意见。", title="奥泽里亚要闻", cut=(published,))
    assert [(c.day.day, c.role) for c in page_dates(cleaned, TODAY) if c.line == 11] == [(1, "event")]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("国家主席30日应约同凯西亚总统马尔斯克通电话。", (2017, 4, 30)),
        ("本2日,午後8時55分頃から約20分間,布連外務大臣は,凱国外相と電話会談を行いました。", (2017, 5, 2)),
        ("대통령은 1일 밤 총리와 전화통화를 갖고 다리에 대해 논의했다.", (2017, 5, 1)),
    ],
)
def test_a_day_without_its_month_is_the_last_one_before_publication(
    sentence: str, day: tuple[int, int, int]
) -> None:
    assert [(c.role, c.day.year, c.day.month, c.day.day) for c in told(sentence)] == [("event", *day)]


@pytest.mark.parametrize(
    "sentence",
    [
        "两国元首就3日间的会谈交换意见。",
        "両首脳は,5日から予定されている訪問について電話会談を行いました。",
        "대통령은 지난 4일 상황에 대해 설명했다.",
    ],
)
def test_a_day_without_its_month_is_no_event_s_where_it_is_planned_or_recalled(sentence: str) -> None:
    assert [c for c in told(sentence) if c.role == "event"] == []


@pytest.mark.parametrize(
    "sentence", ["총리는 0일 대통령과 전화 통화를 했다.", "首相は0日、大統領と電話会談を行った。"]
)
def test_a_day_0_is_none(sentence: str) -> None:
    """No month has one, and looking it up ended the command."""
    assert [c for c in told(sentence) if c.role == "event"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The President called the Chancellor before the vote on June 9.",
        "Der Präsident sprach über den Gipfel in Osk am 9. Juni.",
        "Президент провел переговоры с канцлером перед саммитом 9 июня.",
    ],
)
def test_a_day_without_its_year_that_was_not_shortly_before_publication_is_no_event_s(sentence: str) -> None:
    assert [c.role for c in told(sentence)] == ["other"]


def test_the_day_that_is_told_by_a_word_is_the_event_s_beside_such_a_day() -> None:
    (event,) = (c for c in told("The presidents spoke today before the vote on June 9.") if c.role == "event")
    assert event.day == Day(2017, 5, 2)
