import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Reading } from '@puente/web/telling';

interface BeyondAppealsProps {
  readonly beyond: NonNullable<StatusAnswer['beyondAppeals']>;
  readonly reading: Reading;
}

/** The appeals body let its period pass, and nobody of this system is above it: who is, by the country's law. */
export function BeyondAppeals({ beyond, reading }: BeyondAppealsProps) {
  const { beyondAppeals: said } = reading.words.status;
  return (
    <section aria-labelledby="beyond-appeals">
      <h2 id="beyond-appeals">{said.title}</h2>
      <p>{said.what}</p>
      <p>
        <b>{beyond.name}</b>. {beyond.reach}
      </p>
    </section>
  );
}
