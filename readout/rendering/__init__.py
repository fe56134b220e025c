"""From verified digests to the text of every page. Start at ``everything.tasks``."""
