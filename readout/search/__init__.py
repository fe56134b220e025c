"""The search: an index of documents, as files of JSON that ``theme/assets/search-engine.js`` reads in the browser.

``document`` is what one page gives to it: its ``terms``, each in one ``spelling``, and the pairs that ``phrases`` are
found by. ``year`` joins those of a year, and ``files`` the years; ``coding`` is how both are written.
"""
