"""Who is mentioned, and the name behind a mention: "he", "the President"."""
