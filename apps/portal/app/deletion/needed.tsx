import type { OwnDeletion } from '@puente/contracts/answers/worker';
import { useWords } from '../visit/index.js';

/** What has to end first, and what the answer may turn on. */
export function Needed({ deletion }: { readonly deletion: OwnDeletion }) {
  const { deletion: words } = useWords();
  const isOpen = ({ hold }: OwnDeletion['needed'][number]) => hold === 'open-case' || hold === 'running-period';
  const open = deletion.needed.filter(isOpen);
  const kept = deletion.needed.filter((one) => !isOpen(one));
  return (
    <>
      {open.length > 0 && (
        <section className="box" aria-labelledby="runs">
          <h2 id="runs">{words.runsTitle}</h2>
          {open.map(({ hold, number }) => (
            <p key={number}>{words.keeps[hold](number)}</p>
          ))}
          <p>{words.runsHint}</p>
        </section>
      )}
      {kept.map(({ hold, number }) => (
        <p key={number}>{words.keeps[hold](number)}</p>
      ))}
    </>
  );
}
