import type { Officers, Workloads } from '@puente/contracts/answers/agency';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useColleagues } from '../colleagues/index.js';
import { officerAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

type Register = z.output<typeof Officers>;
type Load = z.output<typeof Workloads>['items'][number];

interface Shown {
  readonly register: Register;
  readonly loads: readonly Load[];
}

/** What each officer has, whoever has most that is late first. */
export function LoadTable({ loads, register }: Shown) {
  const { team } = useWords();
  const { whole } = useColleagues();
  const most = Math.max(1, ...loads.map(({ open }) => open));
  const sorted = [...loads].sort((one, other) => other.late - one.late || other.open - one.open);
  return (
    <CardTable columns={Object.values(team.columns)} caption={team.order}>
      {sorted.map((load) => (
        <CardRow key={load.id}>
          <th scope="row">
            <a href={officerAt(load.id)}>{whole(load.id)}</a>
          </th>
          <td>
            <Roles of={register} id={load.id} />
          </td>
          <td>
            <meter min={0} max={most} value={load.open} aria-label={`${whole(load.id)}: ${team.open(load.open)}`} />{' '}
            {team.open(load.open)}
          </td>
          <td>{load.late > 0 && <Tag kind="late">{team.late(load.late)}</Tag>}</td>
          <td>{load.soon > 0 && <Tag kind="soon">{team.soon(load.soon)}</Tag>}</td>
          <td>
            <Today of={register} id={load.id} />
          </td>
        </CardRow>
      ))}
    </CardTable>
  );
}

interface Of {
  readonly of: Register;
  readonly id: string;
}

function Roles({ id, of }: Of) {
  const { law } = answersIn(useVisit().language);
  const roles = of.items.find((one) => one.id === id)?.roles ?? [];
  return <>{roles.map((role) => law.roles[role]).join(', ')}</>;
}

/** Whether a draw of today can name them. */
function Today({ id, of: { pool } }: Of) {
  const { team } = useWords();
  const { whole } = useColleagues();
  const { language } = useVisit();
  if (pool === undefined) return <>{team.noPool}</>;
  const absent = pool.absent.find(({ officer }) => officer === id);
  if (absent !== undefined)
    return <>{absent.cover === undefined ? team.absent : team.coveredBy(whole(absent.cover))}</>;
  const passedOver = pool.passedOver.find(({ officer }) => officer === id);
  if (passedOver !== undefined) {
    const why = passedOver.reasons?.[language] ?? passedOver.reasons?.es;
    return <>{[team.passedOver, why].filter(Boolean).join(': ')}</>;
  }
  return <>{pool.members.some((member) => member.id === id) ? team.drawn : team.notDrawn}</>;
}
