"""From a cleaned page to a bundle for a curator to settle. Start at ``draft``.

``facts`` are what the page tells of event and account (``event_kind``, ``suggest``); ``taking_part`` who took part,
and who of them is not in the vocabulary (``newcomers``: ``office_names``, ``east_asian_names``); ``quotes`` which
passages are offered as key quotes, or the most telling sentences (``key_sentences``). ``yaml_text`` writes it down.
"""
