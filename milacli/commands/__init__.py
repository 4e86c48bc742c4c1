"""Questions to an article, one file each: an article and options in, a table out."""
