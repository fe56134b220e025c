"""Common first names, from which "he" and "she" tell people apart; a name that both bear is in neither list.

Written down from general knowledge: names in use in news of English, Romance, Germanic, Slavic, Turkic, Arabic and
Chinese-speaking countries. A name that is missing costs nothing but the evidence it would give.
"""

from __future__ import annotations

from typing import Literal

Sex = Literal["he", "she"]
"""The pronoun that a text uses."""

_HE = """
aaron abdullah abraham adam adrian ahmad ahmed alan albert alberto aleksandr alejandro alexander alexandre alfred ali
allan allen alvin anatoly anders andrei andrés andrew andriy andrzej andy angus anthony antonio antony arnold
arthur arturo barack barry bashar bashir ben benjamin bernard bernie bill billy björn bob bobby boris brad bradley brandon
brendan brent bret brett brian bruce bruno bryan caleb calvin carl carlos cesar chad charles charlie chris christian
christoph christopher christophe chuck claude clarence clark claus clint colin conor connor cory craig curtis cyril dale
damian damien daniel danny darren darryl dave david dean dennis denis derek dick didier diego dieter dimitri dmitri dmitry
dmytro dominic don donald doug douglas dries duncan dustin dwight earl ed eddie edgar edmund eduardo edward edwin elijah
elliot elliott elon emilio emmanuel enrique eric erik ernest ethan eugene evan evgeny fabian felix ferdinand fernando
fidel florian floyd francisco franck franco francois françois frank franz fred frederick friedrich fritz fumio gareth
garry gary gavin geoffrey george georg gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graham
grant greg gregory guido guillermo günter gustav guy hamid hans harold harry harvey hassan hector heinz helmut henri henry
herbert herman horst howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan ivo jack jacob jacques jake jakob
jakub jamal james jan janusz jared jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel johan
johann johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua juan juha juri jürgen julian julio
julius justin karim karl keith ken kenneth kevin khalid kirill klaus konstantin kristof kurt kyle lance larry lars laurent
lawrence lee leo leon leonard leonid leroy lewis liam lionel lloyd lorenzo louis luc luca lucas luis luiz lukas luke
mahmoud malcolm manuel marc marcel marcelo marco marcus mario mark markus marshall martin marvin massoud mateusz matt
matteo matthew matthias maurice max maxim maxime mehmet michael michel miguel mikael mike mikhail milan milos mitch mohamed
mohammad mohammed moritz muhammad murray mustafa mykhailo mykola nathan nathaniel naveen ned neil nelson nicholas nick
nicolas nicolás nigel nikolai nils noah noel norman oleg oleh oleksandr oleksiy oliver olivier omar oscar osama otto
owen pablo pascal pat patrice patrick paul pavel pedro pete peter petr petro phil philip philippe phillip pierre piotr rafael
rahul rajiv ralph ramon randall randy raul ravi ray raymond recep reinhard rené ricardo richard rick ricky rishi rob robert
roberto rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy rupert russell ruslan ryan saad said
salman salvador sam samuel scott sean sebastian serge sergei sergey sergio seth sergiy shane shaun shawn shigeru shinzo sidney
simon stanislav stan stanley stefan stephan stephen stéphane steve steven stewart stuart sven sylvain tariq ted terrence
terry theo theodore thierry thomas tim timothy tobias toby todd tom tommy tomas tony travis trevor tyler ulrich uwe vaclav
valentin vadim vasily vasyl vernon victor viktor vincent vincenzo vitali vitaly vlad vladimir volodymyr vyacheslav wade walter
warren wayne werner wilhelm will willem william willie winston wolfgang xavier yannick yevgeny yuri yuriy youssef yusuf yves
zachary zach zack stephane hakan hossein javad abbas reza karel jiri jiří petar goran zoran aleksandar dragan nikola marko
dror hamza bilal faisal narendra amit arjun sanjay vijay rajesh sunil anil kumar anwar jair lula gustavo gabriel evo rafał
donaldas gitanas egils ulf jonas kaito kenji hiroshi takashi yoshihide taro junichiro shinji
иван владимир сергей дмитрий андрей алексей александр михаил николай юрий павел игорь олег виктор борис максим денис антон
володимир олександр сергій дмитро андрій олексій михайло микола юрій павло ігор віктор петро тарас василь
"""
_SHE = """
abigail ada adriana agnes aisha alexandra alexandria alice alicia alison allison amal amanda amber amelia amina amy ana
anastasia andrée angela angelina anita ann anna annalena anne annette annie antonia april ariana ashley astrid audrey ava
barbara beata beatrice becky belinda bella bernadette beth bethany betty beverly birgit bonnie brenda bridget brigitte
brittany camila camille candace carla carmen carol carole caroline carolyn carrie catherine cathy cecilia céline charlene
charlotte chelsea cheryl chiara chloe christiane christina christine cindy claire clara claudia colleen connie constance
courtney cristina crystal cynthia daisy daniela danielle dawn deborah debra delphine denise diana diane dolores dominique
donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen eloise elsa emilia
emily emma erica erika erin esther eva faith farah fatima fatou fiona florence frances francesca françoise frida
gabriela gabrielle gail gayle gemma georgia georgina geraldine gertrude gina giorgia giovanna giulia gladys gloria grace greta
gretchen gwen hannah hanna harriet heather heidi helen helena helene hélène hilary hillary holly ida ilse ines ingrid irene irina
iris isabel isabella isabelle ivanka jacinda jackie jacqueline jane janet janice jasmine jeanette jeanne jen jenna
jennifer jenny jessica jill jo joan joanna joanne josephine joyce judith judy julia juliana julie juliet kamala karen karin
karina karla kate katherine kathleen kathryn kathy katie katja katrin katy kayla kayleigh keira kelly kendra kirsten kristen
kristin kristina kristine lara laura lauren laurie layla leah leila lena leslie leticia lillian lily linda lisa liz lois
lola loretta lori lorraine louise lucia lucie lucy luisa lydia lynn madeleine madeline magdalena maia maja malala marcia
margaret margarita margot maria mariam marianne marie marija marina marine marion marissa marjorie marlene marta martha
martina mary maryam mary-ann matilda maureen maya meg megan meghan melanie melania melinda melissa mercedes meredith mette mia
michaela michelle milena mildred miriam moira molly mona monica monika monique muriel nadia nadine nancy naomi
natalia natalie natalya natasha nathalie nicole nina nora norma odile oksana olena olga olha olivia ornella paige
pamela patricia patty paula paulette pauline penelope penny petra phyllis polina priscilla priya rachel ramona rebecca regina
renata renée rhonda rihanna rita roberta rosa rosalie rose rosemary roxanne ruth sabine sabrina sadie sally samantha
sandra sanna sara sarah selena shannon sharon sheila shelly sherry shirley sigrid silvia simone siobhan sofia sonia sophia
sophie stacey stacy stella stephanie sue susan susana susanne suzanne svetlana sylvia sylvie tamara tammy tania tanya tara
tatiana tatyana teresa teri theresa therese tiffany tina trisha trudy uma ursula valentina valeria valerie vanessa
vera veronica veronika victoria viktoria virginia viviane vivian wanda wendy whitney wilma yasmin yasmine yolanda yulia yuliya
yvette yvonne zainab zoe zuzana kaja katrín dina droupadi nirmala sushma indira benazir hasina dilma michelle
cristina yuko sanae yoko akiko naoko keiko мария анна елена ольга наталья татьяна ирина светлана марина юлия екатерина
наталія тетяна ірина олена юлія катерина марія оксана людмила
"""


def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SHE_NAMES, _HE_NAMES = _listed(_SHE), _listed(_HE)


def sex_of(first_name: str) -> Sex | None:
    """Return the pronoun that goes with a first name, None where the name is unknown or borne by both."""
    low = first_name.lower()
    he, she = low in _HE_NAMES, low in _SHE_NAMES
    return None if he == she else "he" if he else "she"
