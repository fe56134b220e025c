"""What a build remembers for the next one: ``basis`` is what all of it is made with, ``cache`` what there is to
remember, and ``store`` the files that it is kept in.
"""
