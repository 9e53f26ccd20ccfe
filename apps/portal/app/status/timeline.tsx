import type { TimelineEntry } from '@puente/domain/case';
import type { Between } from '../words/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Locale } from './dates.js';
import { moment } from './dates.js';
import { happened } from './happening.js';
import type { Names } from './names.js';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly between: Between;
  readonly names: Names;
  readonly locale: Locale;
  readonly now: Date;
}

/** What has happened, newest last. */
export function Timeline({ entries, between, names, locale, now }: TimelineProps) {
  const words = useWords();
  const { language } = useVisit();
  return (
    <section aria-labelledby="past">
      <h2 id="past">{words.status.past}</h2>
      {entries.length === 0 && <p>{words.status.pastEmpty}</p>}
      <ol className="timeline">
        {entries.map((entry) => {
          const { day, hour } = moment(entry.at, now, locale);
          return (
            <li key={`${entry.at} ${entry.what}`}>
              <time dateTime={entry.at}>
                {day} <small>{hour}</small>
              </time>
              <div>
                {happened(entry, between, names, words)}
                {entry.words && (
                  <blockquote lang={entry.words[language] === undefined ? 'es' : undefined}>
                    {entry.words[language] ?? entry.words.es}
                  </blockquote>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
