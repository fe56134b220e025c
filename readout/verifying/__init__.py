"""Proving that a quote stands word for word in an account, and whose words the account says they are.

The words: ``normal``, ``boundaries``, ``typed_quote`` and ``insertions``, then ``verbatim``, where to start, and for
those that fail ``nearest`` and ``refusals``. Whose they are: ``claim``, which asks ``speaker``, ``given_to`` and
``outsiders``; and ``borne_out``. ``lookup`` finds the people and offices of the vocabulary.
"""
