import type { OwnSessions } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { moment } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

type Session = OwnSessions['items'][number];

/** Those that are open, each with the way to end it, and all at once; then those that ended. Newest first. */
export function SessionList({ sessions: answer }: { readonly sessions: OwnSessions }) {
  const { session: words } = useWords();
  const open = answer.items.filter((session) => session.open);
  const past = answer.items.filter((session) => !session.open);
  return (
    <>
      {open.map((session) => (
        <OpenSession key={session.id} session={session} answer={answer} />
      ))}
      <form method="post" action={paths.sessions}>
        <Button name="session" value="all" aria-describedby="all-hint">
          {words.endAll}
        </Button>
        <p className="hint" id="all-hint">
          {words.endAllHint}
        </p>
      </form>
      {past.length > 0 && (
        <>
          <h2>{words.past}</h2>
          <ul>
            {past.map((session) => (
              <li key={session.id}>
                <PastSession session={session} answer={answer} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">{words.coarse}</p>
    </>
  );
}

interface SessionProps {
  readonly session: Session;
  readonly answer: OwnSessions;
}

function OpenSession({ session, answer }: SessionProps) {
  const { session: words } = useWords();
  const when = useMoments(answer);
  const { device, id, number, openedAt, own, usedAt } = session;
  return (
    <article className="box" aria-labelledby={`session-${id}`}>
      <h2 id={`session-${id}`}>{words.devices[device]}</h2>
      {own && (
        <p>
          <b>{words.own}</b>
        </p>
      )}
      <p>
        {words.number} <span className="number">{number}</span>
        <br />
        {words.opened(when(openedAt))}
        <br />
        {words.used(when(usedAt))}
      </p>
      {!own && (
        <form method="post" action={paths.sessions}>
          <Button quiet name="session" value={id} aria-describedby={`session-${id}`}>
            {words.end}
          </Button>
        </form>
      )}
    </article>
  );
}

function PastSession({ session, answer }: SessionProps) {
  const { session: words } = useWords();
  const when = useMoments(answer);
  const { device, endsAt, number, openedAt } = session;
  return (
    <>
      <b>{words.devices[device]}</b>, <span className="number">{number}</span>
      <br />
      {words.opened(when(openedAt))}
      <br />
      {words.ended(when(endsAt))}
    </>
  );
}

function useMoments({ serverTime, timeZone }: OwnSessions): (at: Session['openedAt']) => string {
  const { country, language } = useVisit();
  return (at) => {
    const { day, hour } = moment(at, new Date(serverTime), { language, country, timeZone });
    return `${day}, ${hour}`;
  };
}
