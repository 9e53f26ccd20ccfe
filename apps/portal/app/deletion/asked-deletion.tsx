import type { OwnDeletion } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { longDate } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

type Asked = NonNullable<OwnDeletion['asked']>;

/** How the request stands: until when it is answered, where its silence is complained of, the answer, and the way back as long as there is none. */
export function AskedDeletion({ asked, own }: { readonly asked: Asked; readonly own: string }) {
  const { language } = useVisit();
  const { deletion: words } = useWords();
  const { deletedOn, dueOn, keptUntil, legalBasis, number, reasons, remedy, stage } = asked;
  const unanswered = stage === 'asked' || stage === 'proposed';
  const answer = [
    [words.reasons, reasons],
    [words.legalBasis, legalBasis],
    [words.remedy, remedy],
  ] as const;
  return (
    <section className="box" aria-labelledby="asked">
      <h2 id="asked">
        {words.state[stage]} <span className="number">{number}</span>
      </h2>
      {dueOn !== undefined && <p>{words.dueOn(longDate(dueOn, language))}</p>}
      {deletedOn !== undefined && <p>{words.deletedOn(longDate(deletedOn, language))}</p>}
      {keptUntil !== undefined && <p>{words.keptUntil(longDate(keptUntil, language))}</p>}
      {answer.map(
        ([title, text]) =>
          text !== undefined && (
            <p key={title}>
              <b>{title}.</b> {text}
            </p>
          ),
      )}
      {unanswered && (
        <p>
          {words.unanswered(number)} <a href={number === own ? paths.status : paths.home}>{words.open}</a>
        </p>
      )}
      {unanswered && (asked.about === own || number === own) && (
        <form method="post" action={paths.deletion}>
          <Button quiet name="intent" value="undo" aria-describedby="undo-hint">
            {words.undo}
          </Button>
          <p className="hint" id="undo-hint">
            {words.undoHint}
          </p>
        </form>
      )}
    </section>
  );
}
