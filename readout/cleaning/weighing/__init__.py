"""How much speaks for a line being the article's, or its title: by weights and trees that were learned (``learned``).

A first look at the lines of a page (``features``) is weighed; a second one (``second_look``) takes what the first
made of the lines around (``opinion``). Those in doubt are put to ``trees``, which ask for their ``wording`` too. The
title has a look of its own (``title_look``). A look gives ``columns``: for each line, which weight of a feature
counts.
"""
