import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Reading } from '../telling/index.js';

type Open = NonNullable<StatusAnswer['open']>;

/** What nobody decided yet, and why, unit by unit; what was decided holds meanwhile. */
export function OpenUnits({
  id,
  units,
  reading,
}: {
  readonly id: string;
  readonly units: Open;
  readonly reading: Reading;
}) {
  const { words } = reading;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.status.open}</h2>
      <ul>
        {units.map(({ unit, why }) => (
          <li key={unit}>
            <b>{reading.unit(unit)}</b>: {words.status.openWhy[why]}
          </li>
        ))}
      </ul>
    </section>
  );
}
