"""The trust list: which keys an authority signs with and when, and what its agencies may issue."""

from datetime import datetime

from verdict import Refused, require

SKEW_SECONDS = 60


def seconds(instant):
    return datetime.fromisoformat(instant.replace("Z", "+00:00")).timestamp()


def authority_of(trust, did):
    for authority in trust["authorities"]:
        if authority["did"] == did:
            return authority
    raise Refused("an issuer that nobody trusts")


def key_named(authority, kid):
    """`<did>#<thumbprint>`, as the JWT forms name it."""
    for key in authority["keys"]:
        if kid == f"{authority['did']}#{key['kid']}":
            return key
    raise Refused("not a key of this authority")


def require_signed_in_period(key, signed_at):
    require(seconds(key["from"]) <= signed_at, "before the key's period")
    require("until" not in key or signed_at < seconds(key["until"]), "after the key's period")
    require("compromisedAt" not in key, "others may have the key")


def require_fresh(trust, now):
    require(now < seconds(trust["validUntil"]), "the trust list is stale")


def require_may_issue(authority, facts):
    """facts: agency, kind, country and standard, issuedOn (ISO date)."""
    require(facts["country"] == authority["country"], "a standard of another country")
    agency = next((each for each in authority["agencies"] if each["id"] == facts["agency"]), None)
    require(agency is not None, "an agency that the trust list does not know")
    require(any(covers(issues, facts) for issues in agency["issues"]), "the agency may not issue this")


def covers(issues, facts):
    return (
        issues["kind"] == facts["kind"]
        and (issues["standards"] == "all" or facts["standard"] in issues["standards"])
        and issues.get("from", "") <= facts["issuedOn"] <= issues.get("until", "9999")
    )
