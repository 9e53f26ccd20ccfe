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
          <blockquote>{reasons[locale.language] ?? reasons.es}</blockquote>
        </>
      )}
      {deadline && (
        <dl className="facts">
          <div className={deadline.urgency}>
            <dt>{words.handIn.until}</dt>
            <dd>
              <b>{deadline.text}</b>
            </dd>
          </div>
          {atZero && (
            <div>
              <dt>{words.handIn.silent}</dt>
              <dd>{words.status.atZero[atZero](between)}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}
