"""Common first names, from which "he" and "she" tell people apart; a name that both bear is in neither list.

Written down from general knowledge: names in use in news of English, Romance, Germanic, Slavic, Turkic, Arabic and
Chinese-speaking countries. A name that is missing costs nothing but the evidence it would give.
"""

from __future__ import annotations

from typing import Literal

from readout.text.word_lists import word_set

Sex = Literal["he", "she"]
"""The pronoun that a text uses."""

_HE = word_set(
    """
aaron abbas abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandar aleksandr
alexander alexandre alfred ali allan allen alvin amit anatoly anders andrei andrew andriy andrzej andrés andy
angus anil anthony antonio antony anwar arjun arnold arthur arturo barack barry bashar bashir ben benjamin
bernard bernie bilal bill billy björn bob bobby boris brad bradley brandon brendan brent bret brett brian bruce
bruno bryan caleb calvin carl carlos cesar chad charles charlie chris christian christoph christophe christopher
chuck clarence clark claude claus clint colin connor conor cory craig curtis cyril dale damian damien daniel
danny darren darryl dave david dean denis dennis derek dick didier diego dieter dimitri dmitri dmitry dmytro
dominic don donald donaldas doug douglas dragan dries dror duncan dustin dwight earl ed eddie edgar edmund
eduardo edward edwin egils elijah elliot elliott elon emilio emmanuel enrique eric erik ernest ethan eugene evan
evgeny evo fabian faisal felix ferdinand fernando fidel florian floyd francisco franck franco francois frank
franz françois fred frederick friedrich fritz fumio gabriel gareth garry gary gavin geoffrey georg george gerald
gerard gerhard gilbert giorgio giovanni gitanas giuseppe glen glenn goran gordon graham grant greg gregory guido
guillermo gustav gustavo guy günter hakan hamid hamza hans harold harry harvey hassan hector heinz helmut henri
henry herbert herman hiroshi horst hossein howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan ivo
jack jacob jacques jair jake jakob jakub jamal james jan janusz jared jason javad javier jeff jeffrey jens
jeremy jerome jerry jim jimmy jiri jiří joachim joe joel johan johann johannes john johnny jon jonas jonathan
jorge jose josef joseph josh joshua josé juan juha julian julio julius junichiro juri justin jürgen kaito karel
karim karl keith ken kenji kenneth kevin khalid kirill klaus konstantin kristof kumar kurt kyle lance larry lars
laurent lawrence lee leo leon leonard leonid leroy lewis liam lionel lloyd lorenzo louis luc luca lucas luis
luiz lukas luke lula mahmoud malcolm manuel marc marcel marcelo marco marcus mario mark marko markus marshall
martin marvin massoud mateusz matt matteo matthew matthias maurice max maxim maxime mehmet michael michel miguel
mikael mike mikhail milan milos mitch mohamed mohammad mohammed moritz muhammad murray mustafa mykhailo mykola
narendra nathan nathaniel naveen ned neil nelson nicholas nick nicolas nicolás nigel nikola nikolai nils noah
noel norman oleg oleh oleksandr oleksiy oliver olivier omar osama oscar otto owen pablo pascal pat patrice
patrick paul pavel pedro petar pete peter petr petro phil philip philippe phillip pierre piotr rafael rafał
rahul rajesh rajiv ralph ramon randall randy raul ravi ray raymond recep reinhard rené reza ricardo richard rick
ricky rishi rob robert roberto rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy
rupert ruslan russell ryan saad said salman salvador sam samuel sanjay scott sean sebastian serge sergei sergey
sergio sergiy seth shane shaun shawn shigeru shinji shinzo sidney simon stan stanislav stanley stefan stephan
stephane stephen steve steven stewart stuart stéphane sunil sven sylvain takashi tariq taro ted terrence terry
theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor tyler ulf ulrich
uwe vaclav vadim valentin vasily vasyl vernon victor vijay viktor vincent vincenzo vitali vitaly vlad vladimir
volodymyr vyacheslav wade walter warren wayne werner wilhelm will willem william willie winston wolfgang xavier
yannick yevgeny yoshihide youssef yuri yuriy yusuf yves zach zachary zack zoran
александр алексей андрей андрій антон борис василь виктор владимир володимир віктор денис дмитрий дмитро иван
игорь максим микола михаил михайло николай олег олександр олексій павел павло петро сергей сергій тарас юрий
юрій ігор
"""
)
_SHE = word_set(
    """
abigail ada adriana agnes aisha akiko alexandra alexandria alice alicia alison allison amal amanda amber amelia
amina amy ana anastasia andrée angela angelina anita ann anna annalena anne annette annie antonia april ariana
ashley astrid audrey ava barbara beata beatrice becky belinda bella benazir bernadette beth bethany betty
beverly birgit bonnie brenda bridget brigitte brittany camila camille candace carla carmen carol carole caroline
carolyn carrie catherine cathy cecilia charlene charlotte chelsea cheryl chiara chloe christiane christina
christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia céline daisy
daniela danielle dawn deborah debra delphine denise diana diane dilma dina dolores dominique donna dora doris
dorothy droupadi edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen eloise elsa emilia
emily emma erica erika erin esther eva faith farah fatima fatou fiona florence frances francesca françoise frida
gabriela gabrielle gail gayle gemma georgia georgina geraldine gertrude gina giorgia giovanna giulia gladys
gloria grace greta gretchen gwen hanna hannah harriet hasina heather heidi helen helena helene hilary hillary
holly hélène ida ilse indira ines ingrid irene irina iris isabel isabella isabelle ivanka jacinda jackie
jacqueline jane janet janice jasmine jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne
josephine joyce judith judy julia juliana julie juliet kaja kamala karen karin karina karla kate katherine
kathleen kathryn kathy katie katja katrin katrín katy kayla kayleigh keiko keira kelly kendra kirsten kristen
kristin kristina kristine lara laura lauren laurie layla leah leila lena leslie leticia lillian lily linda lisa
liz lois lola loretta lori lorraine louise lucia lucie lucy luisa lydia lynn madeleine madeline magdalena maia
maja malala marcia margaret margarita margot maria mariam marianne marie marija marina marine marion marissa
marjorie marlene marta martha martina mary mary-ann maryam matilda maureen maya meg megan meghan melania melanie
melinda melissa mercedes meredith mette mia michaela michelle mildred milena miriam moira molly mona monica
monika monique muriel nadia nadine nancy naoko naomi natalia natalie natalya natasha nathalie nicole nina
nirmala nora norma odile oksana olena olga olha olivia ornella paige pamela patricia patty paula paulette
pauline penelope penny petra phyllis polina priscilla priya rachel ramona rebecca regina renata renée rhonda
rihanna rita roberta rosa rosalie rose rosemary roxanne ruth sabine sabrina sadie sally samantha sanae sandra
sanna sara sarah selena shannon sharon sheila shelly sherry shirley sigrid silvia simone siobhan sofia sonia
sophia sophie stacey stacy stella stephanie sue susan susana susanne sushma suzanne svetlana sylvia sylvie
tamara tammy tania tanya tara tatiana tatyana teresa teri theresa therese tiffany tina trisha trudy uma ursula
valentina valeria valerie vanessa vera veronica veronika victoria viktoria virginia vivian viviane wanda wendy
whitney wilma yasmin yasmine yoko yolanda yuko yulia yuliya yvette yvonne zainab zoe zuzana
анна екатерина елена ирина катерина людмила марина мария марія наталья наталія оксана олена ольга светлана
татьяна тетяна юлия юлія ірина
"""
)


def sex_of(first_name: str) -> Sex | None:
    """Return the pronoun that goes with a first name, None where the name is unknown or borne by both."""
    low = first_name.lower()
    he, she = low in _HE, low in _SHE
    return None if he == she else "he" if he else "she"
