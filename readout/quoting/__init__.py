"""Quotation marks, and who said what stands inside them. Start at ``quotations``, then ``speakers``."""
