import type { StatusAnswer } from '@puente/contracts/answers/worker';
import { Button, ButtonLink } from '@puente/ui/buttons';
import type { Reading } from '@puente/web/telling';
import { moment, readingOf } from '@puente/web/telling';
import type { DecidedWays } from '@puente/web/decided';
import { Decided } from '@puente/web/decided';
import { Title } from '@puente/ui/site';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { StatusFacts } from './facts.js';
import { ProgressLine } from './progress-line.js';
import { BeyondAppeals } from './beyond-appeals.js';
import { Silence } from './silence.js';
import { sendsToLegalAid } from './sends-to-legal-aid.js';
import { mayWithdraw } from './may-withdraw.js';
import { Past } from './past.js';

/**
 * The page that a worker looks at: where the case is, who has it, until when, and what to do.
 *
 * @param asked whether an office asks them if another dossier is theirs
 */
export function CaseStatus({ asked, status }: { readonly status: StatusAnswer; readonly asked: boolean }) {
  const visit = useVisit();
  const reading = readingOf(status, visit);
  const { words, between } = reading;
  return (
    <>
      <Title>{`${words.status.title} ${status.caseId}`}</Title>
      <div className="head">
        <h1>
          {words.status.title} <span className="number">{status.caseId}</span>
        </h1>
        <p className="free">{words.site.free}</p>
      </div>
      <p className="certificate">{about(status, reading)}</p>
      {asked && (
        <p className="note">
          {words.match.note} <a href={paths.matches}>{words.match.link}</a>
        </p>
      )}
      {askingAboutRules(status).map((country) =>
        country === visit.country ? (
          <p key={country} className="note">
            {words.newerRules.note} <a href={paths.newerRules}>{words.newerRules.link}</a>
          </p>
        ) : (
          <p key={country} className="note">
            {words.newerRules.elsewhere(reading.country(country))}
          </p>
        ),
      )}
      {status.demonstration && <p className="demonstration">{words.status.demonstration}</p>}
      <ProgressLine stage={status.stage} carried={status.credential !== undefined} />
      {carries(status) && (
        <p>
          <ButtonLink href={paths.credential}>{useWords().credential.link}</ButtonLink>
        </p>
      )}
      {status.restored && <p className="note">{words.status.restored(reading.country(status.restored.there))}</p>}
      {status.unreceived && <p className="note">{unreceivedText(status.unreceived, visit.country, reading)}</p>}
      <p className={`now ${tone(status)}`}>{words.status.now[status.stage](between)}</p>
      {status.tacit && (
        <p className="tacit">
          <b>{words.status.tacitMark}.</b> {words.status.tacit(between)}
        </p>
      )}
      <StatusFacts status={status} reading={reading} />
      {status.silence && (
        <Silence silence={status.silence} clock={status.clock} here={visit.country} reading={reading} />
      )}
      {status.beyondAppeals && <BeyondAppeals beyond={status.beyondAppeals} reading={reading} />}
      <Decided status={status} reading={reading} ways={waysFrom(status)} />
      <Past entries={status.timeline} reading={reading} />
      <p className="news">
        {newsText(status, visit.country, reading)} {words.status.hourOf(reading.country(visit.country))}
      </p>
      <Own status={status} />
      <form method="post" action={paths.leave} className="leave">
        <Button quiet>{words.status.leave}</Button>
        <p className="hint">{words.status.leaveHint}</p>
      </form>
    </>
  );
}

/** Where they go on from what was decided. */
const waysFrom = (status: StatusAnswer): DecidedWays => ({
  ...{ appeal: paths.appeal, declineMeasures: paths.declineMeasures, reportMeasures: paths.handIn },
  ...(sendsToLegalAid(status) && { legalAid: paths.legalAid }),
});

/** Countries that wait for an answer, each about its own file; once the period is over nothing can move any more. */
function askingAboutRules({ clock, timeline }: StatusAnswer): readonly string[] {
  if (clock === undefined) return [];
  const about = new Map(timeline.filter(({ what }) => isAboutRules(what)).map(({ country, what }) => [country, what]));
  return [...about].flatMap(([country, last]) => (last === 'migration-asked' ? [country] : []));
}
const isAboutRules = (what: string): boolean =>
  what === 'migration-asked' || what === 'migration-declined' || what === 'migration-fell' || what === 'case-migrated';

/** Also of a credential whose own number opened the page. */
const carries = ({ credential, procedure, stage }: StatusAnswer): boolean =>
  credential !== undefined || (procedure === 'credential' && stage !== 'credential-issuing');

/** Of the person in it, which may be wrong. */
const hasData = ({ procedure, stage }: StatusAnswer): boolean =>
  (procedure === 'recognition' || procedure === 'certification') && stage !== 'draft-deleted';

/** What is the worker's own beside the case: who looked at it, and links to what they carry. */
function Own({ status }: { readonly status: StatusAnswer }) {
  const { archive, correction, deletion, legalAid, look, mandate, place, report, session, share, withdraw } =
    useWords();
  return (
    <ul className="own">
      {carries(status) && (
        <li>
          <a href={paths.share}>{share.link}</a>
        </li>
      )}
      <li>
        <a href={paths.looks}>{look.link}</a>
      </li>
      <li>
        <a href={paths.sessions}>{session.link}</a>
      </li>
      <li>
        <a href={paths.mandates}>{mandate.link}</a>
      </li>
      <li>
        <a href={paths.place}>{place.link}</a>
      </li>
      <li>
        <a href={paths.archive}>{archive.link}</a>
      </li>
      {sendsToLegalAid(status) && (
        <li>
          <a href={paths.legalAid}>{legalAid.link}</a>
        </li>
      )}
      {hasData(status) && (
        <li>
          <a href={paths.correction}>{correction.link}</a>
        </li>
      )}
      {mayWithdraw(status) && (
        <li>
          <a href={paths.withdraw}>{withdraw.link}</a>
        </li>
      )}
      <li>
        <a href={paths.deletion}>{deletion.link}</a>
      </li>
      <li>
        <a href={paths.report}>{report.link}</a>
      </li>
    </ul>
  );
}

/** The certificate and the border that it crosses, where it crosses one. */
function about({ host, standard }: StatusAnswer, { between, standard: titleOf }: Reading): string {
  const title = standard && titleOf(standard.country, standard.code);
  const way = host === undefined ? between.home : `${between.home} → ${between.host}`;
  return [title, standard?.code, way].filter((part) => part !== undefined).join(' · ');
}

/** Green only for what is granted, brick only for what is refused; the sentence says it. */
function tone({ stage }: StatusAnswer): string {
  if (stage === 'recognised' || stage === 'partially-recognised') return 'granted';
  return stage === 'refused' ? 'refused' : '';
}

/** Said only while it is so: that it was sent, that the other country has not got it, and that nobody has to do anything. */
function unreceivedText(
  { by, since }: NonNullable<StatusAnswer['unreceived']>,
  here: string,
  { country, locale, now, words }: Reading,
): string {
  const { day, hour } = moment(since, now, locale);
  return words.status.unreceived(country(here), country(by), `${day}, ${hour}`);
}

/** When the other country was last heard of, so that nobody takes old news for new. */
function newsText(
  { home, host, news, procedure }: StatusAnswer,
  here: string,
  { words, country, now, locale }: Reading,
): string {
  // A procedure of one country waits for no other's news: what is appealed may cross a border, and the appeal does not.
  if (!news && (host === undefined || procedure !== 'recognition')) return '';
  if (!news) return words.status.noNews(country(host !== undefined && here === home ? host : home));
  const { day, hour } = moment(news.at, now, locale);
  return words.status.news(country(news.from), `${day}, ${hour}`);
}
