import { textIn } from '@puente/web/telling';
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Title } from '@puente/ui/site';
import { EmergencyItem } from '../directory/index.js';
import { cannotShow, problemOf } from '../failed/problem.js';
import { useVisit, useWords, visitContext } from '../visit/index.js';

/** `/emergencias`: for which emergencies the country stopped clocks, by which act, and until when at the latest. */
export async function loader({ context }: LoaderFunctionArgs) {
  const visit = context.get(visitContext);
  const answer = await visit.directory.emergencies();
  return answer.outcome === 'published' ? answer.emergencies : cannotShow(problemOf(answer, visit));
}

export default function EmergenciesPage() {
  const words = useWords().emergencies;
  const { language } = useVisit();
  const { atMost, items, source } = useLoaderData<typeof loader>();
  const [now, before] = [items.filter(({ inForce }) => inForce), items.filter(({ inForce }) => !inForce)];
  return (
    <>
      <Title>{words.title}</Title>
      <h1>{words.title}</h1>
      <p className="lead">{words.what(String(atMost.days))}</p>
      <p className="hint">{textIn(source, language)}</p>
      {now.length === 0 && <p role="status">{words.none}</p>}
      {now.map((one) => (
        <EmergencyItem key={one.number} emergency={one} />
      ))}
      {before.length > 0 && <h2>{words.before}</h2>}
      {before.map((one) => (
        <EmergencyItem key={one.number} emergency={one} />
      ))}
    </>
  );
}
