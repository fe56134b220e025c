"""Small words of several languages: running text is full of them, menus and headlines are not."""

from __future__ import annotations

from readout.text.word_lists import word_set

STOP_WORDS = word_set(
    """
the of and to a in that is was for it on with as by at be this are from his he an or which not but have were
they their its who has been had said will would she her we you i more about when after one out up if all
there than also into can could what some other so no new only over them then two do our most may because any
did these those how where very now even before should my your just while through being between both such
many
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от
меня еще нет о из ему теперь когда даже ну если уже или ни быть был него до вас они тут где есть для мы их
чем была чтобы этот того при об также это этой были і й та що не на з із у до за як про від для це його її
вони був була було або але під час після між також який яка які щодо
le la les de des du un une et est en dans que qui pour pas sur au aux ce ces cette son sa ses il elle ils ne
se par avec plus ont été sont mais ou nous vous leur leurs comme fait deux d l qu n s
der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat dass
sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr
durch man sein wurde sei wir ich
el los las del al y que en un una por con para su se lo como más o pero sus este ha sí porque esta son entre
cuando muy sin sobre también fue hay donde desde todo nos ya il di che è per non sono della nel gli alla da
dei anche ma os no na em um uma não dos das mais foi ao pelo pela seu sua
في من على إلى أن عن مع هذا هذه التي الذي ما لا كان قد كما بين بعد أو كل ذلك وقد وفي وأن وقال حيث خلال قبل
het een van niet zijn te op voor met dat w się nie jest do że jak po co ale za od je ve bir bu için ile de
da
    """
)
"""In this order: English; Russian and Ukrainian; French; German; Spanish, Italian and Portuguese;
Arabic; Dutch, Polish, Czech and Turkish, a few each."""
