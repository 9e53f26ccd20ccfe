import { randomUUID } from 'node:crypto';
import { Button } from '@puente/ui/buttons';
import { TextArea } from '@puente/ui/fields';
import { Title } from '@puente/ui/site';
import { consoleIn } from '@puente/words/languages';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import type { Answer } from '../act/index.js';
import { Fields, Trouble, typedIn } from '../act/index.js';
import { cannotShow } from '../failed/problem.js';
import { purposeField } from '../find/index.js';
import { FormToken } from '../layout/index.js';
import { paths } from '../paths/index.js';
import { isTheirs } from '../paths/whose.js';
import { readForm } from '../sending/read-form.js';
import type { LookedUp } from '../sources/index.js';
import { LookedUpRows, lookUp, numbersAtMost, numbersIn } from '../sources/index.js';
import { useWords, visitContext } from '../visit/index.js';

interface Searched extends Answer {
  readonly found?: readonly LookedUp[];
}

/** `/comprobar`: many numbers in a row for whoever verifies certificates; what is typed stands in no address. */
export function loader({ context }: LoaderFunctionArgs) {
  const { session } = context.get(visitContext);
  if (!isTheirs('sources', session?.me.roles ?? [])) return cannotShow('forbidden');
  return { key: randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Searched> {
  const visit = context.get(visitContext);
  const given = typedIn(await readForm(request, visit));
  if (given === undefined) return cannotShow('too-large');
  const { key: [key = randomUUID()] = [], ...typed } = given;
  const words = consoleIn(visit.language);
  const purpose = typed['purpose']?.[0]?.trim() ?? '';
  const read = numbersIn(typed['numbers']?.[0] ?? '', words);
  const faults = {
    ...('fault' in read && { numbers: read.fault }),
    ...(purpose === '' && { purpose: words.find.missing }),
  };
  if ('fault' in read || purpose === '') return { typed, faults };
  return { typed, found: await lookUp(visit, read.numbers, { key, purpose }) };
}

export default function Sources() {
  const { sources } = useWords();
  const { key } = useLoaderData<typeof loader>();
  const answer: Searched = useActionData<typeof action>() ?? {};
  const { faults = {}, found, typed = {} } = answer;
  const filling = { typed, faults, units: [], documents: [] };
  return (
    <>
      <Title>{sources.title}</Title>
      <h1>{sources.title}</h1>
      <Trouble {...answer} changed={false} file={paths.sources} />
      {found && <LookedUpRows found={found} />}
      <form method="post" action={paths.sources} noValidate>
        <FormToken />
        <input type="hidden" name="key" value={key} />
        <TextArea
          name="numbers"
          label={sources.numbers}
          hint={sources.what(numbersAtMost)}
          fault={faults['numbers']}
          area={{
            ...{ rows: numbersAtMost, maxLength: 2000, defaultValue: typed['numbers']?.[0] },
            ...{ autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false },
          }}
        />
        <Fields fields={[purposeField]} filling={filling} />
        <p className="hint">{sources.purposeHint}</p>
        <p className="buttons">
          <Button>{sources.search}</Button>
        </p>
      </form>
    </>
  );
}
