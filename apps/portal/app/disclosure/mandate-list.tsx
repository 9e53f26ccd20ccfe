import type { OwnMandate, OwnMandates } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { longDate } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** Those that are in force or wait for it, each ended with one tap; then those that are over. Newest first. */
export function MandateList({ mandates }: { readonly mandates: OwnMandates }) {
  const { mandate: words } = useWords();
  const current = mandates.items.filter(({ state }) => state !== 'over');
  const past = mandates.items.filter(({ state }) => state === 'over');
  return (
    <>
      {current.length === 0 && <p>{words.none}</p>}
      {current.map((one) => (
        <Current key={one.id} mandate={one} />
      ))}
      {past.length > 0 && (
        <>
          <h2>{words.past}</h2>
          <ul>
            {past.map((one) => (
              <li key={one.id}>
                <b>{words.holder[one.holder](one.to)}</b>
                <br />
                <Terms mandate={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Current({ mandate }: { readonly mandate: OwnMandate }) {
  const { mandate: words } = useWords();
  const { endable, holder, id, notFor, state, to } = mandate;
  return (
    <article className="box" aria-labelledby={`mandate-${id}`}>
      <h2 id={`mandate-${id}`}>{words.holder[holder](to)}</h2>
      {state === 'pending' && (
        <p>
          <b>{words.pending}</b>
        </p>
      )}
      <p>
        <Terms mandate={mandate} />
      </p>
      {notFor.length > 0 && <p>{words.notFor(notFor.join('; '))}</p>}
      {endable ? (
        <form method="post" action={paths.mandates}>
          <Button name="mandate" value={id} aria-describedby={`mandate-${id} end-hint-${id}`}>
            {words.end}
          </Button>
          <p className="hint" id={`end-hint-${id}`}>
            {words.endHint}
          </p>
        </form>
      ) : (
        <p className="hint">{words.ownCode}</p>
      )}
    </article>
  );
}

/** For what, until when, and how it was given. */
function Terms({ mandate: { given, scope, until } }: { readonly mandate: OwnMandate }) {
  const { language } = useVisit();
  const { mandate: words } = useWords();
  return (
    <>
      {words.scope[scope]}
      <br />
      {words.until(longDate(until, language))}
      <br />
      {words.given[given]}
    </>
  );
}
