import { UnequalTreatmentView } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import { Title } from '@puente/ui/site';
import { textIn } from '@puente/web/telling';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Places } from '../audit/index.js';
import { ComparedTable } from '../compared/index.js';
import { saidOr } from '../failed/problem.js';
import { useDates, useVisit, useWords, visitContext } from '../visit/index.js';

/** `/auditoria/trato`: each group against the rest, with the interval; what is worse first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  return saidOr(await visit.api.read(apiPath`/indicators/unequal-treatment`, UnequalTreatmentView), visit);
}

const order = ['worse', 'better', 'no-evidence'] as const;

export default function Unequal() {
  const { audit, unequal } = useWords();
  const { language } = useVisit();
  const { moment } = useDates();
  const { asOf, items, note } = useLoaderData<typeof loader>();
  const sorted = [...items].sort((one, other) => order.indexOf(one.finding) - order.indexOf(other.finding));
  return (
    <>
      <Title>{audit.unequal}</Title>
      <h1>{audit.unequal}</h1>
      <Places />
      <p>
        {textIn(note, language)} {unequal.asOf(moment(asOf))}
      </p>
      {sorted.length === 0 ? <p>{unequal.none}</p> : <ComparedTable items={sorted} />}
    </>
  );
}
