"""The stages in order, from the digests folder to ``docs/``, doing anew only what something has changed for.

``prepare`` takes the steps in turn: ``looking`` at the folders, ``rechecking`` the bundles, ``gathering`` what each
month gives to the files made from all digests, and ``writing`` what is not as it should be. Where ``unchanged`` tells
that nothing has changed, none of it is done.

Keys decide. A bundle is checked again when one of its files or the vocabulary changed; files are made again when
the key of their task did (``rendering.task``), or when they are not as they were left; all is made again when the
program, the vocabulary or the settings changed.
"""
