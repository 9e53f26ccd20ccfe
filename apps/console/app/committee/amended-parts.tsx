import { CardRow, CardTable } from '@puente/ui/tables';
import { useLabels } from '../act/index.js';
import { useDates, useWords } from '../visit/index.js';
import type { Agreement } from './agreement-text.js';
import { amendedParts } from './agreement-text.js';

interface Versions {
  readonly before: Agreement;
  readonly after: Agreement;
}

/** What another version of an agreement would say otherwise, part by part. */
export function AmendedParts({ after, before }: Versions) {
  const { committee } = useWords();
  const { nameOf, valueOf } = useLabels();
  const { day } = useDates();
  const said = (value: string | undefined): string => {
    if (value === undefined || value === '') return committee.amended.nothing;
    return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : valueOf(value);
  };
  return (
    <section aria-labelledby="amended">
      <h2 id="amended">{committee.amended.title(before.version)}</h2>
      <CardTable columns={Object.values(committee.amended.columns)}>
        {amendedParts(before, after).map((part) => (
          <CardRow key={part.path.join('.')}>
            <th scope="row">
              {part.path
                .filter((name) => name !== 'steps')
                .map(nameOf)
                .join(' · ')}
            </th>
            <td>{said(part.before)}</td>
            <td>{said(part.after)}</td>
          </CardRow>
        ))}
      </CardTable>
    </section>
  );
}
