import { Button } from '@puente/ui/buttons';
import { paths } from '../paths/index.js';
import type { Reading } from './reading.js';
import { counting } from './reading.js';

/** Every copy that was ever given, and what to do when one is lost. */
export function Copies({ at, credential, day, words: { copies } }: Reading) {
  const paper = counting(credential).some(({ medium }) => medium === 'paper');
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{copies.title}</h2>
      <p>{copies.what}</p>
      <ul className="plain">
        {credential.copies.map(({ endedAt, id, issuedAt, medium }) => (
          <li key={id}>
            <b>{copies.media[medium]}</b>, {endedAt ? copies.ended(day(endedAt)) : copies.since(day(issuedAt))}
            {endedAt === undefined && (
              <>
                {' · '}
                <a href={at(`perdida/${id}`)}>{copies.lost[medium]}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {!paper && (
        <form method="post" action={paths.credential}>
          <p>{copies.noPaper}</p>
          <input type="hidden" name="number" value={credential.number} />
          <Button name="intent" value="paper">
            {copies.newPaper}
          </Button>
        </form>
      )}
    </section>
  );
}
