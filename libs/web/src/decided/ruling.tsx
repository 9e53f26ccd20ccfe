import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { WrittenText } from '@puente/ui/site';
import type { Reading } from '../telling/index.js';

type Ordered = NonNullable<StatusAnswer['remand']>;

/** What the appeals body told the authority to do, or ruled itself, why, and by which rule. */
export function Ruling({
  id,
  ruling,
  title,
  reading,
}: {
  readonly id: string;
  readonly ruling: Ordered;
  readonly title: string;
  readonly reading: Reading;
}) {
  const { words, locale } = reading;
  const { instructions, legalBasis, reasons } = ruling;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {instructions && (
        <p>
          <b>{words.status.instructions}:</b> <WrittenText text={instructions} language={locale.language} />
        </p>
      )}
      <p>
        <b>{words.status.reasons}:</b> <WrittenText text={reasons} language={locale.language} />
      </p>
      <p>
        <b>{words.status.legalBasis}:</b> <WrittenText text={legalBasis} language={locale.language} />
      </p>
    </section>
  );
}
