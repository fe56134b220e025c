"""From a raw page to the account it holds, and what was cut and why.

``clean`` goes through a page:

1. ``markup`` takes out what a scraper has left of HTML.
2. ``paragraphs`` puts sentences together that stand on several lines; ``fragments`` does in scripts without capitals.
3. ``article`` decides which lines are the article, by what is learned of how lines look (``weighing``).
4. ``set_right`` puts right what needs no weighing: asides are cut; ``lists`` that a line announces are kept.
5. ``title`` finds the title, by what is learned too.
6. ``reasons`` names why each other line was cut.

``lines`` says what a line is by itself, whatever stands around it. ``html_page`` is the way in for a page that is still
HTML, with ``machine_marks`` for what it marks for machines.
"""
