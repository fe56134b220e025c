"""What attributes a quotation: the cues in a paragraph, and the verbs and subjects of which they are made."""
