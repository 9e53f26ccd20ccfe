import { Button } from '@puente/ui/buttons';
import { DueDay, Fact, Facts } from '@puente/ui/facts';
import { TextArea } from '@puente/ui/fields';
import { WrittenText } from '@puente/ui/site';
import { deadlineOf, readingOf } from '@puente/web/telling';
import { PapersField } from '../ask/index.js';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Asked } from './asked-of.js';
import { answerAtMost } from './read-answer.js';

interface AnswerFormProps {
  readonly asked: Asked;
  readonly typed: string;
  readonly fault: string | undefined;
}

/** What is asked, in whose words, until when and what silence means; then the answer. */
export function AnswerForm({ asked, fault, typed }: AnswerFormProps) {
  const reading = readingOf(asked.status, useVisit());
  const { between, locale, words } = reading;
  const { answer } = words;
  const { atZero, timeline } = asked.status;
  const deadline = deadlineOf(asked.status, reading);
  const said = timeline.findLast((entry) => entry.words !== undefined)?.words;
  return (
    <>
      <p className="lead">{answer.asked[asked.step](between)}</p>
      <h2>{answer.reasons}</h2>
      {said === undefined ? (
        <p>{answer.noReasons}</p>
      ) : (
        <blockquote>
          <WrittenText text={said} language={locale.language} />
        </blockquote>
      )}
      <Facts>
        {deadline && (
          <Fact name={answer.until} className={deadline.urgency}>
            <DueDay
              urgency={deadline.urgency}
              words={{ soon: words.clock.soon, late: words.clock.late }}
              text={deadline.text}
            />
          </Fact>
        )}
        {atZero && <Fact name={answer.silent}>{words.status.atZero[atZero](between)}</Fact>}
      </Facts>
      {asked.allowed ? (
        <TheForm documents={asked.dossier !== undefined} typed={typed} fault={fault} />
      ) : (
        <p className="note">{answer.cannot}</p>
      )}
    </>
  );
}

function TheForm({
  documents,
  fault,
  typed,
}: Pick<AnswerFormProps, 'typed' | 'fault'> & { readonly documents: boolean }) {
  const { answer } = useWords();
  return (
    <form method="post" action={paths.answer} encType="multipart/form-data">
      <TextArea
        name="answer"
        label={answer.text}
        hint={answer.textHint}
        fault={fault}
        area={{ rows: 8, maxLength: answerAtMost, required: true, defaultValue: typed }}
      />
      {documents ? <PapersField /> : <p className="hint">{answer.documentsElsewhere}</p>}
      <p className="hint" id="once">
        {answer.once}
      </p>
      <Button aria-describedby="once">{answer.send}</Button>
    </form>
  );
}
