import type { OwnMatch, OwnMatches } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Field } from '@puente/ui/fields';
import { moment } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** What is asked, each with its two answers; then what was answered before. */
export function MatchList({ matches }: { readonly matches: OwnMatches }) {
  const { match: words } = useWords();
  const { country, language } = useVisit();
  const now = new Date(matches.serverTime);
  const when = (at: OwnMatch['at']) => {
    const { day, hour } = moment(at, now, { language, country, timeZone: matches.timeZone });
    return `${day}, ${hour}`;
  };
  const open = matches.items.filter(({ state }) => state === 'open');
  const past = matches.items.filter(({ state }) => state !== 'open');
  return (
    <>
      {open.length === 0 && <p>{words.none}</p>}
      {open.map((match) => (
        <Question key={match.id} match={match} asked={words.asked(when(match.at))} />
      ))}
      {past.length > 0 && (
        <>
          <h2>{words.past}</h2>
          <ul>
            {past.map((match) => (
              <li key={match.id}>
                <b>{match.agency}</b>, {when(match.at)}. {outcome(match, words)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function outcome({ answeredBy = 'officer', state }: OwnMatch, words: ReturnType<typeof useWords>['match']): string {
  return state === 'joined' ? words.outcomes.joined[answeredBy] : words.outcomes.declined;
}

function Question({ asked, match }: { readonly match: OwnMatch; readonly asked: string }) {
  const { match: words } = useWords();
  const { agency, certificates, id } = match;
  return (
    <section className="box" aria-labelledby={`match-${id}`}>
      <h2 id={`match-${id}`}>{agency}</h2>
      <p>
        <b>{words.about}:</b>{' '}
        {certificates.length === 0
          ? words.noCertificate
          : certificates.map(({ code, country, title }) => `${title} (${country}, ${code})`).join('; ')}
      </p>
      <p className="hint">{asked}</p>
      <form method="post" action={paths.matches}>
        <input type="hidden" name="match" value={id} />
        <fieldset>
          <legend>{words.question}</legend>
          {(['yes', 'no'] as const).map((answer) => (
            <p key={answer}>
              <label>
                <input type="radio" name="answer" value={answer} required />
                <span>
                  <b>{words[answer]}.</b> {words[`${answer}Means`]}
                </span>
              </label>
            </p>
          ))}
        </fieldset>
        <Field
          name="reason"
          id={`reason-${id}`}
          label={words.reason}
          hint={words.reasonHint}
          input={{ type: 'text', autoComplete: 'off', maxLength: 300 }}
        />
        <p className="hint" id={`once-${id}`}>
          {words.once}
        </p>
        <Button aria-describedby={`once-${id}`}>{words.send}</Button>
      </form>
    </section>
  );
}
