"""Small words of Russian and Ukrainian together: a verb like "сказала" is of both."""

from __future__ import annotations

from readout.text.word_lists import word_set

EAST_SLAVIC_HELPERS = word_set(
    """как также и а но же при этом ранее позже затем в свою очередь уже еще ещё
    як також і але ж цьому раніше пізніше потім вже ще со своей стороны зі свого боку окремо зокрема отдельно"""
)
EAST_SLAVIC_STOPS = word_set(
    """в во на у при с со о об от из к по за для что и а но перед после журналистам
    з із зі про від до що і й та але після журналістам
    под над между против среди без через вопреки під між проти серед всупереч"""
)
