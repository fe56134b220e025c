"""Proving that a quote stands word for word in an account, and whose words the account says they are.

The words: ``verbatim``, where to start, looks a quote (``typed_quote``, ``insertions``, ``bracketed``) up in an
``account``, by its normal form (``normal``, ``boundaries``), with no negation put in or left out (``negations``); for
one that fails, ``nearest`` and ``refusals`` say why.

Whose they are, a ``claim``: ``not_theirs`` says whose they cannot be (``speaker``, ``given_to``, ``outsiders``),
``denial`` that nobody said them, and ``borne_out`` who gives them to the speaker (``plain_cue``, ``bare_name``). Whom a
mention means is found by name, by title or by office (``by_name``, ``by_title``, ``issuing_office``); ``passing_on``
tells who only repeats another. ``lookup`` finds entries of the vocabulary, ``name_words`` compares names.
"""
