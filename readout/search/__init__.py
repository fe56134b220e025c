"""The search: an index of documents, as files of JSON that ``theme/assets/search-engine.js`` reads in the browser."""
