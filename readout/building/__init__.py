"""The stages in order, from the digests folder to ``docs/``, doing anew only what something has changed for.

Keys decide. A bundle is checked again when one of its files or the vocabulary changed; files are made again when
the key of their task did (``rendering.task``), or when they are not as they were left; all is made again when the
program, the vocabulary or the settings changed.
"""
