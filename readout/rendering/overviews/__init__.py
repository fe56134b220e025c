"""The pages that look across all digests. Start at ``overviews``.

``aftermath`` is what became of agreements and what was corrected, ``glossary`` where the phrases of diplomats stand,
``sides`` who alone gave an account and who gave none, and ``topic_map`` which topics each issuer raises.
"""
