import { Button } from '@puente/ui/buttons';
import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import type { FormFaults } from '../ask/index.js';
import { AskForm, Faults, NumberField, typedNumber } from '../ask/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { problemOf, statusOf } from '../failed/problem.js';

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const { typed, number, fault } = typedNumber(await request.formData());
  if (number === undefined) return refused({ typed, ...(fault && { number: fault }) }, 400);
  const asked = await visit.api.askForCode(number);
  if (asked.outcome === 'asked') return data({ sentFor: typed });
  const api = problemOf(asked, visit);
  return refused({ typed, api }, statusOf(api));
}

const refused = (faults: FormFaults, status: number) => data({ faults }, { status });

export default function Code() {
  const words = useWords();
  const answer = useActionData<typeof action>();
  if (answer && 'sentFor' in answer) return <Sent number={answer.sentFor} />;
  const faults = answer?.faults;
  return (
    <>
      <Title>{`${faults ? words.site.errorTitle : ''}${words.code.title}`}</Title>
      {faults && <Faults faults={faults} />}
      <h1>{words.code.title}</h1>
      <p>{words.code.what}</p>
      <form method="post" action={paths.code}>
        <NumberField typed={faults?.typed} faults={faults} />
        <Button>{words.code.send}</Button>
      </form>
      <p>
        <a href={paths.status}>{words.code.haveCode}</a>
      </p>
    </>
  );
}

/** The same words whether the number exists or not: nobody learns from this page who has a case. */
function Sent({ number }: { readonly number: string }) {
  const words = useWords();
  return (
    <>
      <Title>{words.code.sentTitle}</Title>
      <h1>{words.code.sentTitle}</h1>
      <p role="status">{words.code.sent}</p>
      <section className="box" aria-label={words.ask.title}>
        <AskForm typed={number} />
      </section>
      <p>
        {words.code.notArrived} <a href={paths.code}>{words.code.again}</a>
      </p>
    </>
  );
}
