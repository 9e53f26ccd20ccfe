import type { StatusAnswer } from '../api/index.js';
import { Title } from '../look/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { moment } from './dates.js';
import { deadlineOf } from './deadline.js';
import { Facts } from './facts.js';
import { namesIn } from './names.js';
import { ProgressLine } from './progress-line.js';
import { Timeline } from './timeline.js';

/** The page that a worker looks at: where the case is, who has it, until when, and what to do. */
export function CaseStatus({ status, now }: { readonly status: StatusAnswer; readonly now: Date }) {
  const words = useWords();
  const { language, country } = useVisit();
  const names = namesIn(status, language, words);
  const between = { home: names.country(status.home), host: names.country(status.host) };
  const locale = { language, country, timeZone: status.timeZone ?? 'UTC' };
  const deadline = deadlineOf(status, now, locale, words.clock);
  const standard = names.standard(status.standard.country, status.standard.code);
  return (
    <>
      <Title>{`${words.status.title} ${status.caseId}`}</Title>
      <div className="head">
        <h1>
          {words.status.title} <span className="number">{status.caseId}</span>
        </h1>
        <p className="free">{words.site.free}</p>
      </div>
      <p className="certificate">
        {standard !== undefined && `${standard} · `}
        {status.standard.code} · {between.home} → {between.host}
      </p>
      {status.demonstration && <p className="demonstration">{words.status.demonstration}</p>}
      <ProgressLine stage={status.stage} />
      <p className={`now ${tone(status)}`}>{words.status.now[status.stage](between)}</p>
      {status.tacit && (
        <p className="tacit">
          <b>{words.status.tacitMark}.</b> {words.status.tacit(between)}
        </p>
      )}
      <Facts status={status} between={between} deadline={deadline} names={names} />
      <Timeline entries={status.timeline} between={between} names={names} locale={locale} now={now} />
      <p className="news">
        <News status={status} /> {words.status.hourOf(names.country(country))}
      </p>
      <form method="post" action="/leave" className="leave">
        <button type="submit" className="quiet">
          {words.status.leave}
        </button>
        <p className="hint">{words.status.leaveHint}</p>
      </form>
    </>
  );

  function News({ status: { home, host, news } }: { readonly status: StatusAnswer }) {
    if (!news) return words.status.noNews(names.country(country === home ? host : home));
    const { day, hour } = moment(news.at, now, locale);
    return words.status.news(names.country(news.from), `${day}, ${hour}`);
  }
}

/** Green only for what is granted, brick only for what is refused; the sentence says it. */
function tone({ stage }: StatusAnswer): string {
  if (stage === 'recognised' || stage === 'partially-recognised') return 'granted';
  return stage === 'refused' ? 'refused' : '';
}
