import type { CaseView } from '@puente/contracts/answers/cases';
import { DueDay, HowCounted } from '@puente/ui/facts';
import type { Deadline } from '@puente/web/telling';
import type { z } from 'zod';
import { useWords } from '../visit/index.js';

interface Shown {
  readonly clock: z.output<typeof CaseView>['clock'];
  readonly deadline: Deadline | undefined;
}

/** The period that runs, and how it is counted. */
export function Clock({ clock, deadline }: Shown) {
  const { file, work } = useWords();
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{file.clock}</h2>
      {deadline === undefined ? (
        <p>{file.noClock}</p>
      ) : (
        <p>
          <DueDay urgency={deadline.urgency} words={{ soon: work.isSoon, late: work.isLate }} text={deadline.text} />
        </p>
      )}
      <HowCounted label={file.howCounted} explanation={clock?.words} />
    </section>
  );
}
