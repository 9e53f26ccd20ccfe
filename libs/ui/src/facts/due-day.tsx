import { Tag } from '../tags/index.js';

interface Shown {
  readonly urgency: 'calm' | 'soon' | 'late';
  /** What stands beside a day that is near, or past. */
  readonly words: Readonly<Record<'soon' | 'late', string>>;
  /** The day and how far it is. */
  readonly text: string;
}

/** Until when. */
export function DueDay({ text, urgency, words }: Shown) {
  return (
    <>
      {urgency !== 'calm' && <Tag kind={urgency}>{words[urgency]}</Tag>} <b>{text}</b>
    </>
  );
}

/** The reckoning in words, folded away until it is asked for; opens without script. */
export function HowCounted({
  explanation,
  label,
}: {
  readonly label: string;
  readonly explanation: string | undefined;
}) {
  if (explanation === undefined || explanation === '') return null;
  return (
    <details>
      <summary>{label}</summary>
      <p>{explanation}</p>
    </details>
  );
}
