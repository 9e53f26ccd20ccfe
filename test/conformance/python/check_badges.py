"""python check_badges.py badges.json: takes each credential out of its picture and checks it, by openbadgeslib."""

import base64
import json
import sys

from freezegun import freeze_time
from openbadgeslib.ob3.verifier import OB3Verifier

from jwt import PyJWK
from verdict import verdict


def checked(badge, key):
    image = base64.b64decode(badge["image"])
    take = {"png": OB3Verifier.extract_token_from_png, "svg": OB3Verifier.extract_token_from_svg}[badge["kind"]]
    token = take(image)
    assert token == badge["credential"], "another credential came out"
    return OB3Verifier(key).verify(token)


def main(path):
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    key = PyJWK(told["jwk"]).key
    answers = []
    with freeze_time(told["now"]):
        for badge in told["badges"]:
            found = verdict(badge["name"], lambda one=badge: checked(one, key))
            issuer = checked(badge, key).issuer.id if found.accepted else None
            answers.append({"name": found.name, "accepted": found.accepted, "reason": found.reason, "issuer": issuer})
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
