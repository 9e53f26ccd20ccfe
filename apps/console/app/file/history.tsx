import type { TimelineEntry } from '@puente/domain/file/case';
import { Happened, Timeline } from '@puente/ui/timeline';
import type { Reading } from '@puente/web/telling';
import { happened } from '@puente/web/telling';
import { momentIn, useWords } from '../visit/index.js';

interface Shown {
  readonly entries: readonly TimelineEntry[];
  readonly reading: Reading;
  /** What the officer reads for the first time. */
  readonly fresh?: readonly TimelineEntry[];
}

/** What has happened, in the sentences that the worker reads; newest first, as whoever decides asks for it. */
export function History({ entries, fresh = [], reading }: Shown) {
  const { file } = useWords();
  const { locale, now } = reading;
  return (
    <Timeline reversed>
      {[...entries].reverse().map((entry) => (
        <Happened
          key={`${entry.at} ${entry.country} ${entry.what}`}
          at={entry.at}
          when={momentIn(entry.at, now, locale)}
        >
          {fresh.includes(entry) && <mark>{file.isNew}</mark>} {happened(entry, reading)}
          {entry.words && <blockquote>{entry.words[locale.language] ?? entry.words.es}</blockquote>}
        </Happened>
      ))}
    </Timeline>
  );
}

export function NoHistory() {
  return <p>{useWords().file.noHistory}</p>;
}
