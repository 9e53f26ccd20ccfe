import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { answersIn } from '@puente/words/languages';
import type { Answer } from '../act/index.js';
import { textAt } from '../act/index.js';
import { FormToken } from '../layout/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Asked } from '../work/index.js';
import { narrowing, savesAt, stageName, workAt } from '../work/index.js';

interface Narrowed {
  readonly asked: Asked;
  /** The queue that was narrowed. */
  readonly from: string;
  readonly answer: Answer;
  /** Under which it is saved once, however often it is sent. */
  readonly sent: string;
}

/** Saves what a queue was narrowed to under a name. */
export function SaveQueue({ answer: { faults = {}, typed = {} }, asked, from, sent }: Narrowed) {
  const { saved, work } = useWords();
  const { law } = answersIn(useVisit().language);
  const { corridor, kind, stage } = narrowing(asked) ?? {};
  const keeps = [
    from,
    ...(kind === undefined ? [] : [law.kinds[kind]]),
    ...(kind === undefined || stage === undefined ? [] : [stageName(kind, stage, law)]),
    ...(corridor === undefined ? [] : [corridor.replace('-', ' → ')]),
  ];
  return (
    <form method="post" action={savesAt(asked)} noValidate>
      <FormToken />
      <input type="hidden" name="key" value={sent} />
      <p className="summary">{keeps.join(' · ')}</p>
      {(asked.desde ?? asked.hasta) !== undefined && <p className="hint">{saved.withoutDays}</p>}
      <Field
        name="name"
        label={saved.name}
        fault={faults['name']}
        input={{ maxLength: 60, autoComplete: 'off', defaultValue: textAt(typed, 'name') }}
      />
      <p className="buttons">
        <Button>{saved.save}</Button>
        <a href={workAt(asked)}>{work.title}</a>
      </p>
    </form>
  );
}
