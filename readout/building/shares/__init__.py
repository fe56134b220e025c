"""A build on several machines: ``shard`` is which part falls to one, ``merging`` puts the parts together."""
