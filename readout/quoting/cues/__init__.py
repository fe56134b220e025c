"""What attributes a quotation: the cues in a paragraph, and the verbs and subjects of which they are made.

A phrase is a pair of numbers, its first token and the one behind its last, in the tokens of its paragraph; an
``Attribution`` is in characters of the text. Readings that find nothing return None, or the number they were given.
"""
