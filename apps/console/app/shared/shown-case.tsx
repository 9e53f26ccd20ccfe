import { DueDay, HowCounted } from '@puente/ui/facts';
import { Decision, MeasureList } from '@puente/web/decided';
import { deadlineOf } from '@puente/web/telling';
import { History } from '../file/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Shown } from './reading-of-shared.js';
import { readingOfShared } from './reading-of-shared.js';

interface ShownCase extends Shown {
  readonly number: string;
  readonly now: Date;
}

/** Where a case stands and what was decided in it, as its worker reads it; each part only where it is shown. */
export function ShownCase({ now, number, ...shown }: ShownCase) {
  const { file, shared, work } = useWords();
  const visit = useVisit();
  const reading = readingOfShared(shown, visit, now);
  if (reading === undefined) return <p>{shared.nothing}</p>;
  const { decision, progress } = shown;
  const deadline = progress && deadlineOf(progress, reading);
  return (
    <>
      {progress && (
        <>
          <p>
            <b>{reading.words.status.now[progress.stage](reading.between)}</b>
          </p>
          {deadline && (
            <p>
              <DueDay
                urgency={deadline.urgency}
                words={{ soon: work.isSoon, late: work.isLate }}
                text={deadline.text}
              />
            </p>
          )}
          <HowCounted label={file.howCounted} explanation={progress.words.explanation} />
        </>
      )}
      {decision?.measures && (
        <section aria-labelledby={`${number}-measures`}>
          <h2 id={`${number}-measures`}>{reading.words.status.measures}</h2>
          <MeasureList measures={decision.measures} reading={reading} />
        </section>
      )}
      {decision && <Decision of={`${number}-`} status={decision} reading={reading} />}
      {progress && (
        <details>
          <summary>{shared.history(progress.timeline.length)}</summary>
          <History entries={progress.timeline} reading={reading} />
        </details>
      )}
    </>
  );
}
