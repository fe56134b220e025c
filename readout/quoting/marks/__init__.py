"""What stands in quotation marks, and what a page is parted into: sections, and turns of a transcript."""
