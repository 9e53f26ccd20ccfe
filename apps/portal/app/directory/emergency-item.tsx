import type { Emergency } from '@puente/contracts/answers/public';
import { useWords } from '../visit/index.js';
import { useDirectoryWords } from './locale.js';

/** One emergency: why, where, from when until when at the latest, and by which act. */
export function EmergencyItem({ emergency }: { readonly emergency: Emergency }) {
  const words = useWords().emergencies;
  const { day, text } = useDirectoryWords();
  const { act, approvedBy, endedOn, number, regions, since, until } = emergency;
  const places = regions === 'all' ? words.everywhere : regions.map(({ name }) => text(name)).join(', ');
  return (
    <section className="box" aria-labelledby={number}>
      <h3 id={number}>{text(emergency.words)}</h3>
      <dl>
        <dt>{words.where}</dt>
        <dd>{places}</dd>
        <dt>{words.days}</dt>
        <dd>
          {since !== undefined && `${words.since(day(since))} `}
          {endedOn === undefined ? words.until(day(until)) : words.ended(day(endedOn))}
        </dd>
        <dt>{words.act}</dt>
        <dd>{act === undefined ? words.noAct : text(act)}</dd>
        {approvedBy !== undefined && (
          <>
            <dt>{words.approvedBy}</dt>
            <dd>{text(approvedBy)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
