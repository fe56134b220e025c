"""From a cleaned page to a bundle for a curator to settle. Start at ``draft``."""
