"""Proving that a quote stands word for word in an account, and whose words the account says they are.

The words: ``normal``, ``boundaries``, ``typed_quote``, ``insertions`` and ``bracketed``, then ``verbatim``, where to
start, and for those that fail ``nearest`` and ``refusals``. Whose they are: ``claim`` says whose they cannot be
(``speaker``, ``given_to``, ``outsiders``), ``denial`` that nobody said them, and ``borne_out`` who gives them to the
speaker (``plain_cue``, ``bare_name``). ``lookup`` finds the people and offices of the vocabulary.
"""
