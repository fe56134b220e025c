"""From a raw page to the account it holds, and what was cut and why.

``clean`` goes through a page:

1. ``paragraphs`` puts sentences together that stand on several lines; ``fragments`` does in scripts without capitals.
2. ``sequence`` decides which lines are the article. Each is looked at twice (``features``, ``second_look``), those in
   doubt once more (``trees``); how much each sign weighs was learned (``learned``).
3. ``set_right`` puts right what needs no weighing: ``asides`` are cut, a list that a line announces is kept.
4. ``title`` finds the title, by learned weights too (``title_look``).
5. ``reasons`` names why each other line was cut.

``lines`` and ``signs`` say what a line is by itself, ``captions`` whether it is of a picture, ``caution`` what is never
the account's. ``html_page`` is the way in for a page that is still HTML.
"""
