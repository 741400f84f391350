"""Everything around a decision: the API, the pages, the command. Uses `rules`, never the other way round."""
