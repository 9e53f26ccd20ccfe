"""python check_by_document.py told.json: checks credentials as who knows a did:web document and nothing else of ours."""

import json
import sys

import jwt
from freezegun import freeze_time
from openbadgeslib.ob3.verifier import OB3Verifier

from verdict import Refused, verdict


def key_for(token, document):
    """The key that the token names, where the document lets it make assertions (VC-JOSE-COSE, 4.1.2)."""
    kid = jwt.get_unverified_header(token)["kid"]
    for method in document["verificationMethod"]:
        if method["id"] == kid and kid in document["assertionMethod"]:
            return jwt.PyJWK(method["publicKeyJwk"]).key
    raise Refused("the document has no such key")


LIBRARIES = {
    "PyJWT": lambda token, key: jwt.decode(token, key, algorithms=["ES256"]),
    "openbadgeslib": lambda token, key: OB3Verifier(key).verify(token),
}


def main(path):
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    document = told["document"]
    answers = []
    with freeze_time(told["now"]):
        for library, check in LIBRARIES.items():
            for name, token in told["tokens"].items():
                found = verdict(name, lambda one=token, by=check: by(one, key_for(one, document)))
                answers.append({"library": library, "name": name, "accepted": found.accepted, "reason": found.reason})
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
