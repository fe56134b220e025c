"""The days a page names, and which of them is the day of what. Start at ``dates``."""
