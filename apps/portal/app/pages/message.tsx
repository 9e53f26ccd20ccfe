import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import type { MessageChecked } from '@puente/contracts/answers/public';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { Title } from '@puente/ui/site';
import { legalDate } from '@puente/web/telling';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/mensaje`: whoever fears a fraud asks whether a message is this node’s, by its code or by who sent it; without an account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const form = await request.formData();
  const [asked = '', to = ''] = ['asked', 'to'].map((name) => {
    const typed = form.get(name);
    return typeof typed === 'string' ? typed.trim() : '';
  });
  if (asked === '') return data({ message: undefined }, { status: 400 });
  const checked = await visit.messages.check(asked, to);
  if (checked.outcome !== 'checked') return cannotShow(problemOf(checked, visit));
  return data({ message: checked.message });
}

export default function Message() {
  const done = useActionData<typeof action>();
  const { message: words, site } = useWords();
  const missing = done !== undefined && done.message === undefined;
  return (
    <>
      <Title>{`${missing ? site.errorTitle : ''}${words.title}`}</Title>
      <h1>{words.title}</h1>
      {done?.message === undefined ? <p className="lead">{words.what}</p> : <Answer message={done.message} />}
      <form method="post" action={paths.message}>
        <Field
          name="asked"
          label={words.asked}
          hint={words.askedHint}
          fault={missing ? words.missing : undefined}
          input={{ type: 'text', autoComplete: 'off', spellCheck: false, maxLength: 320, required: true }}
        />
        <Field
          name="to"
          label={words.to}
          hint={words.toHint}
          input={{ type: 'text', autoCapitalize: 'none', autoComplete: 'off', spellCheck: false, maxLength: 320 }}
        />
        <Button>{words.send}</Button>
        <p className="hint">{words.keepsNothing}</p>
      </form>
    </>
  );
}

function Answer({ message }: { readonly message: MessageChecked }) {
  const { message: words, report } = useWords();
  const { country, language } = useVisit();
  const channelOf = (channel: string) =>
    channel in words.channels ? words.channels[channel as keyof typeof words.channels] : channel;
  return (
    <section className="box" role="status">
      {message.ours === 'message' && (
        <>
          <h2>{words.ours}</h2>
          <p>
            {words.oursOn(
              legalDate(message.sentOn, new Date(), { language, country, timeZone: 'UTC' }),
              channelOf(message.channel),
            )}
          </p>
          <p>{words.compare}</p>
        </>
      )}
      {message.ours === 'sender' && (
        <>
          <h2>{words.sender(channelOf(message.channel))}</h2>
          <p>{words.senderForged}</p>
          {message.demonstration && <p className="demonstration">{words.demonstration}</p>}
        </>
      )}
      {message.ours === 'unknown' && (
        <>
          <h2>{words.unknown}</h2>
          <p>{words.unknownWhy}</p>
        </>
      )}
      <ul>
        {words.never.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={paths.report}>{report.link}</a>
      </p>
    </section>
  );
}
