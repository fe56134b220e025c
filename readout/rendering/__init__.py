"""From verified digests to the text of every page, feed and file of data. Start at ``tasks.tasks``.

The packages are what is made, each out of those before it: ``digest`` is what the page of one digest shows,
``listings`` which pages list which digests, ``pages`` the text of both and of the front pages, ``overviews`` the pages
that look across all digests, ``opendata`` the files to count with, and ``tasks`` all of that as tasks.

The modules are what these share: ``addresses`` and ``settings``, where things lie; ``wording``, ``provenance``,
``quoted`` and ``licences``, how they are said; ``escape`` and ``fragments``, how they come into a page; and ``task``,
what is made at once.
"""
