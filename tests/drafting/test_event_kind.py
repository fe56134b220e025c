"""What kind of event an account is of."""

from __future__ import annotations

import pytest

from readout.drafting.event_kind import event_kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The presidents had a telephone conversation.", "phone-call"),
        ("They spoke by phone.", "phone-call"),
        ("Readout of the President’s Call with the Prime Minister", "phone-call"),
        ("The President met with the Prime Minister.", "meeting"),
        ("They held a video conference.", "video-call"),
        ("The leaders met in a virtual meeting.", "video-call"),
        ("The King sent a letter to the President.", "letter"),
        ("The ministers issued a joint statement.", "statement"),
        ("Comunicado conjunto de Norvia y Estara", "statement"),
        ("Déclaration conjointe de la Norvie et de l’Estarie", "statement"),
        ("Совместное заявление министров", "statement"),
        ("两国联合声明", None),
        ("联合声明", "statement"),
        ("Les ministres ont préparé une déclaration conjointe.", None),
        ("Состоялся телефонный разговор президентов.", "phone-call"),
        ("两国元首通电话。", "phone-call"),
        ("Secretary Brenn’s Call with Kessian Foreign Minister Marsk", "phone-call"),
        ("Press release: PM call with President Marsk", "phone-call"),
        ("King Receives Call from Kessian President", "phone-call"),
        ("Marsk phones Brenn to congratulate her", "phone-call"),
        ("Party leader, Kessian President talk over phone", "phone-call"),
        ("Les deux présidents se sont entretenus par téléphone.", "phone-call"),
        ("La présidente a donné un coup de fil au chancelier.", "phone-call"),
        ("La presidente ha avuto un colloquio telefonico con il cancelliere.", "phone-call"),
        ("A presidenta recebeu telefonema do chanceler.", "phone-call"),
        ("Presidenten förde ett telefonsamtal med kanslern.", "phone-call"),
        ("Cumhurbaşkanı, Başbakan ile telefonda görüştü.", "phone-call"),
        ("日凱外相電話会談", "phone-call"),
        ("대통령이 총리와 전화 통화를 했다.", "phone-call"),
        ("تلقت الرئيسة اتصالاً هاتفياً من المستشار.", "phone-call"),
        ("Le président a accordé une audience au chancelier.", "meeting"),
        ("Il Papa ha ricevuto in udienza la presidente.", "meeting"),
        ("日凱外相会談", "meeting"),
        ("Ci sono stati colloqui telefonici fra i due presidenti.", "phone-call"),
        ("Odbyła się rozmowa telefoniczna prezydentów.", "phone-call"),
        ("Statsministern talade i telefon med kanslern.", "phone-call"),
        ("De premier heeft gebeld met de kanselier.", "phone-call"),
        ("Președinții au avut o convorbire telefonică.", "phone-call"),
        ("Az elnök telefonon egyeztetett a kancellárral.", "phone-call"),
        ("Thủ tướng điện đàm với Tổng thống.", "phone-call"),
        ("گفتگوی تلفنی دو رئیس جمهور", "phone-call"),
        ("Prezydent spotkał się z kanclerzem.", "meeting"),
        ("Kontakt był telefoniczny; telefoniczny kontakt miał miejsce w maju.", "phone-call"),
        ("La premier è tornata a casa dopo l’incontro.", "meeting"),
        ("Thủ tướng gặp Tổng thống Ada Lind.", "meeting"),
        ("Dự án gặp khó khăn.", None),
        ("Præsidenten mødtes med kansleren.", "meeting"),
        ("De premier ontmoette de kanselier.", "meeting"),
        ("Presiden bertemu Kanselir di Osk.", "meeting"),
        ("De voerden een videogesprek.", "video-call"),
        ("Nokian phones sell well, and call waiting is free.", None),
        ("They spoke by phone before the President met with the Prime Minister.", None),
        ("The Director meets the Prime Minister of Norvia", "meeting"),
        ("The Prime Minister will receive the new Ambassador of Norvia.", "meeting"),
        ("The Director arrived in Osk for talks with the King.", "meeting"),
        ("Ministro Lind participa en reunión de Cancilleres", "meeting"),
        ("De ministers sammanträder in Osk; eerst ontmoet hij de koning.", "meeting"),
        ("The two agreed to meet Chancellor Lind soon.", None),
        ("The report meets the needs of all towns.", None),
        ("A threat to the bridge will be met with a massive response.", None),
        ("La ministra tuvo un encuentro de trabajo con el Rey.", "meeting"),
        ("O presidente ligou pessoalmente para Ada Lind.", "phone-call"),
        ("They spoke by phone; the President will meet the Prime Minister soon.", "phone-call"),
        ("The Kremlin said so in a statement.", None),
        ("Two ambassadors present letters of credence to the King.", None),
        ("The ministers signed a letter of intent.", None),
        ("The King sent a letter of condolence to the President.", "letter"),
        ("日凱首脳によるオンライン首脳会談が始まった。", "video-call"),
        ("The Minister paid a courtesy call on the King.", "meeting"),
        ("The Minister had a courtesy call with the King.", "meeting"),
        ("The King received a courtesy call from the Minister.", "meeting"),
        ("Le ministre a fait une visite de courtoisie au roi.", "meeting"),
        ("Peaministri telefonivestlus kantsleriga", "phone-call"),
        ("Predsednik je v telefonskem pogovoru čestital kanclerju.", "phone-call"),
        ("Predsjednik je obavio telefonski razgovor s kancelarom.", "phone-call"),
        ("Президентът проведе телефонен разговор с канцлера.", "phone-call"),
        ("Ministru prezidenta telefonsaruna ar kancleru", "phone-call"),
        ("Forsætisráðherra átti símtal við kanslarann.", "phone-call"),
        ("Presidenti zhvilloi një bisedë telefonike me kancelarin.", "phone-call"),
        ("Prezident kansler bilan telefon orqali muloqot qildi.", "phone-call"),
        ("הנשיאה שוחחה בטלפון עם הקנצלר", "phone-call"),
        ("राष्ट्रपति ने चांसलर से फोन पर बात की।", "phone-call"),
        ("صدر کی چانسلر سے ٹیلی فون پر گفتگو", "phone-call"),
        ("ประธานาธิบดีสนทนาทางโทรศัพท์กับนายกรัฐมนตรี", "phone-call"),
        ("Statsministeren fikk telefon fra presidenten.", "phone-call"),
        ("Lind ringte Marsk mandag kveld.", "phone-call"),
        ("Klokken ringte hele kvelden.", None),
        ("Prezident se setkal s kancléřem.", "meeting"),
        ("Predsednik se sastao sa kancelarom.", "meeting"),
        ("Az elnök a kancellárral találkozott.", "meeting"),
        ("Премиерът се срещна с канцлера.", "meeting"),
        ("Os presidentes se encontraram em Lowmark.", "meeting"),
        ("Os ministros reuniram-se em Lowmark.", "meeting"),
        ("Encontrou-se uma solução.", "meeting"),
        ("Se encontró una solución.", None),
        ("Los presidentes se reunieron en Lowmark.", "meeting"),
        ("Les présidents se sont rencontrés à Lowmark.", "meeting"),
        ("Die Präsidentin und der Kanzler trafen sich in Lowmark.", "meeting"),
        ("I presidenti si sono incontrati a Lowmark.", "meeting"),
        ("Президенти зустрілися в Осці.", "meeting"),
        ("Presidentene møttes i Lowmark.", "meeting"),
        ("린드, 브라스크와 통화…“협력 강화”", "phone-call"),
        ("달러와 통화 정책", None),
        ("گفتگوی تیلفونی دو رئیس جمهور", "phone-call"),
        ("رئیس جمهور با وزیر دیدار و گفتگو کرد", "meeting"),
        ("El canciller sostuvo una reunión bilateral con Ada Lind.", "meeting"),
        ("Il premier ha avuto un incontro bilaterale con Ada Lind.", "meeting"),
        ("Ostrazia president meets opposition leader", "meeting"),
        ("The Minister was received at the palace by the President.", "meeting"),
        ("The plan was received well by both towns.", None),
        ("Le chef de l’État a été reçu mercredi par le président norvien.", "meeting"),
        ("La ministra fue recibida ayer por el presidente.", "meeting"),
        ("During the meeting, the sides discussed the bridge.", "meeting"),
        ("She thanked him in a meeting at the palace.", "meeting"),
        ("The bridge was built in a meeting of two rivers.", None),
        ("En el encuentro resaltaron la amistad de los pueblos.", "meeting"),
        ("В ходе встречи обсуждались дела моста.", "meeting"),
    ],
)
def test_the_kind_of_event_is_told_by_clear_words_only(text: str, kind: str | None) -> None:
    assert event_kind([(1, text)])[0] == kind


def test_the_first_line_that_names_a_kind_decides() -> None:
    lines = [(1, "Leaders talk"), (4, "They spoke by phone."), (5, "They agreed to the meeting with envoys.")]
    assert event_kind(lines) == ("phone-call", '"by phone" (line 4)')


def test_what_speaks_of_a_meeting_as_known_counts_where_nothing_else_tells_the_kind() -> None:
    lines = [
        (1, "Lind and Marsk talk"),
        (4, "During the meeting they spoke of the bridge."),
        (5, "Phone talks"),
    ]
    assert event_kind(lines)[0] == "phone-call"
    assert event_kind(lines[:2]) == ("meeting", '"During the meeting" (line 4)')


def test_a_meeting_held_over_a_video_link_is_left_open() -> None:
    assert event_kind([(1, "Meeting with the President"), (2, "They spoke via video link.")])[0] is None
