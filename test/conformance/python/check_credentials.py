"""python check_credentials.py samples.json: one verdict per sample, as JSON, by independent implementations."""

import json
import sys
from dataclasses import asdict

from freezegun import freeze_time

from compact_form import open_compact
from sd_jwt_form import open_sd_jwt
from status import require_in_force
from trust import require_fresh, require_may_issue, seconds
from vc_form import open_vc
from verdict import require, verdict

FORMS = {"compact": open_compact, "vc+jwt": open_vc, "dc+sd-jwt": open_sd_jwt}


def check(sample):
    by, form = sample["by"], sample["form"]
    now = seconds(by["now"])
    authority, facts, place = FORMS[form](sample["text"], by, now)
    require("occasion" not in by or form == "dc+sd-jwt", "a form that proves nothing about who shows it")
    require_fresh(by["trust"], now)
    require_may_issue(authority, facts)
    require_in_force(authority, place, by, now)


def main(path):
    with open(path, encoding="utf-8") as file:
        samples = json.load(file)
    verdicts = []
    for now in sorted({sample["by"]["now"] for sample in samples}):
        with freeze_time(now):  # the libraries look at the clock themselves
            for sample in samples:
                if sample["by"]["now"] == now:
                    verdicts.append(asdict(verdict(sample["name"], lambda one=sample: check(one))))
    json.dump(verdicts, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
