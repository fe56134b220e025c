"""Stub until the clean branch lands."""

from readout.model import Cleaned


class HtmlSupportMissing(Exception):
    """x"""


def looks_like_html(text: str) -> bool:
    """x"""
    return False


def clean_html(text: str) -> Cleaned:
    """x"""
    raise HtmlSupportMissing
