import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import { formAtMost } from '../answer/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { AddForm, Followed, receiptIn, reportIn } from '../report/index.js';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

export const handle = { largestForm: formAtMost } satisfies PageHandle;

/** Whoever has the receipt of a report reads how far it is and adds to it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const form = await request.formData();
  const receipt = receiptIn(form);
  if (receipt === '') return data({ said: 'missing' as const }, { status: 400 });
  const added: Added = form.get('intent') === 'add' ? await add(visit, receipt, form) : { outcome: 'nothing' };
  const read = await visit.reports.follow(receipt);
  if (read.outcome === 'no-match') return data({ said: 'noMatch' as const }, { status: 400 });
  if (read.outcome !== 'read') return cannotShow(problemOf(read, visit));
  return data({ said: 'read' as const, receipt, report: read.report, added });
}

/** What became of what was added; `why`, in the reader's language. */
interface Added {
  readonly outcome: 'nothing' | 'empty' | 'not-taken' | 'done';
  readonly why?: string;
}

/** Words first, then the picture. */
async function add(visit: Visit, receipt: string, form: FormData): Promise<Added> {
  const { picture, words } = reportIn(form);
  if (words === '' && picture === undefined) return { outcome: 'empty' };
  const answers = [
    ...(words === '' ? [] : [await visit.reports.add(receipt, words)]),
    ...(picture === undefined ? [] : [await visit.reports.addPicture(receipt, picture)]),
  ];
  const failed = answers.find(({ outcome }) => outcome !== 'added');
  if (failed?.outcome === 'limited' || failed?.outcome === 'down') return cannotShow(problemOf(failed, visit));
  if (failed?.outcome === 'not-taken')
    return { outcome: 'not-taken', ...(failed.why === undefined ? {} : { why: failed.why }) };
  return { outcome: 'done' };
}

export default function FollowReport() {
  const done = useActionData<typeof action>();
  const { report, site } = useWords();
  if (done?.said === 'read') {
    const { added } = done;
    const faults = {
      empty: report.empty,
      'not-taken': added.why ?? report.notTaken,
      done: undefined,
      nothing: undefined,
    };
    const fault = faults[added.outcome];
    return (
      <>
        <Title>{`${fault === undefined ? '' : site.errorTitle}${report.followTitle}`}</Title>
        {added.outcome === 'done' && <p role="status">{report.added}</p>}
        <Followed report={done.report} />
        {done.report.open ? <AddForm receipt={done.receipt} fault={fault} /> : <p>{report.closed}</p>}
      </>
    );
  }
  const fault = done === undefined ? undefined : report[done.said];
  return (
    <>
      <Title>{`${fault === undefined ? '' : site.errorTitle}${report.followTitle}`}</Title>
      <h1>{report.followTitle}</h1>
      <form method="post" action={paths.followReport} autoComplete="off">
        <Field
          name="receipt"
          label={report.receipt}
          hint={report.receiptHint}
          fault={fault}
          input={{ type: 'text', autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false, maxLength: 40 }}
        />
        <Button>{report.follow}</Button>
      </form>
      <p>
        <a href={paths.report}>{report.link}</a>
      </p>
    </>
  );
}
