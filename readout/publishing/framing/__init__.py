"""What MkDocs would do with each generated page, many times quicker and to the same byte.

``front_matter`` reads it, ``blocks`` makes HTML of its Markdown, and ``frame`` puts that into the theme's page.
"""
