import type { OwnDeletion } from '@puente/contracts/answers/worker';
import { longDate } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** What has to end first, and what the answer may turn on. */
export function Needed({ deletion }: { readonly deletion: OwnDeletion }) {
  const { language } = useVisit();
  const { deletion: words, withdraw } = useWords();
  const isOpen = ({ hold }: OwnDeletion['needed'][number]) => hold === 'open-case' || hold === 'running-period';
  const open = deletion.needed.filter(isOpen);
  // What an order keeps, it says itself, with its day and its reasons.
  const kept = deletion.needed.filter((one) => !isOpen(one) && one.hold !== 'legal-hold');
  return (
    <>
      {open.length > 0 && (
        <section className="box" aria-labelledby="runs">
          <h2 id="runs">{words.runsTitle}</h2>
          {open.map(({ hold, number }) => (
            <p key={number}>{words.keeps[hold](number)}</p>
          ))}
          <p>
            {words.runsHint} <a href={paths.withdraw}>{withdraw.link}</a>
          </p>
        </section>
      )}
      {deletion.orders.map(({ legalBasis, number, reasons, remedy, state, until }) => (
        <section className="box" key={`${number} ${state} ${until} ${reasons}`}>
          <h2>{words.order[state](number, longDate(until, language))}</h2>
          <p>
            <b>{words.reasons}.</b> {reasons}
          </p>
          <p>
            <b>{words.legalBasis}.</b> {legalBasis}
          </p>
          <p>
            <b>{words.remedy}.</b> {remedy}
          </p>
        </section>
      ))}
      {kept.map(({ hold, number }) => (
        <p key={number}>{words.keeps[hold](number)}</p>
      ))}
    </>
  );
}
