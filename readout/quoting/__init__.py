"""Quotation marks, and who said what stands inside them.

``marks.quotations`` pairs the marks, and ``marks.single_marks`` tells some of them from apostrophes. ``speakers`` goes
through a text:

1. ``cues.tokens`` makes words of a paragraph, and ``attributing`` reads each marked passage by itself: who has ``said``
   it by its own cue. One of ``english_cues`` stands in one of three places and is a clause (``cue_clauses``) or a noun
   (``cue_nouns``); ``verbs``, ``subjects`` and ``noun_phrases`` take it apart. Those of other languages are simpler:
   ``foreign_cues``. ``nobodys_words`` tells what nobody has said.
2. ``naming.names`` tells whom each speaker named there stands for, "he" and "the ministry" too: ``people``,
   ``pronouns``, ``offices``, ``foreign_mentions``.

``naming.mentions`` says what a mention is, ``naming.person_names`` and ``naming.foreign_names`` which name it has, and
the lists of ``words`` what words are, whatever text they stand in. Verifying asks more: which passages one speaker says
(``one_speaker``, ``between``), whose turn it is in a transcript (``marks.turns``).
"""
