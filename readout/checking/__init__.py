"""From the files of a digests folder to verified digests, or findings. Start at ``check``.

1. ``files`` says which files belong there, ``vocabulary`` reads the names, ``removals`` what was taken out, both of
   ``lists``.
2. ``bundle`` reads one event, by ``reading``: each file is taken apart with the line of every value
   (``frontmatter``) and held against its model (``schema``, ``values``, ``validation``).
3. ``account`` reads each account, ``quotes`` has the quotes proven (``readout.verifying``), ``aftermath`` reads what
   came later; ``summary``, ``own_words`` and ``day_order`` look at what the curator wrote.
4. ``rules`` are what can be wrong, and ``findings`` tells it. ``unsettled`` are a draft's marks, and ``showable`` what
   no page can show.
"""
