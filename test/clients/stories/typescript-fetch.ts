import { CasesApi, CommandsApi, Configuration, OfficersApi, ProblemFromJSON, ResponseError } from 'client';

const { NODE: basePath = '', TOKEN, CASE: caseId = '', NOBODYS = '' } = process.env;
// It knows no OpenID Connect: of its own it would send no token.
const at = new Configuration({ basePath, headers: { Authorization: `Bearer ${TOKEN}` } });
const cases = new CasesApi(at);

const me = await new OfficersApi(at).readMe();
const listed = await cases.listCases({ role: 'assistant' });
const { file } = await cases.readCase({ caseId });
const noted = await new CommandsApi(at).addNote({
  caseId,
  idempotencyKey: crypto.randomUUID(),
  addNoteBody: { text: 'typescript-fetch' },
});
const missing = await cases.readCase({ caseId: NOBODYS }).catch(async (fault: ResponseError) => {
  const { status, code } = ProblemFromJSON(await fault.response.json());
  return [status, code];
});
console.log(
  JSON.stringify({
    roles: me.roles,
    listed: listed.items.map((row) => row.caseId),
    file: file.kind === 'recognition-request' ? [file.kind, file.stage] : [],
    noted: noted.events,
    missing,
  }),
);
