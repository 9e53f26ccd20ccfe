import type { Quarantined } from '@puente/contracts/answers/agency';
import type { z } from 'zod';
import { CardRow, CardTable } from '../cards/index.js';
import { useDates, useWhyNot, useWords } from '../visit/index.js';

/** Events of other countries that could not be taken: why, in words, and what an operator does about it; never what they hold. */
export function SetAside({ items }: { readonly items: readonly z.output<typeof Quarantined>[] }) {
  const { node } = useWords();
  const { moment } = useDates();
  const whyNot = useWhyNot();
  const reasons: Readonly<Partial<Record<string, string>>> = node.reasons;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{node.setAside}</h2>
      {items.length === 0 ? (
        <p>{node.nothingSetAside}</p>
      ) : (
        <>
          <p className="hint">{node.setAsideHint}</p>
          <CardTable columns={Object.values(node.setAsideColumns)}>
            {items.map(({ offset, partition, reason, receivedAt, topic }) => (
              <CardRow key={`${topic} ${partition} ${offset}`}>
                <th scope="row">{moment(receivedAt)}</th>
                <td>
                  {reasons[reason] ?? whyNot(reason)} <small>{reason}</small>
                </td>
                <td>
                  <code>
                    {topic}/{partition}/{offset}
                  </code>
                </td>
              </CardRow>
            ))}
          </CardTable>
        </>
      )}
    </section>
  );
}
