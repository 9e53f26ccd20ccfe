import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import type { SourceQuestionView } from '@puente/contracts/answers/public';
import type { CodeFault } from '../asked-by-code/index.js';
import { AskedByCode } from '../asked-by-code/index.js';
import { CertifierForm, certifierAnswerIn, typedCertifierCode } from '../certifier/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

type Shown =
  | { readonly show: 'code'; readonly fault?: CodeFault }
  | {
      readonly show: 'question';
      readonly code: string;
      readonly question: SourceQuestionView;
      readonly fault?: CodeFault;
      readonly written?: string;
    }
  | { readonly show: 'thanks' };

/** A certifier says whether a certificate is theirs; without an account and without script. */
export async function action({ request, context }: ActionFunctionArgs) {
  const visit = context.get(visitContext);
  const form = await request.formData();
  const code = typedCertifierCode(form);
  if (code === '') return refused({ show: 'code', fault: 'codeMissing' });
  return form.get('intent') === 'answer' ? answer(visit, form, code) : question(visit, code);
}

async function question(visit: Visit, code: string, again?: { readonly fault: CodeFault; readonly written: string }) {
  const asked = await visit.certifier.readQuestion(code);
  if (asked.outcome === 'limited' || asked.outcome === 'down') return cannotShow(problemOf(asked, visit));
  if (asked.outcome === 'no-match') return refused({ show: 'code', fault: 'noMatch' });
  const shown = { show: 'question', code, question: asked.question } as const;
  return again === undefined ? data<Shown>(shown) : refused({ ...shown, ...again });
}

async function answer(visit: Visit, form: FormData, code: string) {
  const said = certifierAnswerIn(form);
  const typed = form.get('words');
  const again = { fault: 'incomplete', written: typeof typed === 'string' ? typed : '' } as const;
  if (said === undefined) return question(visit, code, again);
  const given = await visit.certifier.answer(said);
  switch (given.outcome) {
    case 'answered':
      return data<Shown>({ show: 'thanks' });
    case 'not-taken':
      return question(visit, code, again);
    case 'no-match':
      return refused({ show: 'code', fault: 'noMatch' });
    case 'limited':
    case 'down':
      return cannotShow(problemOf(given, visit));
  }
}

const refused = (shown: Shown) => data(shown, { status: 400 });

export default function CertifierPage() {
  const shown = useActionData<typeof action>() ?? { show: 'code' as const };
  const words = useWords().certifier;
  return (
    <AskedByCode {...{ shown, words, lead: words.lead, path: paths.certifier }}>
      {shown.show === 'question' && (
        <CertifierForm
          {...{ code: shown.code, question: shown.question, words, fault: shown.fault && words[shown.fault] }}
          written={shown.written ?? ''}
        />
      )}
    </AskedByCode>
  );
}
