import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import type { ReferenceView } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { ReferenceForm, signatureIn, typedReferenceCode } from '../reference/index.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

type Fault = 'codeMissing' | 'noMatch' | 'incomplete';
type Shown =
  | { readonly show: 'code'; readonly fault?: Fault }
  | { readonly show: 'question'; readonly code: string; readonly reference: ReferenceView; readonly fault?: Fault }
  | { readonly show: 'thanks' };

/** A reference is asked, answers, or would rather not; without an account and without script. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const form = await request.formData();
  const code = typedReferenceCode(form);
  if (code === '') return refused({ show: 'code', fault: 'codeMissing' });
  const intent = form.get('intent');
  if (intent === 'sign' || intent === 'decline') return answer(visit, form, intent, code);
  return question(visit, code);
}

async function question(visit: Visit, code: string, fault?: Fault) {
  const asked = await visit.references.readReference(code);
  if (asked.outcome === 'limited' || asked.outcome === 'down') return cannotShow(problemOf(asked, visit));
  if (asked.outcome === 'no-match') return refused({ show: 'code', fault: 'noMatch' });
  const { reference } = asked;
  return fault === undefined
    ? data<Shown>({ show: 'question', code, reference })
    : refused({ show: 'question', code, reference, fault });
}

async function answer(visit: Visit, form: FormData, intent: 'sign' | 'decline', code: string) {
  const { references } = visit;
  const signature = signatureIn(form);
  if (intent === 'sign' && signature === undefined) return question(visit, code, 'incomplete');
  const given = await (intent === 'sign' && signature ? references.coSign(signature) : references.decline(code));
  switch (given.outcome) {
    case 'answered':
      return data<Shown>({ show: 'thanks' });
    case 'not-taken':
      return question(visit, code, 'incomplete');
    case 'no-match':
      return refused({ show: 'code', fault: 'noMatch' });
    case 'limited':
    case 'down':
      return cannotShow(problemOf(given, visit));
  }
}

const refused = (shown: Shown) => data(shown, { status: 400 });

export default function ReferencePage() {
  const shown = useActionData<typeof action>() ?? { show: 'code' as const };
  const words = useWords().reference;
  const { site } = useWords();
  const fault = 'fault' in shown ? words[shown.fault] : undefined;
  return (
    <>
      <Title>{`${fault === undefined ? '' : site.errorTitle}${words.title}`}</Title>
      {fault !== undefined && (
        <div className="summary" role="alert">
          <p>{fault}</p>
        </div>
      )}
      {shown.show === 'thanks' && (
        <>
          <h1>{words.thanksTitle}</h1>
          <p role="status">{words.thanks}</p>
        </>
      )}
      {shown.show === 'question' && <ReferenceForm code={shown.code} reference={shown.reference} words={words} />}
      {shown.show === 'code' && <AskCode />}
    </>
  );
}

function AskCode() {
  const words = useWords().reference;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <form method="post" action={paths.reference}>
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          input={{
            type: 'text',
            autoCapitalize: 'characters',
            autoComplete: 'one-time-code',
            spellCheck: false,
            maxLength: 40,
          }}
        />
        <Button>{words.open}</Button>
      </form>
    </>
  );
}
