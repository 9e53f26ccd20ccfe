import type { TimelineEntry } from '@puente/domain/file/case';
import { WrittenText } from '@puente/ui/site';
import { Happened, Timeline } from '@puente/ui/timeline';
import type { Reading } from '@puente/web/telling';
import { happened, moment } from '@puente/web/telling';

/** What has happened, newest last. */
export function Past({ entries, reading }: { readonly entries: readonly TimelineEntry[]; readonly reading: Reading }) {
  const { status } = reading.words;
  return (
    <section aria-labelledby="past">
      <h2 id="past">{status.past}</h2>
      {entries.length === 0 ? (
        <p>{status.pastEmpty}</p>
      ) : (
        <Timeline>
          {entries.map((entry) => (
            <Line key={`${entry.at} ${entry.country} ${entry.what}`} entry={entry} reading={reading} />
          ))}
        </Timeline>
      )}
    </section>
  );
}

function Line({ entry, reading }: { readonly entry: TimelineEntry; readonly reading: Reading }) {
  const { now, locale } = reading;
  const { day, hour } = moment(entry.at, now, locale);
  return (
    <Happened
      at={entry.at}
      when={
        <>
          {day} <small>{hour}</small>
        </>
      }
    >
      {happened(entry, reading)}
      {entry.words && (
        <blockquote>
          <WrittenText text={entry.words} language={locale.language} />
        </blockquote>
      )}
    </Happened>
  );
}
