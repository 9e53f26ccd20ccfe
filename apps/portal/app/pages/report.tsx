import { Button } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import { textIn } from '@puente/web/telling';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { formAtMost } from '../answer/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { inFours, reportIn, ReportForm } from '../report/index.js';
import type { PageHandle } from '@puente/web/serving';
import { Title } from '@puente/ui/site';
import { useWords, visitContext } from '../visit/index.js';

export const handle = { largestForm: formAtMost } satisfies PageHandle;

/** The offices of the country; a report is taken without them where they cannot be listed. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { country, directory, language } = context.get(visitContext);
  const listed = await directory.list();
  const own = listed.outcome === 'listed' ? listed.authorities.find((one) => one.country === country) : undefined;
  return { offices: (own?.agencies ?? []).map(({ id, name }) => ({ id, name: textIn(name, language) || id })) };
}

/** Somebody asked for money: told without a name, an account or a case number, and without script. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { picture, ...reported } = reportIn(await request.formData());
  if (reported.words === '') return data({ said: 'empty' as const }, { status: 400 });
  const given = await visit.reports.report(reported);
  if (given.outcome === 'not-taken')
    return data({ said: 'notTaken' as const, ...reported, why: given.why }, { status: 400 });
  if (given.outcome !== 'received') return cannotShow(problemOf(given, visit));
  const { receipt } = given;
  const added = picture === undefined ? undefined : await visit.reports.addPicture(receipt, picture);
  return data({ said: 'received' as const, receipt, pictureKept: added === undefined || added.outcome === 'added' });
}

export default function Report() {
  const done = useActionData<typeof action>();
  const { offices } = useLoaderData<typeof loader>();
  const { report, site } = useWords();
  if (done?.said === 'received') return <Received receipt={done.receipt} pictureKept={done.pictureKept} />;
  const fault = done === undefined ? undefined : done.said === 'empty' ? report.empty : (done.why ?? report.notTaken);
  return (
    <>
      <Title>{`${fault === undefined ? '' : site.errorTitle}${report.title}`}</Title>
      {fault !== undefined && (
        <Notice kind="trouble">
          <a href="#words">{fault}</a>
        </Notice>
      )}
      <h1>{report.title}</h1>
      <p className="lead">{report.what}</p>
      <ul>
        {report.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <ReportForm fault={fault} offices={offices} typed={done?.said === 'notTaken' ? done.words : ''} />
      <p>
        <a href={paths.followReport}>{report.haveReceipt}</a>
      </p>
    </>
  );
}

function Received({ pictureKept, receipt }: { readonly receipt: string; readonly pictureKept: boolean }) {
  const { report } = useWords();
  return (
    <>
      <Title>{report.received}</Title>
      <h1>{report.received}</h1>
      {!pictureKept && <Notice kind="trouble">{report.pictureNotKept}</Notice>}
      <p>{report.keepReceipt}</p>
      <p className="box number">{inFours(receipt)}</p>
      <p>{report.onlyOnce}</p>
      <form method="post" action={paths.followReport}>
        <input type="hidden" name="receipt" value={receipt} />
        <Button>{report.follow}</Button>
      </form>
    </>
  );
}
