"""From ``docs/`` to the site: what MkDocs calls, and how the pages come into the site. Start at ``hook``.

``publish`` begins a build from the command line, with what ``settings`` reads of ``mkdocs.yml``, and ``watch`` those of
a preview. ``division`` tells which pages MkDocs makes; ``apart`` has it make these, and ``framing`` makes all others.
``site`` brings both into the site, with the ``sitemap`` and the ``picture`` that links are previewed with.
"""
