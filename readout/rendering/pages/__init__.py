"""The pages of the site, and what the templates call. Start at ``pages``.

``environment`` is what every template can call, and how text comes out of it, ``plain_jinja`` how templates are
compiled; ``charts`` is where the bars stand in the chart of a page.
"""
