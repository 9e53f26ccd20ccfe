import { createHash } from 'node:crypto';
import { BulkIssueView } from '@puente/contracts/answers/agency';
import { CaseView } from '@puente/contracts/answers/cases';
import { documentBytesAtMost } from '@puente/contracts/dossier';
import { Button, ButtonLink } from '@puente/ui/buttons';
import { apiPath } from '@puente/web/asking';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import { textIn } from '@puente/web/telling';
import { answersIn, consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import { CardRow, CardTable } from '@puente/ui/tables';
import type { Answer } from '../act/index.js';
import { FileField, Trouble } from '../act/index.js';
import { caseIn } from '../failed/case-in.js';
import { saidOr } from '../failed/problem.js';
import { ActionList, Done } from '../file/index.js';
import { FormToken } from '../layout/index.js';
import { actAt, paths, refusedRowsAt, registerAt } from '../paths/index.js';
import { wasDone } from '../paths/was-done.js';
import { StillIssuing } from '../registers/index.js';
import { readForm } from '../sending/read-form.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** As large as a register may be, and what stands around it. */
export const handle = { largestForm: documentBytesAtMost + 10_000 } satisfies PageHandle;

/** `/registros/:caseId`: what a register would issue or how far it has come, each refused row with its remedy, and what can be done. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const [register, file] = await Promise.all([
    visit.api.read(apiPath`/bulk-issues/${caseId}`, BulkIssueView),
    visit.api.read(apiPath`/cases/${caseId}`, CaseView),
  ]);
  return {
    register: saidOr(register, visit),
    ...wasDone(request),
    // Whoever only watches it has nothing to do in it.
    allowed: file.outcome === 'said' ? file.answer.allowedActions : [],
  };
}

const approves = 'approve-bulk-issue';

/** Whoever approves it has the register: of their file only its digest goes on, to where they confirm, in a cookie that nobody else makes. */
export async function action({ context, params, request }: ActionFunctionArgs): Promise<Answer | Response> {
  const visit = context.get(visitContext);
  const caseId = caseIn(params);
  const form = await readForm(request, visit);
  const [file, version] = [form.get('file'), Number(form.get('version'))];
  if (!(file instanceof Blob) || file.size === 0)
    return { faults: { file: consoleIn(visit.language).registers.choose } };
  const digest = createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex');
  visit.setCookies.push(visit.cookies.register.keep({ officer: visit.session?.me.id ?? '', caseId, digest }));
  return redirect(actAt(caseId, approves, version, ''), 303);
}

const shownAtMost = 200;

export default function Register() {
  const { registers } = useWords();
  const { language } = useVisit();
  const { law } = answersIn(language);
  const { allowed, done, queue, register } = useLoaderData<typeof loader>();
  const { faults = {} }: Answer = useActionData<typeof action>() ?? {};
  const { caseId, counts, ignored, known, progress, refused, stage, version } = register;
  const howFar = registers.progress(progress.issued, progress.known, progress.total);
  return (
    <>
      <Title>{caseId}</Title>
      <p>
        <a href={paths.registers}>{registers.title}</a>
      </p>
      <h1 className="number">{caseId}</h1>
      <p>
        <b>{stageName('bulk-issue', stage, law)}</b> · {registers.counts(counts.ready, counts.known, counts.refused)}
      </p>
      <Done {...{ caseId, done, queue }} back={paths.registers} />
      <Trouble faults={faults} changed={false} file={registerAt(caseId)} />
      <div className="columns">
        <aside>
          {allowed.includes(approves) && (
            <form method="post" encType="multipart/form-data">
              <FormToken />
              <input type="hidden" name="version" value={version} />
              <FileField label={registers.yours} hint={registers.yoursHint} accept=".csv,.xlsx" faults={faults} />
              <p className="buttons">
                <Button>{registers.compare}</Button>
              </p>
            </form>
          )}
          <ActionList {...{ caseId, version, queue }} allowed={allowed.filter((command) => command !== approves)} />
        </aside>
        <div>
          <p>
            <meter
              min={0}
              max={Math.max(1, progress.total)}
              value={progress.issued + progress.known}
              aria-label={howFar}
            />{' '}
            {howFar}
          </p>
          {stage === 'issuing' && <StillIssuing at={registerAt(caseId)} />}
          {ignored.length > 0 && <p className="hint">{registers.ignored(ignored.join(', '))}</p>}
          {known.length > 0 && <p className="hint">{registers.known(known.length)}</p>}
          <h2>{registers.refused}</h2>
          {refused.length === 0 ? (
            <p>{registers.nothingRefused}</p>
          ) : (
            <>
              <p>
                <ButtonLink quiet href={refusedRowsAt(caseId)}>
                  {registers.download}
                </ButtonLink>
              </p>
              <CardTable
                columns={Object.values(registers.refusedColumns)}
                caption={refused.length > shownAtMost ? registers.first(shownAtMost, refused.length) : undefined}
              >
                {refused.slice(0, shownAtMost).map(({ column, expected, remedy, row }) => (
                  <CardRow key={`${row} ${column}`}>
                    <th scope="row">{row}</th>
                    <td>{column}</td>
                    <td>{textIn(expected, language)}</td>
                    <td>{textIn(remedy, language)}</td>
                  </CardRow>
                ))}
              </CardTable>
            </>
          )}
        </div>
      </div>
    </>
  );
}
