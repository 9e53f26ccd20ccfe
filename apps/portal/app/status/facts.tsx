import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { ButtonLink } from '@puente/ui/buttons';
import { DueDay, Fact, Facts, HowCounted } from '@puente/ui/facts';
import type { Reading } from '@puente/web/telling';
import { deadlineOf } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { Act } from './act.js';
import { isAnswerable } from './answerable.js';

/** Who has it, until when, what happens then, and what the worker does now. */
export function StatusFacts({ status, reading }: { readonly status: StatusAnswer; readonly reading: Reading }) {
  const { words, between } = reading;
  const { holder, atZero } = status;
  const deadline = deadlineOf(status, reading);
  return (
    <Facts>
      <Fact name={words.status.holder}>{holderText(status, reading)}</Fact>
      {deadline && (
        <Fact name={words.status.due} className={deadline.urgency}>
          <DueDay
            urgency={deadline.urgency}
            words={{ soon: words.clock.soon, late: words.clock.late }}
            text={deadline.text}
          />
          <HowCounted label={words.status.howCounted} explanation={status.words.explanation} />
        </Fact>
      )}
      {atZero && (
        <Fact name={holder.who === 'worker' ? words.status.ifYouSilent : words.status.ifAgencySilent}>
          {words.status.atZero[atZero](between)}
        </Fact>
      )}
      <Fact name={words.status.youNow} className={status.next === 'nothing' ? undefined : 'act'}>
        {words.status.next[status.next](between)}
        {isAnswerable(status.next) && (
          <p>
            <ButtonLink href={paths.answer}>{words.answer.link}</ButtonLink>
          </p>
        )}
        <Act status={status} reading={reading} />
      </Fact>
    </Facts>
  );
}

function holderText({ holder, stage }: StatusAnswer, { words, between, agency, country }: Reading): string {
  switch (holder.who) {
    case 'worker':
      return words.status.you;
    case 'agency':
      return `${agency(holder.agency)}, ${country(holder.country)}`;
    case 'nobody':
      return stage === 'transmitted' ? words.status.onItsWay(between) : words.status.nobody;
  }
}
