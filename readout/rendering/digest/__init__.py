"""What the page of one digest shows besides the digest's own words.

``comparison`` holds its accounts against each other, and ``fulltext`` is the text that is kept of one. ``agreements``
tells what became of what the sides said they would do, ``changes`` which words a correction changed, and ``related``
which digests may be read next. ``cite`` is how to cite it, and ``jsonld`` what it tells to machines.
"""
