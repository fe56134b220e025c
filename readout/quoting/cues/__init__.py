"""What attributes a quotation: the cues in a paragraph, and the verbs and subjects of which they are made.

What is read for a passage is told its ``Place``. A ``Phrase`` is in tokens of its paragraph, an ``Attribution`` in
characters of the text. A reading that finds nothing returns None, or the number of the token that it was to begin with.
"""
