import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useDates, useWords } from '../visit/index.js';
import type { Shown } from './shown.js';

/** The fingerprints by which others know this node, and how long each counts. */
export function Keys({ view: { keys } }: Shown) {
  const { node } = useWords();
  const { moment } = useDates();
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{node.keys}</h2>
      <CardTable columns={Object.values(node.keyColumns)}>
        {keys.map(({ compromisedAt, from, kid, until, use }) => (
          <CardRow key={`${use} ${kid}`}>
            <th scope="row">{node.uses[use]}</th>
            <td>
              <code className="proof">{kid}</code>
            </td>
            <td>{from === undefined ? node.open : moment(from)}</td>
            <td>
              {until === undefined ? node.open : moment(until)}
              {compromisedAt !== undefined && <Tag kind="late">{node.compromised(moment(compromisedAt))}</Tag>}
            </td>
          </CardRow>
        ))}
      </CardTable>
    </section>
  );
}
