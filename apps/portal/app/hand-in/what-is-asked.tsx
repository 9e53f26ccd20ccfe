import { DueDay, Fact, Facts } from '@puente/ui/facts';
import { WrittenText } from '@puente/ui/site';
import { deadlineOf, readingOf } from '@puente/web/telling';
import { useVisit } from '../visit/index.js';
import type { AskedFor } from './asked-for.js';

/** Why, until when, and what happens if nothing is done. */
export function WhatIsAsked({ asked }: { readonly asked: AskedFor }) {
  const reading = readingOf(asked.status, useVisit());
  const { between, locale, words } = reading;
  const { atZero, holder } = asked.status;
  const deadline = holder.who === 'worker' ? deadlineOf(asked.status, reading) : undefined;
  const { reasons } = asked;
  return (
    <>
      {asked.documents.length > 0 && reasons !== undefined && (
        <>
          <h2>{words.handIn.reasons}</h2>
          <blockquote>
            <WrittenText text={reasons} language={locale.language} />
          </blockquote>
        </>
      )}
      {deadline && (
        <Facts>
          <Fact name={words.handIn.until} className={deadline.urgency}>
            <DueDay
              urgency={deadline.urgency}
              words={{ soon: words.clock.soon, late: words.clock.late }}
              text={deadline.text}
            />
          </Fact>
          {atZero && <Fact name={words.handIn.silent}>{words.status.atZero[atZero](between)}</Fact>}
        </Facts>
      )}
    </>
  );
}
