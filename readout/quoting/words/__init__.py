"""Lists that tell what a word is: of English, of other languages, first names, countries.

``english_words`` are those that an English sentence is taken apart by, ``foreign_words`` what each other language needs
to have its short attributions read. The small words by which a text's language is told are those of ``text.language``;
``text.stop_words`` are for cleaning, whose weights were learned with them.
"""
