"""Publishing: what MkDocs calls, and how the pages come into the site. Start at ``hook``."""
