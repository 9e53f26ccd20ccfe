import type { CorruptionReportView } from '@puente/contracts/answers/agency';
import { Happened, Timeline } from '@puente/ui/timeline';
import type { z } from 'zod';
import { pictureAt } from '../paths/index.js';
import { useDates, useWords } from '../visit/index.js';

type Said = z.output<typeof CorruptionReportView>['said'][number];

/** What was reported and added, in the words of whoever said it, and whom it names. */
export function ReportSaid({ caseId, said }: { readonly caseId: string; readonly said: readonly Said[] }) {
  const { reports } = useWords();
  const { day } = useDates();
  return (
    <Timeline>
      {said.map(({ by, on, officers, offices, picture, telephones, words }, row) => (
        <Happened key={row} at={on} when={day(on)}>
          <b>{reports.by[by]}</b>
          {words !== undefined && <blockquote>{words}</blockquote>}
          {picture !== undefined && <a href={pictureAt(caseId, picture)}>{reports.picture}</a>}
          {[...officers, ...offices, ...telephones].length > 0 && (
            <p>{reports.names([...officers, ...offices, ...telephones].join(', '))}</p>
          )}
        </Happened>
      ))}
    </Timeline>
  );
}
