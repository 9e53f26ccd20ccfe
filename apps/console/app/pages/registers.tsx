import { randomUUID } from 'node:crypto';
import { BulkIssues, BulkIssueView } from '@puente/contracts/answers/agency';
import { documentBytesAtMost } from '@puente/contracts/dossier';
import { Button } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import type { PageHandle } from '@puente/web/serving';
import { answersIn, consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import type { Answer } from '../act/index.js';
import { FileField, Trouble } from '../act/index.js';
import { saidOr } from '../failed/problem.js';
import { FormToken } from '../layout/index.js';
import { paths, registerAt } from '../paths/index.js';
import { StillIssuing } from '../registers/index.js';
import { readForm } from '../sending/read-form.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** As large as the API takes, and what stands around it. */
export const handle = { largestForm: documentBytesAtMost + 10_000 } satisfies PageHandle;

/** Who sends one; whoever approves it reads it only. */
const senders = ['registrar', 'verifier', 'supervisor'] as const;

/** `/registros`: certificates of earlier years, a whole register at a time. Sending one previews it and issues nothing. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { items } = saidOr(await visit.api.read(apiPath`/bulk-issues`, BulkIssues), visit);
  return { items, key: randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const form = await readForm(request, visit);
  const [file, key] = [form.get('file'), form.get('key')];
  if (!(file instanceof Blob) || file.size === 0)
    return { faults: { file: consoleIn(visit.language).registers.choose } };
  const sent = new FormData();
  sent.set('file', file);
  const name = typeof key === 'string' && key !== '' ? key : randomUUID();
  const said = await visit.api.send(apiPath`/bulk-issues`, sent, name, BulkIssueView);
  const mends = said.outcome === 'refused' && ![401, 403].includes(said.problem.status);
  if (!mends) return redirect(registerAt(saidOr(said, visit).caseId), 303);
  const { detail, errors } = said.problem;
  return { faults: { file: errors[0]?.message ?? detail } };
}

export default function Registers() {
  const { registers } = useWords();
  const { language, session } = useVisit();
  const { law } = answersIn(language);
  const { moment } = useDates();
  const { items, key } = useLoaderData<typeof loader>();
  const { faults = {} }: Answer = useActionData<typeof action>() ?? {};
  const sends = senders.some((role) => session?.me.roles.includes(role));
  return (
    <>
      <Title>{registers.title}</Title>
      <h1>{registers.title}</h1>
      <p>{registers.what}</p>
      <Trouble faults={faults} changed={false} file={paths.registers} />
      {sends && (
        <form method="post" encType="multipart/form-data">
          <FormToken />
          <input type="hidden" name="key" value={key} />
          <FileField label={registers.file} hint={registers.fileHint} accept=".csv,.xlsx" faults={faults} />
          <p className="buttons">
            <Button>{registers.send}</Button>
          </p>
        </form>
      )}
      {items.some(({ stage }) => stage === 'issuing') && <StillIssuing at={paths.registers} />}
      {items.length === 0 ? (
        <p>{registers.none}</p>
      ) : (
        <CardTable columns={Object.values(registers.columns)}>
          {items.map(({ caseId, counts, progress, proposedAt, stage }) => (
            <CardRow key={caseId}>
              <th scope="row">
                <a className="number" href={registerAt(caseId)}>
                  {caseId}
                </a>{' '}
                <small>{moment(proposedAt)}</small>
              </th>
              <td>{stageName('bulk-issue', stage, law)}</td>
              <td>{registers.counts(counts.ready, counts.known, counts.refused)}</td>
              <td>{registers.progress(progress.issued, progress.known, progress.total)}</td>
            </CardRow>
          ))}
        </CardTable>
      )}
    </>
  );
}
