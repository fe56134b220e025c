"""Lists that tell what a word is: of English, of other languages, first names, countries.

``english_words`` are those that an English sentence is taken apart by. ``tongues`` has a file for each other language,
with what it needs to have its short attributions read, and ``foreign_words`` all of them together. The small words by
which a text's language is told are those of ``text.language``; ``text.stop_words`` are for cleaning, whose weights were
learned with them.
"""
