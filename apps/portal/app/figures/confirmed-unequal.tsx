import type { StatisticsView } from '@puente/contracts/answers/public';
import { useDirectoryWords } from '../directory/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { sayGroup, sayStage } from '@puente/web/telling';

/** Who was treated worse, at what, and whose agency answers for it; in plain sight, above every other figure. */
export function ConfirmedUnequal({ lines }: { readonly lines: StatisticsView['unequalTreatment'] }) {
  const { unequal: words } = useWords().figures;
  const { language } = useVisit();
  const { count, day, text } = useDirectoryWords();
  return (
    <section className="box" aria-labelledby="trato-desigual">
      <h2 id="trato-desigual">{words.title}</h2>
      {lines.length === 0 && <p>{words.none}</p>}
      <ul>
        {lines.map((line) => {
          const [group, where] = [sayGroup(line, language), sayStage(line.where, language)];
          const agency = text(line.owner.name);
          return (
            <li key={`${line.raisedAt} ${line.by} ${line.group} ${line.where}`}>
              <b>
                {line.moreDays === undefined
                  ? words.refusals(group, where)
                  : words.days(group, count(line.moreDays), where)}
              </b>{' '}
              {line.year !== undefined && `${words.ofYear(String(line.year))} `}
              {line.answered ? words.answered(agency) : words.silent(agency)} {words.confirmed(day(line.confirmedAt))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
