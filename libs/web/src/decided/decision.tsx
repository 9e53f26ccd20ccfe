import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Reading } from '../telling/index.js';
import { OpenUnits } from './open-units.js';
import { Remedy } from './remedy.js';
import { Ruling } from './ruling.js';
import { Why } from './why.js';

/** As much of a status as says what was decided. */
export type DecisionRead = Pick<
  StatusAnswer,
  'mayDo' | 'measures' | 'open' | 'refusal' | 'remand' | 'remedy' | 'result' | 'ruling'
> &
  Partial<Pick<StatusAnswer, 'waiting'>>;

interface Shown {
  readonly status: DecisionRead;
  readonly reading: Reading;
  /** Before the names of its sections, where there are several decisions on one page. */
  readonly of?: string;
}

/** What was decided: what the person may already do, what is still open, why, by which rule, and before whom it can be appealed. */
export function Decision({ of = '', reading, status }: Shown) {
  const { mayDo, measures, open, remand, remedy, ruling } = status;
  const { words } = reading;
  const undecided = open?.filter(({ unit }) => measures?.some((measure) => measure.unit === unit) !== true) ?? [];
  return (
    <>
      {mayDo && (
        <section aria-labelledby={`${of}may-do`}>
          <h2 id={`${of}may-do`}>{words.status.mayDo}</h2>
          <ul>
            {mayDo.units.map(({ unit, title }) => (
              <li key={unit}>{title}</li>
            ))}
          </ul>
          <Limits name={words.status.conditions} texts={mayDo.conditions} />
          <Limits name={words.status.exclusions} texts={mayDo.exclusions} />
        </section>
      )}
      {undecided.length > 0 && <OpenUnits id={`${of}open`} units={undecided} reading={reading} />}
      <Why id={`${of}why`} status={status} reading={reading} />
      {remand && <Ruling id={`${of}remand`} ruling={remand} title={words.status.remand} reading={reading} />}
      {ruling && (
        <Ruling id={`${of}ruling`} ruling={ruling} title={words.status.ruled[ruling.outcome]} reading={reading} />
      )}
      {remedy && <Remedy id={`${of}remedy`} remedy={remedy} stands={status.waiting !== undefined} reading={reading} />}
    </>
  );
}

function Limits({ name, texts }: { readonly name: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <p>
      <b>{name}:</b> {texts.join('; ')}
    </p>
  );
}
