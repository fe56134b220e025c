"""The pages that look across all digests. Start at ``overviews``.

``glossary`` is where the phrases of diplomats stand, ``sides`` who alone gave an account and who gave none, and
``topic_map`` which topics each issuer raises.
"""
