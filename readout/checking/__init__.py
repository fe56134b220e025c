"""From the files of a digests folder to verified digests, or findings. Start at ``check``."""
