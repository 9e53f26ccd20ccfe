import type { CaseView } from '@puente/contracts/answers/cases';
import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { SourceQuestion } from '@puente/domain/kinds/recognition/request';
import { Happened, Timeline } from '@puente/ui/timeline';
import type { z } from 'zod';
import { useDates, useWords } from '../visit/index.js';

type File = z.output<typeof CaseView>['file'];

/** What was asked of a certifier without an account, and what it answered, as whoever may read it is given it. */
export const questionsIn = (file: File): readonly SourceQuestion[] =>
  (file['questions'] as readonly SourceQuestion[] | undefined) ?? [];

/** Whether there is an answer on which what is found out can rest. */
export const hasAnswer = (file: File): boolean => questionsIn(file).some(({ answer }) => answer !== undefined);

/** Beside the verification: an answer is evidence, and whoever rests on it has read it. */
export function AskedOfCertifier({ file }: { readonly file: File }) {
  const { certifier } = useWords().file;
  const questions = questionsIn(file);
  const isUnknown =
    file.stage === 'home-verification' && (file['issuerAsked'] as { noAddress?: true } | undefined)?.noAddress === true;
  if (questions.length === 0 && !isUnknown) return null;
  return (
    <section aria-labelledby="certifier">
      <h2 id="certifier">{certifier.title}</h2>
      {isUnknown && <p>{certifier.noAddress}</p>}
      {questions.length > 0 && <p className="hint">{certifier.isEvidence}</p>}
      {questions.length > 0 && <Questions questions={questions} />}
    </section>
  );
}

function Questions({ questions }: { readonly questions: readonly SourceQuestion[] }) {
  const { certifier } = useWords().file;
  const { moment } = useDates();
  return (
    <Timeline>
      {questions.map(({ answer, askedAt, at, number, until }) => (
        <Happened key={number} at={askedAt ?? at} when={moment(askedAt ?? at)}>
          {askedAt === undefined ? certifier.notSent : certifier.sent}
          {answer === undefined && ` ${certifier.until(moment(lastMoment(until)))}`}
          {answer !== undefined && (
            <>
              {' '}
              {certifier.answered(moment(answer.at))} <b>{certifier.says[answer.says]}</b>
              {answer.says !== 'ours' && typeof answer.words === 'string' && <blockquote>{answer.words}</blockquote>}
            </>
          )}
        </Happened>
      ))}
    </Timeline>
  );
}

/** An end is the first moment after a day: its reader is told of that day. */
const lastMoment = (until: Instant): Instant => instant(milliseconds(until) - 1);
