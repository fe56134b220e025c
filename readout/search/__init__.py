"""The search index: files of JSON, read by ``theme/assets/search-engine.js`` in the reader's browser."""
