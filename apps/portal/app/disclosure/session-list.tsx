import type { OwnSessions } from '@puente/contracts/answers/worker';
import { paths } from '../paths/index.js';
import { moment } from '../status/dates.js';
import { useVisit, useWords } from '../visit/index.js';

type Session = OwnSessions['items'][number];

/** Every session with the way to end it, and all at once; newest first. */
export function SessionList({ sessions: answer }: { readonly sessions: OwnSessions }) {
  const { session: words } = useWords();
  return (
    <>
      <form method="post" action={paths.sessions}>
        <button type="submit" name="session" value="all" aria-describedby="all-hint">
          {words.endAll}
        </button>
        <p className="hint" id="all-hint">
          {words.endAllHint}
        </p>
      </form>
      {answer.items.map((session) => (
        <OneSession key={session.id} session={session} answer={answer} />
      ))}
      <p className="hint">{words.coarse}</p>
    </>
  );
}

function OneSession({ session, answer }: { readonly session: Session; readonly answer: OwnSessions }) {
  const { country, language } = useVisit();
  const { session: words } = useWords();
  const now = new Date(answer.serverTime);
  const when = (at: Session['openedAt']) => {
    const { day, hour } = moment(at, now, { language, country, timeZone: answer.timeZone });
    return `${day}, ${hour}`;
  };
  const { device, endsAt, id, number, open, openedAt, own, usedAt } = session;
  return (
    <article className="box" aria-labelledby={`session-${id}`}>
      <h2 id={`session-${id}`}>{words.devices[device]}</h2>
      {own && (
        <p>
          <b>{words.own}</b>
        </p>
      )}
      <p>
        {words.opened(when(openedAt))} <span className="number">{number}</span>
        <br />
        {open ? words.used(when(usedAt)) : words.ended(when(endsAt))}
      </p>
      {open && !own && (
        <form method="post" action={paths.sessions}>
          <button type="submit" name="session" value={id} className="quiet" aria-describedby={`session-${id}`}>
            {words.end}
          </button>
        </form>
      )}
    </article>
  );
}
