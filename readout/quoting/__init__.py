"""Quotation marks, and who said what stands inside them.

``marks.quotations`` pairs the marks, and ``marks.single_marks`` tells some of them from apostrophes. ``speakers`` goes
through a text:

1. ``cues.tokens`` makes words of a paragraph, and ``said`` reads each marked passage by itself: who says it by its own
   cue, and whether anybody does (``terms``). An English cue stands in one of three places (``cue_places``) and is a
   clause (``cue_clauses``) or a noun (``cue_nouns``); ``verbs``, ``subjects`` and ``noun_phrases`` take it apart. Those
   of other languages are simpler: ``foreign_cues``.
2. ``naming.names`` tells whom each speaker named there stands for, "he" and "the ministry" too: ``people``,
   ``pronouns``, ``offices``, ``foreign_mentions``.

``naming.mentions``, ``naming.foreign_names`` and the lists of ``words`` say what words are, whatever text they stand
in. Verifying asks more: which passages one speaker says (``one_speaker``, ``between``), whose turn it is in a
transcript (``marks.turns``).
"""
