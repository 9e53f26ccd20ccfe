import type { CommandPreview } from '@puente/contracts/answers/cases';
import { Decided } from '@puente/web/decided';
import { happened, readingOf } from '@puente/web/telling';
import { isPageLanguage } from '@puente/words/languages';
import { languageName } from './names.js';
import { useVisit, useWords } from '../visit/index.js';

interface Shown {
  readonly preview: CommandPreview;
  /** What they have read until now. */
  readonly lines: number;
}

/** The message and the page of whoever’s case it is, by the words and the code that will tell them, before anything is sent. */
export function WillRead({ lines, preview: { messages, page } }: Shown) {
  const { act } = useWords();
  const { country } = useVisit();
  // Not every decision is about somebody who reads it.
  if (page === undefined && messages.length === 0) return null;
  const pageLanguage = page && isPageLanguage(page.language) ? page.language : 'es';
  const reading = page && readingOf(page.status, { country, language: pageLanguage });
  const { stage, timeline } = page?.status ?? {};
  return (
    <section aria-labelledby="will-read" className="will-read">
      <h2 id="will-read">{act.willRead}</h2>
      {messages.map(({ language, text }) => (
        <figure key={text}>
          <figcaption>{act.onPhone(languageName(language) ?? language)}</figcaption>
          <blockquote lang={language} className="message">
            {text}
          </blockquote>
        </figure>
      ))}
      {page === undefined || reading === undefined || stage === undefined ? (
        <p>{act.readsNothing}</p>
      ) : (
        <>
          <p>{act.onPage(languageName(pageLanguage) ?? pageLanguage)}</p>
          <div lang={pageLanguage} className="page">
            <p>
              <b>{reading.words.status.now[stage](reading.between)}</b>
            </p>
            <Decided status={page.status} reading={reading} />
            <ul>
              {timeline?.slice(lines).map((entry) => (
                <li key={`${entry.at} ${entry.what}`}>
                  {happened(entry, reading)}
                  {entry.words && <blockquote>{entry.words[pageLanguage] ?? entry.words.es}</blockquote>}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </section>
  );
}
