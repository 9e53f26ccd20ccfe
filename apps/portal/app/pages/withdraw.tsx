import { Notice } from '@puente/ui/notices';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import { paths } from '../paths/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { chosenIn, withdraw, WithdrawForm } from '../withdraw/index.js';

/** `/tramite/retirar`: the case, an appeal, a complaint or a correction, with what goes and what stays (R9). */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const { choices, token } = await ownChoices(visit);
  const read = await visit.api.readStatus(token, true);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const { host, measures } = read.status;
  const asked = new URL(request.url).searchParams.get('numero');
  return { withdrawals: choices.withdrawals, measuredIn: measures && host, asked };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const said = await withdraw(context.get(visitContext), await request.formData());
  return data(said, { status: { done: 200, unconfirmed: 400, tooLate: 409 }[said.said] });
}

export default function Withdraw() {
  const { asked, measuredIn, withdrawals } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>();
  const { deletion, share, site, withdraw: words } = useWords();
  const chosen = chosenIn(withdrawals, said?.said === 'unconfirmed' ? said.number : asked);
  const done = said?.said === 'done' ? words.of[said.what] : undefined;
  const title = done?.done ?? (chosen === undefined ? words.link : words.of[chosen.what].title);
  return (
    <>
      <Title>{`${said === undefined || done ? '' : site.errorTitle}${title}`}</Title>
      {said?.said === 'tooLate' && (
        <div className="summary" role="alert">
          <p>{words.tooLate}</p>
          {'why' in said && <p>{said.why}</p>}
        </div>
      )}
      {said?.said === 'unconfirmed' && (
        <Notice kind="trouble">
          <a href="#understood">{deletion.unconfirmed}</a>
        </Notice>
      )}
      <h1>{title}</h1>
      {done ? (
        <p role="status">{done.next}</p>
      ) : chosen === undefined ? (
        <p>{words.none}</p>
      ) : (
        <WithdrawForm withdrawal={chosen} measuredIn={measuredIn} />
      )}
      {!done &&
        withdrawals
          .filter((one) => one !== chosen)
          .map(({ number, what }) => (
            <p key={number}>
              <a href={`${paths.withdraw}?numero=${number}`}>
                {words.of[what].title} <span className="number">{number}</span>
              </a>
            </p>
          ))}
      <p>
        <a href={paths.status}>{share.back}</a>
      </p>
    </>
  );
}
