import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { isCaseNumber } from '@puente/domain/kernel';
import { Notice } from '@puente/ui/notices';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { chosen, CredentialView } from '../credential/index.js';
import type { Visit } from '../visit/index.js';
import { visitContext, useWords } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

/** `/credencial`; `?n=` where there are several, `?perdida` after a copy was ended. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  if (token === undefined) return toStatus();
  const listed = await visit.credentials.list(token);
  if (listed.outcome === 'session-over') return toStatus();
  if (listed.outcome !== 'listed') return cannotShow(problemOf(listed, visit));
  const search = new URL(request.url).searchParams;
  const credential = chosen(listed.credentials, search.get('n'));
  if (credential === undefined) return { credential, elsewhere: await numberElsewhere(visit, token) };
  return {
    credential,
    qr: await codeOf(visit, token, credential.number),
    ended: search.has('perdida'),
    others: listed.credentials.filter(({ number }) => number !== credential.number),
  };
}

/** A decision of the other country: its credential is kept there. */
async function numberElsewhere(visit: Visit, token: string): Promise<string | undefined> {
  const read = await visit.api.readStatus(token);
  return read.outcome === 'read' ? read.status.credential : undefined;
}

async function codeOf(visit: Visit, token: string, number: string): Promise<string | undefined> {
  const svg = await visit.credentials.form(token, number, 'qr.svg', true);
  if (svg.outcome === 'limited' || svg.outcome === 'down' || svg.outcome === 'own-code')
    return cannotShow(problemOf(svg, visit));
  return svg.outcome === 'file' ? new TextDecoder().decode(svg.bytes) : undefined;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const token = visit.session;
  const form = await request.formData();
  const [number, intent] = [form.get('number'), form.get('intent')];
  if (token === undefined || typeof number !== 'string' || !isCaseNumber(number)) return toStatus();
  const given =
    intent === 'paper'
      ? await visit.credentials.renewPaper(token, number)
      : await visit.credentials.offer(token, number);
  switch (given.outcome) {
    case 'offered':
      return data({ offer: given.offer, number });
    case 'done':
      return redirect(`${paths.credential}?n=${encodeURIComponent(number)}`, 303);
    case 'not-taken':
      return data({ notTaken: true }, { status: 409 });
    case 'session-over':
      return toStatus();
    case 'own-code':
    case 'limited':
    case 'down':
      return cannotShow(problemOf(given, visit));
  }
}

const toStatus = () => redirect(paths.status, 303);

export default function CredentialPage() {
  const shown = useLoaderData<typeof loader>();
  const given = useActionData<typeof action>();
  const words = useWords().credential;
  const { credential } = shown;
  const offer = given && 'offer' in given && given.number === credential?.number ? given.offer : undefined;
  return (
    <>
      <Title>{words.title}</Title>
      {given && 'notTaken' in given && <Notice kind="trouble">{words.wallet.notTaken}</Notice>}
      {credential === undefined ? (
        <>
          <h1>{words.title}</h1>
          <p>{shown.elsewhere === undefined ? words.none : words.elsewhere(shown.elsewhere)}</p>
        </>
      ) : (
        <>
          {shown.ended && (
            <p className="note" role="status">
              {words.lost.done}
            </p>
          )}
          <CredentialView credential={credential} qr={shown.qr} offer={offer} />
          {shown.others.length > 0 && (
            <>
              <h2>{words.others}</h2>
              <ul>
                {shown.others.map(({ number, standard, standing }) => (
                  <li key={number}>
                    <a href={`${paths.credential}?n=${number}`}>{standard.name}</a> · {words.standing[standing.is]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <ul className="plain">
        <li>
          <a href={paths.share}>{words.more.share}</a>
        </li>
        <li>
          <a href={paths.looks}>{words.more.looks}</a>
        </li>
        <li>
          <a href={paths.status}>{words.more.status}</a>
        </li>
      </ul>
    </>
  );
}
