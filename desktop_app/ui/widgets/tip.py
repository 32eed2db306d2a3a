"""What a tip says is never read as mark-up: names of organisations hold any sign."""

_UNSEEN = "\N{WORD JOINER}"


def plain(text: str) -> str:
    """Return the text so that Qt, which looks for tags in tips, shows every sign of it.

    What begins like a tag or stands for "<" is parted by a sign that nobody sees.
    """
    return text.replace("<", f"<{_UNSEEN}").replace("&lt;", f"&{_UNSEEN}lt;")
