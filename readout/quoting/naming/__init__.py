"""Who is mentioned, and the name behind a mention: "he", "the President".

Several tests sound alike, and each asks something else. Of a mention: ``mentions.kind`` asks what its noun stands for,
``mentions.can_speak`` whether that says anything, ``mentions.names_itself`` whether it has a name at all or points to
one told before, ``person_names.person_name`` which name it has; ``foreign_names`` answers in other languages. Of words
alone: ``person_names.is_full_name`` asks whether they are written as somebody's full name. Of a name in its text:
``people.People.is_person`` asks whether what stands beside it makes it a person's.
"""
