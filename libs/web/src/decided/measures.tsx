import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { WrittenText } from '@puente/ui/site';
import type { Reading } from '../telling/index.js';
import type { DecidedWays } from './decided.js';

type Measures = NonNullable<StatusAnswer['measures']>;

interface Asked {
  readonly status: StatusAnswer;
  readonly measures: Measures;
  readonly reading: Reading;
  /** Whether this is the page of the country that asks; only there can they be declined. */
  readonly here: boolean;
  readonly ways: DecidedWays | undefined;
}

/** Another unit is appealed, or decided: then their time stands still, and not the host's. */
const isBeside = ({ stage }: StatusAnswer): boolean => stage === 'host-review' || stage === 'appealed';

/** Whose time stands still meanwhile: also the worker's, while the host has a test to hold (R5). */
function standsStill(status: StatusAnswer, { between, words }: Reading): string {
  if (isBeside(status)) return words.status.besideMeasures;
  return status.holder.who === 'agency' ? words.status.whileTested(between) : words.status.meanwhile(between);
}

/** What the worker may still do so that what is missing counts, and how to say that it is done. */
export function MeasuresAsked({ status, measures, reading, here, ways }: Asked) {
  const { words, between } = reading;
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{words.status.measures}</h2>
      <p className="hint">{standsStill(status, reading)}</p>
      <MeasureList measures={measures} reading={reading} />
      {ways !== undefined && (
        <p>
          <a href={ways.reportMeasures}>{words.handIn.reportLink}</a>
        </p>
      )}
      {status.stage !== 'appealed' && (ways !== undefined || !here) && (
        <p>
          {here
            ? ways && <a href={ways.declineMeasures}>{words.status.decline.link}</a>
            : words.status.decline.elsewhere(between)}
        </p>
      )}
    </section>
  );
}

/** What is asked of the person, unit by unit, and how to say that it is done. */
export function MeasureList({ measures, reading }: Pick<Asked, 'measures' | 'reading'>) {
  const { words, locale } = reading;
  return (
    <ul>
      {measures.map(({ unit, kind, content, reasons, report }) => (
        <li key={unit}>
          <b>{reading.unit(unit)}</b>: {words.status.measureKinds[kind]}.{' '}
          <WrittenText text={content} language={locale.language} />
          <blockquote>
            <WrittenText text={reasons} language={locale.language} />
          </blockquote>
          <p>
            {words.status.howToReport}: <WrittenText text={report} language={locale.language} />
          </p>
        </li>
      ))}
    </ul>
  );
}
