import type { Officers, Workloads } from '@puente/contracts/answers/agency';
import { ColumnChart } from '@puente/ui/charts';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useColleagues } from '../colleagues/index.js';
import { officerAt } from '../paths/index.js';
import { useDates, useWords } from '../visit/index.js';

interface Shown extends Pick<z.output<typeof Workloads>, 'days'> {
  readonly register: z.output<typeof Officers>;
  readonly loads: z.output<typeof Workloads>['items'];
}

/** How much of the team’s work is due on each day ahead: drawn, and as a table by person. */
export function DaysFigure({ days, loads, register }: Shown) {
  const { team } = useWords();
  const { whole } = useColleagues();
  const { weekday } = useDates();
  const due = days.map((day, at) => ({
    label: weekday(day),
    count: loads.reduce((sum, { perDay }) => sum + (perDay[at] ?? 0), 0),
  }));
  const late = loads.reduce((sum, load) => sum + load.late, 0);
  const busy = loads.filter((load) => load.late > 0 || load.perDay.some((count) => count > 0));
  return (
    <section aria-labelledby="days">
      <h2 id="days">{team.days.title}</h2>
      <p className="hint">{team.days.hint}</p>
      <ColumnChart
        said={team.days.chart(late, due.map(({ count, label }) => `${label}: ${String(count)}`).join(', '))}
        columns={[{ label: team.days.late, count: late, isPast: true }, ...due]}
      />
      {busy.length > 0 && (
        <details>
          <summary>{team.days.table}</summary>
          <CardTable columns={[team.columns.who, team.days.late, ...due.map(({ label }) => label)]}>
            {busy.map(({ id, late: past, perDay }) => (
              <CardRow key={id}>
                <th scope="row">
                  <a href={officerAt(id)}>{whole(id)}</a>
                </th>
                <td>{past > 0 && <Tag kind="late">{past}</Tag>}</td>
                {days.map((day, at) => (
                  <td key={day}>
                    <OnDay count={perDay[at] ?? 0} isAbsent={isAbsent(register, id, day)} />
                  </td>
                ))}
              </CardRow>
            ))}
          </CardTable>
        </details>
      )}
    </section>
  );
}

/** What is due on a day; what is due while its officer is away stands out. */
function OnDay({ count, isAbsent: away }: { readonly count: number; readonly isAbsent: boolean }) {
  const { team } = useWords();
  if (!away) return count > 0 ? <>{count}</> : null;
  return count > 0 ? <Tag kind="soon">{`${String(count)} ${team.absent}`}</Tag> : <small>{team.absent}</small>;
}

const isAbsent = ({ items }: Shown['register'], id: string, day: string): boolean =>
  items.some((one) => one.id === id && one.absences.some(({ from, until }) => from <= day && day <= until));
