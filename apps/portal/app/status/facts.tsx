import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Reading } from '@puente/web/telling';
import { deadlineOf } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { Act } from './act.js';
import { isAnswerable } from './answerable.js';
import { Fact } from './fact.js';

/** Who has it, until when, what happens then, and what the worker does now. */
export function Facts({ status, reading }: { readonly status: StatusAnswer; readonly reading: Reading }) {
  const { words, between } = reading;
  const { holder, atZero } = status;
  const deadline = deadlineOf(status, reading);
  return (
    <dl className="facts">
      <Fact name={words.status.holder}>{holderText(status, reading)}</Fact>
      {deadline && (
        <Fact name={words.status.due} className={deadline.urgency}>
          {deadline.urgency !== 'calm' && <span className="flag">{words.clock[deadline.urgency]}</span>}
          <b>{deadline.text}</b>
          <Counted label={words.status.howCounted} explanation={status.words.explanation} />
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
            <a className="button" href={paths.answer}>
              {words.answer.link}
            </a>
          </p>
        )}
        <Act status={status} reading={reading} />
      </Fact>
    </dl>
  );
}

/** The reckoning in words, folded away until it is asked for; opens without script. */
function Counted({ label, explanation }: { readonly label: string; readonly explanation: string | undefined }) {
  if (explanation === undefined) return null;
  return (
    <details>
      <summary>{label}</summary>
      <p>{explanation}</p>
    </details>
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
