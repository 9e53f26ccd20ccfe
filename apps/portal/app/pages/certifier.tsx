import type { ActionFunctionArgs } from 'react-router';
import { data, useActionData } from 'react-router';
import type { SourceQuestionView } from '@puente/contracts/answers/public';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { Title } from '@puente/ui/site';
import { CertifierForm, certifierAnswerIn, typedCertifierCode } from '../certifier/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { paths } from '../paths/index.js';
import type { Visit } from '../visit/index.js';
import { useWords, visitContext } from '../visit/index.js';

type Fault = 'codeMissing' | 'noMatch' | 'incomplete';
type Shown =
  | { readonly show: 'code'; readonly fault?: Fault }
  | {
      readonly show: 'question';
      readonly code: string;
      readonly question: SourceQuestionView;
      readonly fault?: Fault;
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

async function question(visit: Visit, code: string, again?: { readonly fault: Fault; readonly written: string }) {
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
      {shown.show === 'question' && (
        <CertifierForm
          {...{ code: shown.code, question: shown.question, words, fault }}
          written={shown.written ?? ''}
        />
      )}
      {shown.show === 'code' && <AskCode />}
    </>
  );
}

function AskCode() {
  const words = useWords().certifier;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action={paths.certifier}>
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
