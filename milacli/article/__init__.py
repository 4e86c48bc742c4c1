"""Text to article: Markdown to sections and blocks, with a way back to the source."""
