import type { Shares } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { moment } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { useDay } from './verdict.js';

type Share = Shares['shares'][number];

/** Every link with each use of it, and the way to end it; newest first. */
export function ShareList({ shares: answer }: { readonly shares: Shares }) {
  const { share: words } = useWords();
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      {answer.shares.length === 0 && <p>{words.empty}</p>}
      {answer.shares.map((share) => (
        <OneShare key={share.id} share={share} answer={answer} />
      ))}
      {answer.shares.some(({ uses }) => uses.length > 0) && <p className="hint">{words.usesHint}</p>}
    </section>
  );
}

function OneShare({ share, answer }: { readonly share: Share; readonly answer: Shares }) {
  const { country, language } = useVisit();
  const { share: words } = useWords();
  const dayOf = useDay(answer.serverTime);
  const now = new Date(answer.serverTime);
  const when = (at: Share['createdAt']) => {
    const { day, hour } = moment(at, now, { language, country, timeZone: answer.timeZone });
    return `${day}, ${hour}`;
  };
  const { endedAt, facts, id, label, link, until, uses } = share;
  return (
    <article className="box" aria-labelledby={`share-${id}`}>
      <h3 id={`share-${id}`}>{label}</h3>
      <p>{endedAt === undefined ? words.works(dayOf(until)) : words.ended(when(endedAt))}</p>
      {link !== undefined && (
        <>
          <p className="hint">{words.copy}</p>
          <p className="shared-link">{link}</p>
        </>
      )}
      <p>
        <b>{words.shows}:</b> {facts.map((fact) => words.fact[fact]).join('; ')}
      </p>
      <p>
        {words.uses(uses.length)} {uses.map(when).join('; ')}
      </p>
      {endedAt === undefined && (
        <form method="post" action={paths.share}>
          <input type="hidden" name="share" value={id} />
          <Button quiet name="intent" value="end" aria-describedby={`end-${id}`}>
            {words.end}
          </Button>
          <p className="hint" id={`end-${id}`}>
            {words.endHint}
          </p>
        </form>
      )}
    </article>
  );
}
