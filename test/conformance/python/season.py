"""Of work by the season: after a day the credential holds in the same months of each year only."""

from datetime import datetime, timedelta, timezone

from verdict import require

# As far as a day lies before or behind UTC.
HALF_A_DAY = timedelta(hours=12)


def require_in_season(season, now):
    """season: {from, to, after}; absent where it holds all year."""
    if season is None:
        return
    at = datetime.fromtimestamp(now, timezone.utc)
    days = [(at - HALF_A_DAY).date(), (at + HALF_A_DAY).date()]
    require(any(serves(season, day) for day in days), "out of season")


def serves(season, day):
    first, last = season["from"], season["to"]
    in_season = first <= day.month <= last if first <= last else not last < day.month < first
    return in_season or day.isoformat() <= season["after"]
