import { Happened, Timeline } from '@puente/ui/timeline';
import { answersIn } from '@puente/words/languages';
import { useColleagues } from '../colleagues/index.js';
import { useDates, useVisit, useWords } from '../visit/index.js';
import type { Note } from './notes.js';

interface Shown {
  readonly notes: readonly Note[];
  /** Where one is written, for whom the law lets write one. */
  readonly writeAt: string | undefined;
  readonly lastHere?: string | undefined;
}

/** What the officers of a file wrote for one another, newest first, and the way to write more. */
export function NoteList({ lastHere, notes, writeAt }: Shown) {
  const { file } = useWords();
  const { commands } = answersIn(useVisit().language).law;
  if (notes.length === 0 && writeAt === undefined) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{file.notes(notes.length)}</h2>
      <p className="hint">{file.notesHint}</p>
      {notes.length > 0 && <NoteLines notes={notes} lastHere={lastHere} />}
      {writeAt !== undefined && (
        <p>
          <a href={writeAt} data-key="n">
            {commands['add-note']}
          </a>
        </p>
      )}
    </section>
  );
}

function NoteLines({ lastHere, notes }: Pick<Shown, 'lastHere' | 'notes'>) {
  const { file } = useWords();
  const { called } = useColleagues();
  const { moment } = useDates();
  return (
    <Timeline reversed>
      {notes.map(({ agency, at, by, seq, text }) => (
        <Happened key={seq} at={at} when={moment(at)}>
          {isSince(at, lastHere) && <mark>{file.isNew}</mark>} <b>{called(by, agency)}</b>
          <blockquote>{text}</blockquote>
        </Happened>
      ))}
    </Timeline>
  );
}

/** After an officer was at the file last; where they were not there before, nothing is new to them. */
export const isSince = (at: string, lastHere: string | undefined): boolean => lastHere !== undefined && at > lastHere;
