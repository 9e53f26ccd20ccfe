"""The W3C Verifiable Credential, secured as vc+jwt, by PyJWT."""

from jose import verified
from season import require_in_season
from trust import seconds
from verdict import require


def open_vc(text, by, now):
    authority, claims = verified(text, "vc+jwt", by["trust"])
    require(claims["type"] == ["VerifiableCredential", "OpenBadgeCredential"], "another type of credential")
    require(claims["issuer"]["id"] == claims["iss"], "two issuers")
    require("validUntil" not in claims or now < seconds(claims["validUntil"]), "expired")
    require_in_season(claims["record"].get("season"), now)
    status = claims["credentialStatus"]
    require(status["type"] == "BitstringStatusListEntry", "no status that is known")
    return authority, facts_of(claims["record"]), (status["statusListCredential"], int(status["statusListIndex"]))


def facts_of(record):
    return {
        "agency": record["agency"]["code"],
        "kind": record["kind"],
        "country": record["standard"]["country"],
        "standard": record["standard"]["code"],
        "issuedOn": record["issuedOn"],
    }
