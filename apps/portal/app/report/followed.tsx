import type { ReportFollowed } from '@puente/contracts/answers/public';
import { legalDate } from '@puente/web/telling';
import { useVisit, useWords } from '../visit/index.js';

/** How far a report is, until when somebody must act, and where else to go if nobody did. */
export function Followed({ report: followed }: { readonly report: ReportFollowed }) {
  const { report } = useWords();
  const { country, language } = useVisit();
  const { answer, beyond, dueOn, given, overdue, receivedOn, stage } = followed;
  const day = (date: ReportFollowed['receivedOn']) =>
    legalDate(date, new Date(), { language, country, timeZone: 'UTC' });
  const said = (text: Readonly<Partial<Record<string, string>>>) => text[language] ?? text['es'] ?? '';
  return (
    <>
      <h1>{report.stages[stage]}</h1>
      <dl className="facts">
        <div>
          <dt>{report.receivedOn}</dt>
          <dd>{day(receivedOn)}</dd>
        </div>
        <div>
          <dt>{report.given}</dt>
          <dd>{given}</dd>
        </div>
        {dueOn !== undefined && (
          <div className={overdue ? 'late' : undefined}>
            <dt>{report.dueOn}</dt>
            <dd>{day(dueOn)}</dd>
          </div>
        )}
      </dl>
      {answer !== undefined && (
        <>
          <h2>{report.outcomes[answer.outcome]}</h2>
          <blockquote>{answer.words}</blockquote>
        </>
      )}
      {overdue && <p className="note">{report.late}</p>}
      <h2>{report.beyond}</h2>
      <p>
        <b>{said(beyond.name)}</b>. {said(beyond.reach)}
      </p>
    </>
  );
}
