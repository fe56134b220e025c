"""What counts as a word and as a sentence, in any script; which language a text is in; plain prose as HTML."""
