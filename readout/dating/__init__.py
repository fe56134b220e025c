"""The days a page names, and which of them is the day of what.

``dates`` goes through a page. ``day_reading`` reads the days that a line names, ``publication`` tells by its ``stamps``
when the page was published, and ``tense`` what the words around a day say of it: that leaders spoke on it, or will.
``told_days`` are those told without a date: "on Tuesday".
"""
