"""English for the fictional corpus: what is said on each topic, and the sentences it is said in.

A clause follows "said that" and also stands alone once its first letter is a capital. ``⟦the commission⟧``
marks where a curator might insert those words into a quote; the account itself goes without them.
The clause before one that begins with a pronoun says what the pronoun means.
``us`` and ``them`` are the two countries as the account's side sees them, ``we`` and ``they`` their leaders.
"""

from __future__ import annotations

CLAUSES: dict[str, tuple[str, ...]] = {
    "grain-trade": (
        "grain trains held at {place} since the autumn should move again before the harvest of {year}",
        "{us} will ship {n} thousand tonnes of barley through {place} at the price agreed in the spring",
        "wheat bought under the old contracts would be paid for in full, whatever the new rate may be",
    ),
    "border-demarcation": (
        "no post that has already been set will be moved without the written consent of both governments",
        "the joint survey party will set the last {n} boundary posts north of {place} by {month} {year}",
        "it⟦the survey party⟧ must finish its maps before either parliament is asked to vote on the line",
    ),
    "river-commission": (
        "the share of {river} that each side may draw in a dry summer cannot be settled by correspondence",
        "the commission on {river} will publish its gauge readings every month instead of twice a year",
        "it⟦the commission⟧ has to meet in {place} before the thaw, with experts from both banks present",
    ),
    "ceasefire": (
        "the ceasefire around {place} has held for {n} days and must not be put at risk by either garrison",
        "any shot fired across the line should be reported to the monitors within the hour, and in writing",
        "heavy guns must be drawn back {n} kilometres before talks on a lasting settlement can begin",
    ),
    "rail-link": (
        "the single track between {place} and the border will be doubled, with {us} paying for the bridges",
        "night trains could run again from {month} {year} if the two railways accept each other's drivers",
        "they⟦the railways⟧ still use different gauges, so that every wagon has to be lifted at {place}",
    ),
    "gas-transit": (
        "gas crossing {us} will be metered at {place} by an independent laboratory chosen by lot",
        "the transit fee should stay where it is until {month} {year}, and then follow the price of coal",
        "there is no question of closing the valve at {place} over a bill that is still being argued",
    ),
    "prisoner-exchange": (
        "lists of those still missing have been compared name by name, and {n} names remain open",
        "{n} people held since the winter will be handed over at {place}, the sick and the old first",
        "they⟦the detainees⟧ should be allowed letters from home whether or not an exchange is near",
    ),
    "fisheries": (
        "the herring quota off {place} will be cut by {n} per cent until the shoals have been counted again",
        "boats from {them} that shelter at {place} in a storm will no longer be boarded or fined",
        "nets finer than {n} millimetres have no place in shared waters, whoever casts them",
    ),
    "visas": (
        "people who live within {n} kilometres of the border will cross with an identity card alone",
        "lorry drivers should get a visa for a whole year, and get it at {place} rather than in the capital",
        "the consulate at {place}, shut for {n} months, can open its doors again in {month} {year}",
    ),
    "spaceflight": (
        "the second crew for the orbital station will train at {place} and include a doctor from {them}",
        "the launch put off in the spring is now planned for {month} {year}, weather permitting",
        "pictures taken from orbit of floods on {river} should reach both rescue services on the same day",
    ),
    "power-grid": (
        "the two grids will be joined at {place}, with {n} megawatts flowing either way in the first winter",
        "last month's blackout showed how little each control room knows about the other's reserves",
        "{us} will not charge for the power that kept the hospitals of {place} warm in the cold week",
    ),
    "crossing-points": (
        "waiting times of {n} hours are an insult to people who only want to see their relatives",
        "the crossing at {place} will open to lorries on weekdays and to families every day of the week",
        "it⟦the crossing⟧ was closed in haste and should be opened with the same haste",
    ),
    "tariffs": (
        "duties on farm machinery will fall in {n} steps, the first of them in {month} {year}",
        "the surcharge on glass and paper was meant to last a season and has lasted far too long",
        "neither side will raise a tariff without giving the other {n} days' notice",
    ),
    "displaced-families": (
        "some {n} thousand people from the villages around {place} still live in barracks and in schools",
        "families who wish to go home must find a roof, a well and a deed with their name on it",
        "no family will be sent back to {place} against its will or before the winter is over",
    ),
    "mine-clearance": (
        "{n} hectares of pasture near {place} have been cleared, and the maps handed to the shepherds",
        "the old minefields cannot be found without the engineers' notebooks, which {them} will copy",
        "clearing the road to {place} comes first, because no doctor can use it today",
    ),
    "dam-safety": (
        "cracks in the dam above {place} will be examined by engineers from both countries and from a third",
        "the reservoir should not be filled beyond {n} metres until the spillway has been rebuilt",
        "villages below the dam need sirens that work, and need them before the snow melts",
    ),
    "disease-control": (
        "vaccine for {n} thousand head of cattle will be sent to {place} within the week, free of charge",
        "laboratories on both sides will name an outbreak on the day it is found and not when it is over",
        "the quarantine at {place} was lifted too early last year, and that mistake must not be repeated",
    ),
    "ports": (
        "ships of {them} may use the inner basin at {place} on the same terms as the home fleet",
        "dredging the approach to {place} to {n} metres would spare both countries a costly detour",
        "the dockers' dispute at {place} is for the port to settle, and not for governments",
    ),
    "arms-control": (
        "inspectors will be let into the depots near {place} at {n} hours' notice, without exception",
        "the treaty runs out in {month} {year} and should be renewed, as it stands, before it is rewritten",
        "counting launchers is simple, while trusting the count takes years of patient work",
    ),
    "lake-orrin": (
        "the boundary on Lake Orrin follows the deepest channel, as the charts of both navies show",
        "boats may cross Lake Orrin by day without papers as long as they carry no cargo",
        "the level of Lake Orrin has fallen by {n} centimetres, and neither side alone can answer for it",
    ),
    "currency-clearing": (
        "the two central banks will settle in their own coin, without a third currency in between",
        "debts run up before the reform will be cleared at seven to one, in {n} equal payments",
        "merchants in {place} have waited {n} weeks for money that the banks could send in an hour",
    ),
    "minority-schools": (
        "the school at {place} will teach in both languages again, and choose its own readers",
        "children who live on the wrong side of the line should sit the same examinations as their cousins",
        "{us} has trained {n} teachers for the border schools and hopes that {them} will let them work",
    ),
    "drought-relief": (
        "water for {place} will go by rail, {n} wagons a day, until the autumn rain",
        "farmers on both banks of {river} have lost a second harvest, and some of them a third",
        "a drought does not ask for passports, and relief should not ask for them either",
    ),
    "naval-incidents": (
        "the collision off {place} was an accident, and the two captains have sworn to that",
        "warships will keep {n} cable lengths apart and will answer each other's signals in plain language",
        "a direct line between the two naval staffs would have prevented what happened off {place}",
    ),
    "ferries": (
        "the ferry between {place} and the islands will sail {n} times a week, even out of season",
        "passengers deserve lifeboats for everyone, and the inspectors found too few of them",
        "the old steamer will be kept in service until the new one has passed its trials",
    ),
    "polar-research": (
        "the ice station will be handed on in {month} {year}, with its records open to every scholar",
        "{n} metres of ice core, drilled together, will be divided in {place} and read in both academies",
        "supply flights can be shared, since nobody gains from two half-empty aircraft",
    ),
    "wind-farms": (
        "{n} turbines on the ridge above {place} will feed both countries, in shares fixed in advance",
        "shepherds will keep their grazing rights under the masts, and will keep them in writing",
        "the cable from the wind farm has to avoid the oyster beds, whatever the detour may cost",
    ),
    "heritage": (
        "{n} manuscripts taken from {place} in the old war will come home after they have been copied",
        "the bell of {place} belongs to neither treasury but to the people who cast it",
        "restorers from both museums will work at one table, and sign one report",
    ),
    "air-services": (
        "airlines may fly between the capitals {n} times a week, at fares they set themselves",
        "the airport at {place} needs a second radar before it can take wide-bodied aircraft",
        "overflight fees will be charged by distance and no longer by weight",
    ),
    "strait-of-kell": (
        "the Strait of Kell is open to the merchant ships of all flags, in peace and in quarrel",
        "pilots for the Strait of Kell will be trained together and paid from one purse",
        "tolls in the Strait of Kell should cover the cost of the buoys and not a penny more",
    ),
    "seed-bank": (
        "the seed bank under {place} will hold {n} thousand samples, with duplicates on either side",
        "seed deposited in a bad year must be given back in a good one, and without a fee",
        "the cold rooms failed twice last summer, and a third failure could not be made good",
    ),
    "timber": (
        "oak from the border forests will be felled under one plan and stamped with one mark",
        "sawmills at {place} owe the foresters of {them} for {n} rafts of timber, and will pay",
        "no licence will be given for felling above {n} trees a hectare on the slopes of {river}",
    ),
    "student-exchange": (
        "{n} students a year will have their fees paid by the other side, in any subject they choose",
        "diplomas from {place} should be recognised without a further examination",
        "it costs little to send a student abroad, and a great deal to forget the neighbour's language",
    ),
    "lighthouses": (
        "the lighthouse at {place} will be kept by both services, in watches of {n} days",
        "a lamp that has been dark for {n} weeks is a danger to every ship, and not only to ours",
        "light dues will be spent on lights, as the convention has required from the beginning",
    ),
}

AGREEMENTS: dict[str, str] = {
    "grain-trade": "Move the grain trains held at {place}",
    "border-demarcation": "Set the last {n} boundary posts north of {place}",
    "river-commission": "Convene the commission on {river} in {place}",
    "ceasefire": "Draw heavy guns back {n} kilometres from the line at {place}",
    "rail-link": "Run night trains through {place} again",
    "gas-transit": "Name an independent laboratory to meter gas at {place}",
    "prisoner-exchange": "Hand over {n} detainees at {place}",
    "fisheries": "Count the herring off {place} together",
    "visas": "Open the consulate at {place} again",
    "spaceflight": "Train the second crew at {place}",
    "power-grid": "Join the two power grids at {place}",
    "crossing-points": "Open the crossing at {place} to lorries",
    "tariffs": "Lower duties on farm machinery in {n} steps",
    "displaced-families": "Find homes for the families from {place}",
    "mine-clearance": "Clear the road to {place} of mines",
    "dam-safety": "Examine the dam above {place} together",
    "disease-control": "Send cattle vaccine to {place}",
    "ports": "Dredge the approach to {place} to {n} metres",
}

LEADS_ALONE = (
    "{we} stressed that {clause}",
    "{we} said that {clause}",
    "It was underlined in particular that {clause}",
    "{we} repeated the view that {clause}",
    "{we} recalled that {clause}",
    "{we} expressed the conviction that {clause}",
    "For {us} it remains essential that {clause}",
    "{we} left no doubt that {clause}",
    "{we} reaffirmed that {clause}",
)
"""For any kind of event."""

LEADS_TOGETHER = (
    "The two sides agreed that {clause}",
    "Both leaders noted that {clause}",
    "{we} told {they} that {clause}",
    "{they} was informed that {clause}",
    "On this point it was confirmed that {clause}",
    "There was common ground that {clause}",
    "{they} replied that {clause}",
    "The two sides took note that {clause}",
)
"""For events in which both sides take part."""

TAILS = (
    ", and ministers were asked to report on this by {month}",
    ", as had been arranged in the spring",
    " -- a point to which both returned more than once",
    ", subject to the consent of both parliaments",
    ", without prejudice to the legal position of either side",
    " (the text will be deposited with the League)",
    "; the details were left to experts",
)
TAIL_WITH_MARKS = ", 'however long it may take'"
"""Only for an issuer's own page: in a relayed one, marks tell the issuer's words from the relay's."""

OPENINGS: dict[str, tuple[str, ...]] = {
    "phone-call": (
        "On {date} {we} spoke by telephone with {they}.",
        "{we} had a telephone conversation with {they} of {them} on {date}, at the latter's request.",
        "At the initiative of {us}, {we} spoke by telephone with {they} on {date} for {n} minutes.",
    ),
    "meeting": (
        "{we} met {they} in {place} on {date}.",
        "Talks between {we} and {they} were held in {place} on {date}, at first in private.",
        "{we} received {they} of {them} on {date} in the old customs house at {place}.",
    ),
    "video-call": (
        "{we} and {they} held talks by video link on {date}.",
        "On {date} {we} took part in a video conference with {they}, who spoke from {place}.",
        "A conversation by video between {we} and {they} took place on {date} and lasted {n} minutes.",
    ),
    "letter": (
        "{we} and {they} exchanged letters, which were made known on {date}.",
        "A letter of {date} sets out where {us} and {them} stand after the talks in {place}.",
    ),
    "statement": (
        "{we} made the following statement on {date} about relations between {us} and {them}.",
        "A statement on relations with {them} was issued in the name of {we} on {date}.",
    ),
}

CLOSINGS_ALONE = (
    "The foreign ministers will meet in {month} {year} to take stock.",
    "{us} wishes the people of {them} well on their national day.",
    "Thanks are due to the Halcyon League for its good offices.",
    "The date of the next contact will be announced separately.",
    "The full record will be placed in the archives at {place}.",
)
CLOSINGS_TOGETHER = (
    "It was agreed to remain in contact at all levels.",
    "{we} invited {they} to visit {place} at a convenient time.",
    "The exchange was businesslike and, towards the end, even cordial.",
    "Other matters of mutual interest were touched upon.",
    "The talks were frank and substantive, and it was agreed to continue them in {month}.",
    "Views were exchanged in detail, in an atmosphere that {we} called constructive.",
    "Neither side took the matter of the flags any further.",
)

HARD = (
    "Tariff lines 10*, 12* and 14_b_ are listed in the annex & marked with an asterisk (*).",
    "Vessels of < 300 t & barges of > 40 m keep the old rate; see <annex> for the rest.",
    "The formula, q = {{x_min, x_max}} \\ {{0}}, was left as it stood in the draft of 1997.",
    "Posts are numbered `K-1` to `K-9`; | K-4 | is missing ~~and~~ will be replaced.",
    "The joint fund holds $5 million (US$ 5,000,000), of which $2 million is spoken for.",
    "Documents are kept at https://archive.example/a?b=1&c=2#page_3 and in paper form.",
    "The entity &amp; sign was printed by mistake and stands for a plain & in all copies.",
    "Articles 3 ^bis^ and 7 ==new== follow the numbering of the __first__ convention.",
)
"""Sentences full of marks that mean something to Markdown, HTML or a template language."""

HARD_WITH_BRACKETS = (
    "The minutes, marked [draft](v2) and [^1], use the spelling adopted in {place}.",
    "Annex [A] {{.final}} and the map ![sheet 4] form part of the record.",
    "A footnote [sic] in the protocol is to be read together with article [12].",
)
"""The same with square brackets, which no quote may take in: there they mean the curator's insertion."""

HARD_PARAGRAPHS = (
    "# 4 on the list of open questions stays open until {month}.",
    "- Item nine was struck from the agenda at the request of {them}.",
    "1997. That is the year to which the archives of {place} will be opened.",
    "> 40 questions were put in writing, and < 10 of them have been answered.",
    "+ 2 degrees was the temperature in the hall at {place}, as both delegations remarked.",
    "*** The text above was agreed word for word. ***",
)
"""Paragraphs that begin like a heading, a list or a quotation in Markdown."""

RELAY_OPENINGS = (
    "{PLACE}, {date} ({relay}) -- {we} and {they} were in touch on {weekday}, according to the {issuer}.",
    "The {issuer} has published its account of the contact between {we} and {they} on {weekday}, {date}.",
    "{we} was in touch with {they} on {date}, {relay} reports with reference to the {issuer}.",
)
RELAY_OPENINGS_ALONE = (
    "{PLACE}, {date} ({relay}) -- {we} made a statement on {weekday}, according to the {issuer}.",
    "The {issuer} published a statement by {we} on relations with {them} on {weekday}, {date}.",
)

RELAY_QUOTED = (
    "{open}{Clause},{close} the {office} said.",
    "{open}{Clause},{close} the {office} said in its account.",
    "The {office} said: {open}{Clause}.{close}",
    "The {office} noted that {open}{clause}{close}.",
    "{open}{Clause},{close} reads the account published in {capital}.",
    "According to the {office}, {open}{clause}{close}.",
    "In the words of the {office}, {open}{clause}{close}.",
)

RELAY_PARAPHRASED = (
    "The account also makes clear that {clause}",
    "The {office} added, in other words, that {clause}",
    "It follows from the account that {clause}",
    "Observers in {capital} had expected to hear that {clause}",
    "On another matter the account holds that {clause}",
)

RELAY_BLOCK = (
    "The full passage reads as follows:",
    "The {office} went on in some detail.",
    "{relay} quotes the account at length:",
)

RELAY_CLOSINGS = (
    "{relay} could not reach the government of {them} for comment.",
    "No questions were taken after the text had been published.",
    "It is the {nth} such text this year, by the count of {relay}.",
    "A spokesman in {capital} would not add to it.",
)

SPOKEN = (
    "{open}{Clause},{close} {we} said.",
    "{open}{Clause},{close} said {we}, who added that this was a personal remark.",
)

TITLES: dict[str, tuple[str, ...]] = {
    "phone-call": ("Telephone conversation with {they}", "{we} speaks with {they} by telephone"),
    "meeting": ("Meeting with {they}", "Talks between {us} and {them} in {place}"),
    "video-call": ("Video conference with {they}", "{we} and {they} talk by video link"),
    "letter": ("Exchange of letters with {they}", "Letter on relations with {them}"),
    "statement": ("Statement on relations with {them}", "Statement by {we}"),
}
RELAY_TITLES = (
    "{us}: {we} and {they} in contact",
    "{capital} gives its account of contact with {them}",
    "{we} and {they} in touch, says {capital}",
)
RELAY_TITLES_ALONE = (
    "{us}: {we} makes a statement",
    "{capital} publishes a statement on relations with {them}",
)

HARD_TITLE_ENDS = (
    " -- the 'second round'", " *", " & <others>", " [updated]", " {closed session}",
    ": the $5-a-barrel question", " #2", ' "in principle"', " | part 2", " \\ corrected",
)  # fmt: skip

NUMBERS = ("12", "15", "16", "18", "25", "26", "30", "40", "45", "60")
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
