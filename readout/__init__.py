"""A publisher of official readouts: one module a stage, in the order of ``docs/about/architecture.md``."""
