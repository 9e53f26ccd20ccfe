import { useWords } from '../visit/index.js';
import type { Reading } from './reading.js';

const shapes = { 'in-force': '✓', suspended: '❚❚', expired: '○', revoked: '✕', replaced: '↻' } as const;

/** How it stands: one word, one colour, one shape; then what that means. */
export function Standing({ credential, day, words }: Reading) {
  const { is, since, until } = credential.standing;
  const date = until ?? since;
  const { season } = useWords();
  if (credential.servesAgainOn !== undefined)
    return (
      <div className="standing suspended">
        <p className="word">
          <span aria-hidden="true">◷</span> <b>{season.out}</b>
        </p>
        <p>{season.again(day(credential.servesAgainOn))}</p>
      </div>
    );
  return (
    <div className={`standing ${is}`}>
      <p className="word">
        <span aria-hidden="true">{shapes[is]}</span> <b>{words.standing[is]}</b>
      </p>
      <p>{words.means[is](date && day(date))}</p>
      {is !== 'in-force' && credential.reasons !== undefined && (
        <p>
          <b>{words.reasons}:</b> {credential.reasons}
        </p>
      )}
    </div>
  );
}
