"""The command line: a module a command, each with ``run``. Start at ``main``."""
