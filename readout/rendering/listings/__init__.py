"""The pages that list digests, their indexes and their feeds.

``listing`` is what such a page is made of, a long one in ``parts``. ``shelves`` tells which ones there are and puts
every digest where it is listed, with ``pairs`` and ``countries`` for two kinds of them. ``feeds`` are of those that
can be followed.
"""
