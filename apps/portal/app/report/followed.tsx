import type { ReportFollowed } from '@puente/contracts/answers/public';
import { Fact, Facts } from '@puente/ui/facts';
import { Tag } from '@puente/ui/tags';
import { legalDate, textIn } from '@puente/web/telling';
import { useVisit, useWords } from '../visit/index.js';

/** How far a report is, until when somebody must act, and where else to go if nobody did. */
export function Followed({ report: followed }: { readonly report: ReportFollowed }) {
  const { report } = useWords();
  const { country, language } = useVisit();
  const { answer, beyond, dueOn, given, overdue, receivedOn, stage } = followed;
  const day = (date: ReportFollowed['receivedOn']) =>
    legalDate(date, new Date(), { language, country, timeZone: 'UTC' });
  const said = (text: Readonly<Partial<Record<string, string>>>) => textIn(text, language);
  return (
    <>
      <h1>{report.stages[stage]}</h1>
      <Facts>
        <Fact name={report.receivedOn}>{day(receivedOn)}</Fact>
        <Fact name={report.given}>{given}</Fact>
        {dueOn !== undefined && (
          <Fact name={report.dueOn}>
            <Tag kind={overdue ? 'late' : undefined}>{day(dueOn)}</Tag>
          </Fact>
        )}
      </Facts>
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
