"""What a line of a page is by itself, whatever stands around it.

``line`` reads one. ``cues`` are words by which the page's furniture gives itself away, ``speaking_words`` those that
tell of whom a line speaks. ``signs`` say what a line is, ``captions`` whether it is of a picture, ``asides`` what is
cut from the midst of an article, and ``caution`` what is never of one.
"""
