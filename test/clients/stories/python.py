import json
import os
import uuid

from openapi_client import AddNoteBody, ApiClient, CasesApi, CommandsApi, Configuration, OfficersApi, Problem
from openapi_client.exceptions import NotFoundException

case = os.environ["CASE"]
node = ApiClient(
    Configuration(host=os.environ["NODE"]), header_name="Authorization", header_value=f"Bearer {os.environ['TOKEN']}"
)
cases = CasesApi(node)

me = OfficersApi(node).read_me()
listed = cases.list_cases(role="assistant")
file = cases.read_case(case).file.actual_instance
noted = CommandsApi(node).add_note(str(uuid.uuid4()), case, AddNoteBody(text="python"))
try:
    cases.read_case(os.environ["NOBODYS"])
except NotFoundException as fault:
    problem = fault.data if isinstance(fault.data, Problem) else Problem.from_json(fault.body)
print(
    json.dumps(
        {
            "roles": me.roles,
            "listed": [row.case_id for row in listed.items],
            "file": [file.kind, file.stage],
            "noted": noted.events,
            "missing": [problem.status, problem.code],
        }
    )
)
