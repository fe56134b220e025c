"""Lists that tell what a word is: of English, of other languages, first names, countries."""
