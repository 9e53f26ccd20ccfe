import type { CaseView } from '@puente/contracts/answers/cases';
import type { TimelineEntry } from '@puente/domain/file/case';
import { happened, readingOf } from '@puente/web/telling';
import type { z } from 'zod';
import { useColleagues } from '../colleagues/index.js';
import { momentIn, useVisit, useWords } from '../visit/index.js';
import { isSince } from './note-list.js';
import type { Note } from './notes.js';

type Seen = Pick<z.output<typeof CaseView>, 'lastHere' | 'status'>;

/** What has happened since an officer was at the file last; nothing where they were not there before. */
export const newSince = ({ lastHere, status }: Seen): readonly TimelineEntry[] =>
  lastHere === undefined ? [] : (status?.timeline.filter(({ at }) => at > lastHere) ?? []);

/** Above what an officer goes on with: what they have not read yet, in the sentences that the worker reads, and what other officers noted. */
export function SinceLast({ notes, ...seen }: Seen & { readonly notes: readonly Note[] }) {
  const { file } = useWords();
  const { called } = useColleagues();
  const visit = useVisit();
  const { lastHere, status } = seen;
  const entries = newSince(seen);
  const noted = notes.filter(({ at }) => isSince(at, lastHere));
  const changes = entries.length + noted.length;
  if (lastHere === undefined || status === undefined || changes === 0) return null;
  const reading = readingOf(status, visit);
  const { locale, now } = reading;
  return (
    <section aria-labelledby="since" className="since">
      <h2 id="since">{file.sinceLast(momentIn(lastHere, now, locale), changes)}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.country} ${entry.what}`}>
            {momentIn(entry.at, now, locale)} · {happened(entry, reading)}
          </li>
        ))}
        {noted.map(({ agency, at, by, seq, text }) => (
          <li key={seq}>
            {momentIn(at, now, locale)} · {file.noted(called(by, agency))}
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
