import createClient from 'openapi-fetch';
import type { paths } from 'client';

const { NODE: baseUrl = '', TOKEN, CASE: caseId = '', NOBODYS = '' } = process.env;
const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${TOKEN}` } });

const me = await client.GET('/me');
const listed = await client.GET('/cases', { params: { query: { role: 'assistant' } } });
const read = await client.GET('/cases/{caseId}', { params: { path: { caseId } } });
const { file } = read.data!;
const noted = await client.POST('/cases/{caseId}/add-note', {
  params: { path: { caseId }, header: { 'Idempotency-Key': crypto.randomUUID() } },
  body: { text: 'openapi-fetch' },
});
const missing = await client.GET('/cases/{caseId}', { params: { path: { caseId: NOBODYS } } });
console.log(
  JSON.stringify({
    roles: me.data?.roles,
    listed: listed.data?.items.map((row) => row.caseId),
    file: file.kind === 'recognition-request' ? [file.kind, file.stage] : [],
    noted: noted.data?.events,
    missing: [missing.error?.status, missing.error?.code],
  }),
);
