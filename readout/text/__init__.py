"""What a text is made of: its words and sentences, in any script, its language; plain prose as HTML; short passages."""
