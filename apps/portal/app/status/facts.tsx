import type { ReactNode } from 'react';
import type { StatusAnswer } from '../api/index.js';
import type { Between } from '../words/index.js';
import { useWords } from '../visit/index.js';
import type { Deadline } from './deadline.js';
import type { Names } from './names.js';

interface FactsProps {
  readonly status: StatusAnswer;
  readonly between: Between;
  readonly deadline: Deadline | undefined;
  readonly names: Names;
}

/** Who has it, until when, what happens then, and what the worker does now. */
export function Facts({ status, between, deadline, names }: FactsProps) {
  const words = useWords();
  const { holder, atZero } = status;
  return (
    <dl className="facts">
      <Fact name={words.status.holder}>{holderText(status, between, names, words.status)}</Fact>
      {deadline && (
        <Fact name={words.status.due} className={deadline.urgency}>
          {deadline.urgency !== 'calm' && <span className="flag">{words.clock[deadline.urgency]}</span>}
          <b>{deadline.text}</b>
          <Counted explanation={status.words.explanation} />
        </Fact>
      )}
      {atZero && (
        <Fact name={holder.who === 'worker' ? words.status.ifYouSilent : words.status.ifAgencySilent}>
          {words.status.atZero[atZero](between)}
        </Fact>
      )}
      <Fact name={words.status.youNow} className={status.next === 'nothing' ? undefined : 'act'}>
        {words.status.next[status.next](between)}
      </Fact>
    </dl>
  );
}

function Fact(props: { readonly name: string; readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <div className={props.className}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** The reckoning in words, folded away until it is asked for; opens without script. */
function Counted({ explanation }: { readonly explanation: string | readonly string[] | undefined }) {
  const { status } = useWords();
  if (explanation === undefined || explanation.length === 0) return null;
  const lines = typeof explanation === 'string' ? [explanation] : explanation;
  return (
    <details>
      <summary>{status.howCounted}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}

function holderText(
  { holder, stage }: StatusAnswer,
  between: Between,
  names: Names,
  words: { readonly you: string; readonly nobody: string; readonly onItsWay: (between: Between) => string },
): string {
  switch (holder.who) {
    case 'worker':
      return words.you;
    case 'agency':
      return `${names.agency(holder.agency)}, ${names.country(holder.country)}`;
    case 'nobody':
      return stage === 'transmitted' ? words.onItsWay(between) : words.nobody;
  }
}
