"""The open data: the corpus as files to count with, and the page that says what they hold.

``fields`` says what a field is, ``records`` which ones digests, accounts, quotes and agreements have, and ``tables``
makes files of them, also beside each listing. ``vocabulary`` is that of the digests as linked data; ``package``
describes all files to a program, and ``page`` to a reader.
"""
