"""The docs folder: what people write there, what a build generates, and what neither may be in the place of the other.

``handwritten`` is the one, ``generated`` the other with the manifest that names it, and ``strangers`` what is refused.
"""
