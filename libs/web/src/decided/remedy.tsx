import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Reading } from '../telling/index.js';
import { legalDate } from '../telling/index.js';

/** Before whom and until when it can be appealed, and who helps for nothing. */
export function Remedy({
  id,
  remedy,
  stands,
  reading,
}: {
  readonly id: string;
  readonly remedy: NonNullable<StatusAnswer['remedy']>;
  /** Whether the worker's period stands still, so that it has no last day now. */
  readonly stands: boolean;
  readonly reading: Reading;
}) {
  const { locale, now, words } = reading;
  const { bodyName, country, legalAid, until } = remedy;
  const open = stands ? words.status.appealMeanwhile : words.status.appealOnceServed;
  const body = `${bodyName}, ${reading.country(country)}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.status.remedy}</h2>
      <p>{until === undefined ? open(body) : words.status.appealUntil(body, legalDate(until, now, locale))}</p>
      <h3>{words.status.legalAid}</h3>
      <ul>
        {legalAid.bodies.map(({ name, reach }) => (
          <li key={name}>
            <b>{name}</b>: {reach}
          </li>
        ))}
      </ul>
      {legalAid.demonstration && <p className="hint">{words.status.inventedAid}</p>}
    </section>
  );
}
