import type { OwnLegalAid } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { longDate } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

type Asked = OwnLegalAid['asked'][number];

/** How each request stands, and the way to end it; newest first. */
export function AskedLegalAid({ asked }: { readonly asked: readonly Asked[] }) {
  const { legalAid: words } = useWords();
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      {asked.length === 0 && <p>{words.none}</p>}
      {asked.map((one) => (
        <OneAsked key={one.number} asked={one} />
      ))}
    </section>
  );
}

function OneAsked({ asked }: { readonly asked: Asked }) {
  const { language } = useVisit();
  const { legalAid: words } = useWords();
  const { bodyName, dueOn, number, parts, reasons, stage, until } = asked;
  const open = stage === 'asked' || stage === 'accepted';
  return (
    <article className="box" aria-labelledby={`aid-${number}`}>
      <h3 id={`aid-${number}`}>{bodyName}</h3>
      <p>
        <b>{words.state[stage]}.</b>{' '}
        {stage === 'asked' && dueOn !== undefined && words.dueOn(longDate(dueOn, language))}
      </p>
      {open && (
        <p>{words.shows(parts.map((part) => words.part[part].toLowerCase()).join('; '), longDate(until, language))}</p>
      )}
      {reasons !== undefined && (
        <p>
          <b>{words.reasons}.</b> {reasons}
        </p>
      )}
      {open && (
        <form method="post" action={paths.legalAid}>
          <input type="hidden" name="aid" value={number} />
          <Button quiet name="intent" value="end" aria-describedby={`end-${number}`}>
            {words.end}
          </Button>
          <p className="hint" id={`end-${number}`}>
            {words.endHint}
          </p>
        </form>
      )}
    </article>
  );
}
