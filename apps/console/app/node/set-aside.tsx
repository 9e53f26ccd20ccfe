import type { Quarantined } from '@puente/contracts/answers/agency';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { quarantinedAt } from '../paths/index.js';
import { useDates, useWords } from '../visit/index.js';
import { useReason } from './reason.js';

/** Events of other countries that could not be taken: why, in words, and what an operator does about it; never what they hold. */
export function SetAside({ items }: { readonly items: readonly z.output<typeof Quarantined>[] }) {
  const { node } = useWords();
  const { moment } = useDates();
  const reasonOf = useReason();
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">{node.setAside}</h2>
      {items.length === 0 ? (
        <p>{node.nothingSetAside}</p>
      ) : (
        <>
          <p className="hint">{node.setAsideHint}</p>
          <CardTable columns={Object.values(node.setAsideColumns)}>
            {items.map(({ id, offset, partition, reason, receivedAt, standing, topic }) => (
              <CardRow key={id}>
                <th scope="row">{moment(receivedAt)}</th>
                <td>
                  {reasonOf(reason)} <small>{reason}</small>
                </td>
                <td>
                  <code>
                    {topic}/{partition}/{offset}
                  </code>
                </td>
                <td>
                  {standing === 'waits' ? (
                    <a href={quarantinedAt(id)} aria-label={node.triesAgain(id)}>
                      {node.tryAgain}
                    </a>
                  ) : (
                    node.tried[standing]
                  )}
                </td>
              </CardRow>
            ))}
          </CardTable>
        </>
      )}
    </section>
  );
}
