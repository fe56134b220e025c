"""Russian, Arabic and Chinese for the fictional corpus: a press service writes its own page in its own language.

The shape is that of ``readout.sample.words``, and beside what can be quoted stands the English that a curator would
give for it. Numbers come from ``words.NUMBERS``, whose every entry takes the same form of the noun in all three.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """What a press service writes with in its own language."""

    clauses: dict[str, tuple[str, str]]
    """By topic: a clause that follows a lead and can also open a sentence, and the same in English."""
    leads_alone: dict[str, str]
    """With the same in English, as in ``leads_together``."""
    leads_together: dict[str, str]
    openings: dict[str, str]
    """By kind of event."""
    closings_alone: tuple[str, ...]
    closings_together: tuple[str, ...]
    spoken: str
    titles: dict[str, str]
    marks: tuple[str, str]
    months: tuple[str, ...]
    date: str = "{day} {month} {year}"
    stop: str = "."
    joint: str = " "
    """What stands between two sentences."""


RUSSIAN = Phrases(
    clauses={
        "grain-trade": (
            "поставки зерна железной дорогой должны возобновиться до урожая {year} года",
            "deliveries of grain by rail must begin again before the harvest of {year}",
        ),
        "border-demarcation": (
            "последние {n} пограничных столбов будут установлены до конца {year} года",
            "the last {n} boundary posts will be set before the end of {year}",
        ),
        "river-commission": (
            "она⟦речная комиссия⟧ обязана публиковать показания водомеров каждый месяц",
            "the river commission is obliged to publish its gauge readings every month",
        ),
        "ceasefire": (
            "прекращение огня соблюдается уже {n} дней и не должно быть сорвано ни одной из сторон",
            "the ceasefire has now been kept for {n} days and neither side may break it",
        ),
        "rail-link": (
            "ночные поезда могут снова пойти в {year} году, если дороги признают чужих машинистов",
            "night trains can run again in {year} if the railways accept each other's drivers",
        ),
        "gas-transit": (
            "учёт газа на границе следует поручить независимой лаборатории, избранной по жребию",
            "metering of gas at the border should be given to an independent laboratory chosen by lot",
        ),
        "prisoner-exchange": (
            "{n} человек, удерживаемых с зимы, будут переданы в первую очередь по болезни",
            "{n} people held since the winter will be handed over, the sick before all others",
        ),
        "fisheries": (
            "квота на вылов сельди сокращается на {n} процентов до нового подсчёта косяков",
            "the herring quota is cut by {n} per cent until the shoals have been counted anew",
        ),
        "visas": (
            "жители приграничья смогут пересекать границу по одному только удостоверению личности",
            "people of the border districts will be able to cross with an identity card alone",
        ),
        "spaceflight": (
            "второй экипаж орбитальной станции начнёт подготовку, как только позволят врачи",
            "the second crew of the orbital station will begin to prepare as soon as the doctors allow",
        ),
        "power-grid": (
            "объединение энергосистем даст {n} мегаватт резерва уже в первую зиму",
            "joining the grids will give {n} megawatts in reserve in the very first winter",
        ),
        "crossing-points": (
            "пункт пропуска закрыли поспешно, и открыть его надо с той же поспешностью",
            "the crossing was closed in a hurry and has to be opened in the same hurry",
        ),
        "tariffs": (
            "ни одна из сторон не повысит пошлины, не предупредив другую за {n} дней",
            "neither side will raise duties without warning the other {n} days ahead",
        ),
        "displaced-families": (
            "ни одна семья не будет возвращена домой против своей воли или до конца зимы",
            "no family will be sent home against its will or before the end of winter",
        ),
        "mine-clearance": (
            "старые минные поля нельзя найти без записных книжек сапёров, а они⟦книжки⟧ целы",
            "the old minefields cannot be found without the sappers' notebooks, and these are whole",
        ),
        "dam-safety": (
            "трещины в плотине осмотрят инженеры обеих стран, а также третьей, ничем не связанной",
            "cracks in the dam will be examined by engineers of both countries and of a third, tied to neither",
        ),
    },
    leads_alone={
        "Лидер {us} подчеркнул, что {clause}.": "The leader of {us} stressed that {clause}.",
        "Было особо отмечено, что {clause}.": "It was noted in particular that {clause}.",
        "Лидер {us} напомнил, что {clause}.": "The leader of {us} recalled that {clause}.",
        "Позиция {us} такова, что {clause}.": "The position of {us} is that {clause}.",
    },
    leads_together={
        "Стороны согласились, что {clause}.": "The sides agreed that {clause}.",
        "Собеседники исходят из того, что {clause}.": "Both take it as given that {clause}.",
        "С обеих сторон прозвучало, что {clause}.": "It was said on both sides that {clause}.",
    },
    openings={
        "phone-call": "{date} года состоялся телефонный разговор лидеров {us} и {them}.",
        "meeting": "{date} года прошли переговоры лидеров {us} и {them} — сначала с глазу на глаз.",
        "video-call": "{date} года лидеры {us} и {them} побеседовали по видеосвязи.",
        "letter": "{date} года обнародованы письма, которыми обменялись лидеры {us} и {them}.",
        "statement": "{date} года опубликовано заявление лидера {us} об отношениях с соседями.",
    },
    closings_alone=(
        "О времени следующего контакта будет сообщено отдельно.",
        "Лиге Альционы выражена благодарность за добрые услуги.",
        "Министрам поручено вернуться к этим вопросам до конца {year} года.",
        "Полный текст передан на хранение в государственный архив.",
    ),
    closings_together=(
        "Условились поддерживать контакты на всех уровнях.",
        "Обмен мнениями был деловым, а под конец — даже сердечным.",
        "Затронуты и другие вопросы, представляющие взаимный интерес.",
    ),
    spoken="{open}{Clause}{close}, — сказал лидер {us}.",
    titles={
        "phone-call": "Телефонный разговор с лидером {them}",
        "meeting": "Переговоры с лидером {them}",
        "video-call": "Беседа с лидером {them} по видеосвязи",
        "letter": "Обмен письмами с лидером {them}",
        "statement": "Заявление лидера {us}",
    },
    marks=("«", "»"),
    months=(
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
)  # fmt: skip

ARABIC = Phrases(
    clauses={
        "grain-trade": (
            "شحنات الحبوب يجب أن تتحرك من جديد قبل حصاد عام {year}",
            "shipments of grain must move again before the harvest of {year}",
        ),
        "border-demarcation": (
            "آخر {n} علامة حدودية ستوضع في مكانها قبل نهاية عام {year}",
            "the last {n} boundary marks will be put in place before the end of {year}",
        ),
        "river-commission": (
            "عليها⟦لجنة النهر⟧ أن تنشر قراءات مناسيب المياه كل شهر لا مرتين في السنة",
            "the river commission has to publish its water readings every month and not twice a year",
        ),
        "ceasefire": (
            "وقف إطلاق النار صامد منذ {n} يوما ولا يجوز لأي طرف أن يعرضه للخطر",
            "the ceasefire has held for {n} days and no side may expose it to danger",
        ),
        "rail-link": (
            "القطارات الليلية يمكن أن تعود في عام {year} إذا اعترف كل جانب بسائقي الجانب الآخر",
            "night trains can come back in {year} if each side accepts the drivers of the other",
        ),
        "gas-transit": (
            "قياس الغاز عند الحدود ينبغي أن يوكل إلى مختبر مستقل يختار بالقرعة",
            "measuring gas at the border should be entrusted to an independent laboratory chosen by lot",
        ),
        "prisoner-exchange": (
            "{n} محتجزا سيسلمون إلى ذويهم، والمرضى منهم وكبار السن أولا",
            "{n} detainees will be handed to their families, the sick and the old among them first",
        ),
        "fisheries": (
            "حصة صيد الرنجة ستخفض بنسبة {n} في المئة حتى تحصى الأسراب من جديد",
            "the herring quota will be lowered by {n} per cent until the shoals are counted again",
        ),
        "visas": (
            "سكان المناطق الحدودية سيعبرون ببطاقة الهوية وحدها دون تأشيرة",
            "people of the border areas will cross with the identity card alone and without a visa",
        ),
        "spaceflight": (
            "الطاقم الثاني للمحطة المدارية سيبدأ تدريبه حالما يأذن الأطباء بذلك",
            "the second crew of the orbital station will begin its training as soon as the doctors permit it",
        ),
        "power-grid": (
            "ربط شبكتي الكهرباء سيوفر {n} ميغاواط في الشتاء الأول",
            "joining the two electricity grids will provide {n} megawatts in the first winter",
        ),
        "crossing-points": (
            "المعبر أغلق على عجل، ويجب أن يفتح على عجل كذلك",
            "the crossing was closed in haste and must be opened in haste as well",
        ),
        "tariffs": (
            "لا أحد من الجانبين سيرفع الرسوم قبل أن يخطر الآخر بمدة {n} يوما",
            "neither of the two sides will raise duties before it has given the other {n} days' notice",
        ),
        "displaced-families": (
            "لا عائلة ستعاد إلى قريتها رغما عنها أو قبل انتهاء الشتاء",
            "no family will be returned to its village against its will or before winter has ended",
        ),
        "mine-clearance": (
            "حقول الألغام القديمة لا يمكن العثور عليها دون دفاتر المهندسين",
            "the old minefields cannot be found without the engineers' notebooks",
        ),
        "dam-safety": (
            "شقوق السد سيفحصها مهندسون من البلدين ومن بلد ثالث لا صلة له بالأمر",
            "the cracks in the dam will be examined by engineers of both countries and of an unrelated third",
        ),
    },
    leads_alone={
        "وأكد زعيم {us} أن {clause}.": "The leader of {us} stressed that {clause}.",
        "وجرى التشديد على أن {clause}.": "It was underlined that {clause}.",
        "وأشار زعيم {us} إلى أن {clause}.": "The leader of {us} pointed out that {clause}.",
        "ومن المعلوم في {us} أن {clause}.": "It is well known in {us} that {clause}.",
    },
    leads_together={
        "واتفق الجانبان على أن {clause}.": "The two sides agreed that {clause}.",
        "وذكر الطرفان أن {clause}.": "Both parties said that {clause}.",
        "ولم يختلف الجانبان في أن {clause}.": "The two sides did not differ on this: {clause}.",
    },
    openings={
        "phone-call": "جرى في {date} اتصال هاتفي بين زعيمي {us} و{them}.",
        "meeting": "عقدت في {date} محادثات بين زعيمي {us} و{them}، على انفراد أولا.",
        "video-call": "تحادث زعيما {us} و{them} عبر الاتصال المرئي في {date}.",
        "letter": "نشرت في {date} الرسائل المتبادلة بين زعيمي {us} و{them}.",
        "statement": "صدر في {date} بيان عن زعيم {us} بشأن العلاقات مع الجيران.",
    },
    closings_alone=(
        "وسيعلن موعد الاتصال المقبل في حينه.",
        "ووجه الشكر إلى رابطة الهالسيون على مساعيها الحميدة.",
        "وكلف الوزراء بالعودة إلى هذه المسائل قبل نهاية عام {year}.",
        "وأودع النص الكامل في المحفوظات الوطنية.",
    ),
    closings_together=(
        "واتفق الجانبان على مواصلة الاتصال على جميع المستويات.",
        "وكان تبادل الآراء عمليا، بل وديا في ختامه.",
        "وجرى التطرق إلى مسائل أخرى ذات اهتمام مشترك.",
    ),
    spoken="{open}{Clause}{close}، على حد قول زعيم {us}.",
    titles={
        "phone-call": "اتصال هاتفي مع زعيم {them}",
        "meeting": "محادثات مع زعيم {them}",
        "video-call": "حديث عبر الاتصال المرئي مع زعيم {them}",
        "letter": "تبادل رسائل مع زعيم {them}",
        "statement": "بيان زعيم {us}",
    },
    marks=("«", "»"),
    months=(
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ),
)  # fmt: skip

CHINESE = Phrases(
    clauses={
        "grain-trade": (
            "经铁路运输的粮食应当在{year}年收获以前恢复发运",
            "grain should move by rail again before the harvest of {year}",
        ),
        "border-demarcation": (
            "最后{n}根界桩将在{year}年年底以前全部立好",
            "the last {n} boundary posts will all be standing before the end of {year}",
        ),
        "river-commission": (
            "界河委员会必须每月公布水位读数，而不是每年两次",
            "the river commission must publish its gauge readings every month and not twice a year",
        ),
        "ceasefire": (
            "停火已经维持了{n}天，任何一方都不得使它受到威胁",
            "the ceasefire has held for {n} days and neither side may put it at risk",
        ),
        "rail-link": (
            "只要双方铁路承认对方的司机，夜车在{year}年就可以恢复开行",
            "night trains can run again in {year} as long as each railway accepts the other's drivers",
        ),
        "gas-transit": (
            "边境上的天然气计量应当交给一个抽签选出的独立实验室",
            "metering of gas at the border should be given to an independent laboratory chosen by lot",
        ),
        "prisoner-exchange": (
            "入冬以来被扣押的{n}人将得到移交，病人和老人优先",
            "{n} people held since the start of winter will be handed over, the sick and the old first",
        ),
        "fisheries": (
            "在重新清点鱼群以前，鲱鱼捕捞配额将减少百分之{n}",
            "the herring quota will be cut by {n} per cent until the shoals have been counted again",
        ),
        "visas": (
            "边境居民今后只凭身份证就可以过境，不再需要签证",
            "people of the border districts will cross with an identity card alone and need no visa any more",
        ),
        "spaceflight": (
            "轨道站的第二个乘组将在医生许可以后开始训练",
            "the second crew of the orbital station will begin training once the doctors allow it",
        ),
        "power-grid": (
            "两国电网联通以后，第一个冬天就可以增加{n}兆瓦备用电力",
            "once the two grids are joined there will be {n} megawatts more in reserve in the first winter",
        ),
        "crossing-points": (
            "口岸是仓促关闭的，现在也应当同样迅速地重新开放",
            "the crossing was closed in haste and should now be opened again just as quickly",
        ),
        "tariffs": (
            "任何一方在提高关税以前，都要提前{n}天通知对方",
            "either side must give the other {n} days' notice before it raises a tariff",
        ),
        "displaced-families": (
            "任何家庭都不会被迫返回，也不会在冬天结束以前被送回",
            "no family will be forced to return or be sent back before the winter is over",
        ),
        "mine-clearance": (
            "没有工兵当年的笔记本，旧雷区就无法找到",
            "the old minefields cannot be found without the notebooks that the sappers kept",
        ),
        "dam-safety": (
            "大坝的裂缝将由两国和第三国的工程师共同检查",
            "the cracks in the dam will be examined by engineers of both countries and of a third",
        ),
    },
    leads_alone={
        "{us}领导人强调，{clause}。": "The leader of {us} stressed that {clause}.",
        "会上特别指出，{clause}。": "It was noted in particular that {clause}.",
        "{us}领导人重申，{clause}。": "The leader of {us} reaffirmed that {clause}.",
        "{us}的立场是，{clause}。": "It is the position of {us} that {clause}.",
    },
    leads_together={
        "双方一致认为，{clause}。": "The two sides agreed that {clause}.",
        "双方都表示，{clause}。": "Both sides said that {clause}.",
        "双方注意到，{clause}。": "The two sides took note that {clause}.",
    },
    openings={
        "phone-call": "{date}，{us}领导人同{them}领导人通了电话。",
        "meeting": "{date}，{us}领导人同{them}领导人举行会谈，先是单独会面。",
        "video-call": "{date}，{us}领导人同{them}领导人举行了视频会晤。",
        "letter": "{us}领导人同{them}领导人的往来信件于{date}公布。",
        "statement": "{date}，{us}领导人就同邻国的关系发表声明。",
    },
    closings_alone=(
        "下一次联系的时间将另行宣布。",
        "谨对翠鸟联盟的斡旋表示感谢。",
        "部长们受命在{year}年年底以前再次讨论这些问题。",
        "全文已交国家档案馆保存。",
    ),
    closings_together=(
        "双方商定继续在各级保持联系。",
        "双方坦诚、深入地交换了意见。",
        "双方还谈到其他共同关心的问题。",
    ),
    spoken="{us}领导人说：{open}{Clause}。{close}",
    titles={
        "phone-call": "同{them}领导人通电话",
        "meeting": "同{them}领导人举行会谈",
        "video-call": "同{them}领导人举行视频会晤",
        "letter": "同{them}领导人互致信函",
        "statement": "{us}领导人的声明",
    },
    marks=("「", "」"),
    months=tuple(f"{month}月" for month in range(1, 13)),
    date="{year}年{month}{day}日",
    stop="。",
    joint="",
)

PHRASES = {"ru": RUSSIAN, "ar": ARABIC, "zh": CHINESE}
NATIVE_TOPICS = frozenset.intersection(*(frozenset(phrases.clauses) for phrases in PHRASES.values()))
"""The topics that an account in its press service's own language can be about."""
