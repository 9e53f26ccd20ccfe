import { countryName } from '@puente/words/languages';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useDates, useVisit, useWords } from '../visit/index.js';
import type { Shown } from './shown.js';

type Partner = Shown['view']['partners'][number];

/** The other countries: when each was last heard of, and what it has not got or not confirmed. */
export function Partners({ view: { partners } }: Shown) {
  const { node } = useWords();
  const { language } = useVisit();
  const { moment } = useDates();
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{node.partners}</h2>
      {partners.length === 0 ? (
        <p>{node.noPartners}</p>
      ) : (
        <CardTable columns={Object.values(node.partnerColumns)}>
          {partners.map(({ country, heardAt, unconfirmed, unsent }) => (
            <CardRow key={country}>
              <th scope="row">{countryName(country, language)}</th>
              <td>{heardAt === undefined ? node.neverHeard : moment(heardAt)}</td>
              <td>
                <Waiting of={unsent} />
              </td>
              <td>
                <Waiting of={unconfirmed} />
              </td>
            </CardRow>
          ))}
        </CardTable>
      )}
    </section>
  );
}

function Waiting({ of: { count, since } }: { readonly of: Partner['unsent'] }) {
  const { node } = useWords();
  const { moment } = useDates();
  if (since === undefined) return <Tag kind="full">{node.nothingWaits}</Tag>;
  return <Tag kind="soon">{node.waits(count, moment(since))}</Tag>;
}
