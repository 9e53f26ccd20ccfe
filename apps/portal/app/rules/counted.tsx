import type { WhatIf } from '@puente/contracts/answers/public';
import { useDirectoryWords } from '../directory/index.js';
import { useWords } from '../visit/index.js';
import { AtZero } from './at-zero.js';

/** When it would end, how that was counted, and what then; or why nothing could be counted. */
export function Counted({ answer }: { readonly answer: WhatIf | 'wrong' }) {
  const { rules } = useWords();
  const { day } = useDirectoryWords();
  if (answer === 'wrong')
    return (
      <div className="note" role="alert">
        <p>
          <b>{rules.wrong}</b>
        </p>
        <p>{rules.wrongNext}</p>
      </div>
    );
  const { atZero, dueOn, holidaysKnownUntil, period, reminders, says } = answer;
  return (
    <div className="note" role="status">
      <p>
        <b>{dueOn === undefined ? rules.stands : rules.due(day(dueOn))}</b>
      </p>
      <p>{`${rules.periods[period]}: ${says}.`}</p>
      {reminders.length > 0 && <p>{rules.reminders(reminders.map(day).join(', '))}</p>}
      <p>
        {`${rules.atZero}: `}
        <AtZero outcomes={atZero} />
      </p>
      {dueOn !== undefined && dueOn > holidaysKnownUntil && (
        <p className="hint">{rules.known(day(holidaysKnownUntil))}</p>
      )}
    </div>
  );
}
