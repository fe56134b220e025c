"""Everything that there is to make of a collection, as tasks. Start at ``tasks``.

``months`` is what each month's digests put into the files that are made from all of them, so that one edit costs a
month; ``documents`` what the search knows of a digest, and of a hand-written page.
"""
