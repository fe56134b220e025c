"""A file a language: its verbs of speech and the small words around them."""
