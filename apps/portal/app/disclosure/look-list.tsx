import type { LookPage } from '@puente/contracts/answers/worker';
import { Happened, Timeline } from '@puente/ui/timeline';
import { moment } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

type Look = LookPage['items'][number];

/** Who, when and why; newest first. */
export function LookList({ looks, paged }: { readonly looks: LookPage; readonly paged: boolean }) {
  const { country, language } = useVisit();
  const { look: words } = useWords();
  const locale = { language, country, timeZone: looks.timeZone };
  const now = new Date();
  if (looks.items.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <Timeline>
        {looks.items.map((look, n) => {
          const { day, hour } = moment(look.at, now, locale);
          return (
            <Happened
              key={n}
              at={look.at}
              when={
                <>
                  {day} <small>{hour}</small>
                </>
              }
            >
              <b>{words.whats[look.what]}</b> <span className="number">{look.number}</span>
              <br />
              <Who look={look} />
              <Why look={look} />
            </Happened>
          );
        })}
      </Timeline>
      <p className="hint">{words.hourly}</p>
      {looks.next !== undefined && (
        <p>
          <a href={`${paths.looks}?before=${String(looks.next)}`}>{words.more}</a>
        </p>
      )}
      {paged && (
        <p>
          <a href={paths.looks}>{words.first}</a>
        </p>
      )}
    </>
  );
}

function Who({ look: { who } }: { readonly look: Look }) {
  const { look: words } = useWords();
  switch (who.kind) {
    case 'officer':
      return <>{who.agency}</>;
    case 'verifier':
      return (
        <>
          {who.name} <small>({words.verifier})</small>
        </>
      );
    case 'share':
      return <>{words.share(who.label)}</>;
    case 'anybody':
      return <>{words.anybody}</>;
  }
}

function Why({ look: { purpose, stated } }: { readonly look: Look }) {
  const { look: words } = useWords();
  return (
    <>
      {purpose !== undefined && (
        <>
          <br />
          <small>
            {words.purpose}: {words.purposes[purpose]}
          </small>
        </>
      )}
      {stated !== undefined && (
        <blockquote>
          <small>{words.stated}:</small> {stated}
        </blockquote>
      )}
    </>
  );
}
