import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import type { CheckAnswer } from '@puente/contracts/answers/checking';
import { ButtonLink } from '@puente/ui/buttons';
import { Fact, Facts } from '@puente/ui/facts';
import { moment } from '@puente/web/telling';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { askedIn, CheckForm, Issuer, MayDo, Validity, Verdict, What } from '../disclosure/index.js';
import { offlinePage } from '../offline/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

type Shown =
  | { readonly show: 'answer'; readonly check: CheckAnswer }
  | { readonly show: 'form'; readonly typed: string; readonly fault: 'missing' | 'notFound' | 'limited' };

/** An employer, a client, an authority: number and document, without an account and without script. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { asked, typed } = askedIn(await request.formData());
  const again = (fault: 'missing' | 'notFound' | 'limited', status: number) =>
    data<Shown>({ show: 'form', typed, fault }, { status });
  if (asked === undefined) return again('missing', 400);
  const checked = await visit.checks.check(asked);
  switch (checked.outcome) {
    case 'checked':
      return data<Shown>({ show: 'answer', check: checked.check });
    case 'not-found':
      return again('notFound', 404);
    case 'limited':
      return again('limited', 429);
    case 'down':
      return cannotShow(problemOf(checked, visit));
  }
}

export default function Check() {
  const shown = useActionData<typeof action>();
  return shown?.show === 'answer' ? <Answer check={shown.check} /> : <Ask shown={shown} />;
}

function Answer({ check }: { readonly check: CheckAnswer }) {
  const { country, language } = useVisit();
  const { check: ask, disclosure: words } = useWords();
  const { day, hour } = moment(check.checkedAt, new Date(check.checkedAt), { language, country, timeZone: 'UTC' });
  return (
    <>
      <Title>{words.verdict[check.standing]}</Title>
      <Verdict stands={check} validUntil={check.validUntil} replacedBy={check.replacedBy} />
      {check.mayDo && <MayDo skills={check.mayDo} holds={check.standing === 'valid'} />}
      <Facts>
        <What of={check} />
        <Issuer stands={check} />
        <Validity validity={check} now={check.checkedAt} />
        <Fact name={words.says.number}>
          <span className="number">{check.number}</span>
        </Fact>
        <Fact name={words.says.checkedAt}>{`${day}, ${hour} UTC`}</Fact>
      </Facts>
      <p>
        <ButtonLink href={paths.check}>{ask.again}</ButtonLink>
      </p>
    </>
  );
}

function Ask({ shown }: { readonly shown: Extract<Shown, { show: 'form' }> | undefined }) {
  const { check, offline, site } = useWords();
  const fault = shown?.fault;
  return (
    <>
      <Title>{`${fault === undefined ? '' : site.errorTitle}${check.title}`}</Title>
      {fault !== undefined && (
        <div className="summary" role="alert">
          <h2>{check[fault]}</h2>
          {fault === 'notFound' && check.notFoundNext.map((line) => <p key={line}>{line}</p>)}
        </div>
      )}
      <h1>{check.title}</h1>
      <p className="lead">{check.what}</p>
      <p>
        <a href={offlinePage}>{offline.link}</a>
      </p>
      <CheckForm typed={shown?.typed} wrong={fault === 'missing'} />
      <p>
        {check.elsewhere} <a href={paths.directory}>{check.directory}</a>.
      </p>
    </>
  );
}
