import { Button } from '@puente/ui/buttons';
import { Field, Labelled, TextArea } from '@puente/ui/fields';
import { answerAtMost } from '../answer/index.js';
import { PapersField } from '../ask/index.js';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import type { Typed } from './read-correction.js';
import { sexes } from './read-correction.js';

interface CorrectionFormProps {
  readonly typed: Typed | undefined;
  readonly missing: 'values' | 'words' | undefined;
  /** Whether there is a dossier that keeps them. */
  readonly documents: boolean;
}

/** How what is wrong should read, and why; whatever is left empty stays as it is. */
export function CorrectionForm({ documents, missing, typed }: CorrectionFormProps) {
  const { correction: words } = useWords();
  const line = (name: 'givenNames' | 'surname' | 'secondSurname', maxLength: number) => ({
    ...{ name, label: words.fields[name], hint: words.hints[name] },
    input: { type: 'text', autoComplete: 'off', maxLength, defaultValue: typed?.[name] },
  });
  return (
    <form method="post" action={paths.correction} encType="multipart/form-data">
      <p>{words.onlyWrong}</p>
      <Field {...line('givenNames', 120)} fault={missing === 'values' ? words.empty.values : undefined} />
      <Field {...line('surname', 80)} />
      <Field {...line('secondSurname', 80)} />
      <Field
        name="birthDate"
        label={words.fields.birthDate}
        hint={words.hints.birthDate}
        input={{ type: 'date', defaultValue: typed?.birthDate }}
      />
      <Labelled name="sex" label={words.fields.sex} hint={words.hints.sex}>
        {(described) => (
          <select {...described} defaultValue={typed?.sex ?? ''}>
            <option value="">{words.asItIs}</option>
            {sexes.map((sex) => (
              <option key={sex} value={sex}>
                {words.sexes[sex]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <TextArea
        name="words"
        label={words.fields.words}
        hint={words.hints.words}
        fault={missing === 'words' ? words.empty.words : undefined}
        area={{ rows: 4, maxLength: answerAtMost, required: true, defaultValue: typed?.words }}
      />
      {documents && <PapersField />}
      <Button>{words.send}</Button>
    </form>
  );
}
