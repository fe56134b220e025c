"""From a raw page to the account it holds, and what was cut and why. Start at ``clean``."""
