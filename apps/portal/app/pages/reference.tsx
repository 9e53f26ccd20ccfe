import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import type { ReferenceView } from '@puente/contracts/answers/worker';
import type { CodeFault } from '../asked-by-code/index.js';
import { AskedByCode } from '../asked-by-code/index.js';
import { paths } from '../paths/index.js';
import { ReferenceForm, signatureIn, typedReferenceCode } from '../reference/index.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';

type Shown =
  | { readonly show: 'code'; readonly fault?: CodeFault }
  | { readonly show: 'question'; readonly code: string; readonly reference: ReferenceView; readonly fault?: CodeFault }
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

async function question(visit: Visit, code: string, fault?: CodeFault) {
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
  return (
    <AskedByCode {...{ shown, words, lead: words.what, path: paths.reference }}>
      {shown.show === 'question' && <ReferenceForm code={shown.code} reference={shown.reference} words={words} />}
    </AskedByCode>
  );
}
