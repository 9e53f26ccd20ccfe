import json
import os
import uuid

from client import AuthenticatedClient
from client.api.cases import list_cases, read_case
from client.api.commands import add_note
from client.api.officers import read_me
from client.models import AddNoteBody, Problem, RecognitionRequestFile, StaffRole

case = os.environ["CASE"]
node = AuthenticatedClient(base_url=os.environ["NODE"], token=os.environ["TOKEN"])

me = read_me.sync(client=node)
listed = list_cases.sync(client=node, role=StaffRole.ASSISTANT)
read = read_case.sync(case, client=node)
assert isinstance(read.file, RecognitionRequestFile), type(read.file)
noted = add_note.sync(case, client=node, body=AddNoteBody(text="python"), idempotency_key=str(uuid.uuid4()))
missing = read_case.sync(os.environ["NOBODYS"], client=node)
assert isinstance(missing, Problem), type(missing)
print(
    json.dumps(
        {
            "roles": me.roles,
            "listed": [row.case_id for row in listed.items],
            "file": [read.file.kind, read.file.stage],
            "noted": noted.events,
            "missing": [missing.status, missing.code],
        }
    )
)
