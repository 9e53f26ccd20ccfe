import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { WrittenText } from '@puente/ui/site';
import type { Reading } from '../telling/index.js';

type Result = NonNullable<StatusAnswer['result']>;
type Text = NonNullable<StatusAnswer['refusal']>['reasons'];

interface Shown {
  readonly id: string;
  readonly status: Pick<StatusAnswer, 'refusal' | 'result'>;
  readonly reading: Reading;
}

/** Why it was decided so, and by which rule: unit by unit, or of the whole. Nothing where nothing was decided. */
export function Why({ id, status: { refusal, result }, reading }: Shown) {
  if (refusal === undefined && result === undefined) return null;
  const { words } = reading;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.status.why}</h2>
      {refusal && (
        <>
          <p>
            <WrittenText text={refusal.reasons} language={reading.locale.language} />
          </p>
          <Law text={refusal.legalBasis} reading={reading} />
          {refusal.remedy && (
            <p>
              <WrittenText text={refusal.remedy} language={reading.locale.language} />
            </p>
          )}
        </>
      )}
      {result && <Units result={result} reading={reading} />}
    </section>
  );
}

function Units({ result, reading }: { readonly result: Result; readonly reading: Reading }) {
  const { grounds = [], missing } = result;
  if (grounds.length === 0) return missing.length === 0 ? null : <Law text={undefined} reading={reading} />;
  return (
    <ul>
      {grounds.map(({ ground, legalBasis, unit }) => {
        const isMissing = missing.includes(unit);
        return (
          <li key={unit}>
            <b>{reading.unit(unit)}</b>: {reading.words.status.verdicts[isMissing ? 'missing' : 'held']}.{' '}
            <WrittenText text={ground} language={reading.locale.language} />
            {(isMissing || legalBasis) && <Law text={legalBasis} reading={reading} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A decision from before the law asked for it names no rule: the worker reads where to ask. */
function Law({ text, reading }: { readonly text: Text | undefined; readonly reading: Reading }) {
  const { locale, words } = reading;
  const { status } = words;
  return (
    <p>
      <b>{status.legalBasis}:</b>{' '}
      {text === undefined ? status.lawUnsaid : <WrittenText text={text} language={locale.language} />}
    </p>
  );
}
