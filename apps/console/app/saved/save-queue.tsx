import { Button } from '@puente/ui/buttons';
import { answersIn } from '@puente/words/languages';
import type { Answer } from '../act/index.js';
import { Fault, FillingContext, textAt } from '../act/index.js';
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
  const wrong = faults['name'] !== undefined;
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
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor="name">{saved.name}</label>
        <FillingContext value={{ typed, faults, units: [], documents: [] }}>
          <Fault path="name" />
        </FillingContext>
        <input
          id="name"
          name="name"
          maxLength={60}
          autoComplete="off"
          defaultValue={textAt(typed, 'name')}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'name-fault' : undefined}
        />
      </div>
      <p className="buttons">
        <Button>{saved.save}</Button>
        <a href={workAt(asked)}>{work.title}</a>
      </p>
    </form>
  );
}
