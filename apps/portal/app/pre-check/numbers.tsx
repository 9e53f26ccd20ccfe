import type { PreCheckOfHost } from '@puente/contracts/answers/public';
import { useWords } from '../visit/index.js';

/** Three numbers: days, money, papers. */
export function Numbers({ host: { automatic, documents, time } }: { readonly host: PreCheckOfHost }) {
  const words = useWords().preCheck;
  return (
    <dl className="numbers">
      {automatic ? (
        <Fact number={words.atOnce} says={words.daysAutomatic} />
      ) : (
        time && (
          <Fact
            number={words.days[time.unit](time.days)}
            says={time.basis === 'figures' ? words.daysToday : words.daysAtMost}
          />
        )
      )}
      <Fact number={words.costFree} says={words.cost} />
      <Fact number={words.documents(documents.needed.length)} says={words.documentsWhat} />
    </dl>
  );
}

const Fact = ({ number, says }: { readonly number: string; readonly says: string }) => (
  <div>
    <dt>{says}</dt>
    <dd>{number}</dd>
  </div>
);
