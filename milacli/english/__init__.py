"""What is true of English whatever the article: its word lists, sentences and folding."""
