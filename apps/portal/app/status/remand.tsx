import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { Reading } from './reading.js';

type Ordered = NonNullable<StatusAnswer['remand']>;

/** What the appeals body told the authority to do, why, and by which rule. */
export function Remand({ remand, reading }: { readonly remand: Ordered; readonly reading: Reading }) {
  const { words, locale } = reading;
  const say = (text: Ordered['reasons']): string => text[locale.language] ?? text.es;
  const { instructions, legalBasis, reasons } = remand;
  return (
    <section aria-labelledby="remand">
      <h2 id="remand">{words.status.remand}</h2>
      {instructions && (
        <p>
          <b>{words.status.instructions}:</b> {say(instructions)}
        </p>
      )}
      <p>
        <b>{words.status.reasons}:</b> {say(reasons)}
      </p>
      <p>
        <b>{words.status.legalBasis}:</b> {say(legalBasis)}
      </p>
    </section>
  );
}
