import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { NextStep } from '@puente/domain/file/case';
import { ButtonLink } from '@puente/ui/buttons';
import type { Reading } from '@puente/web/telling';
import { paths } from '../paths/index.js';
import { ownStepAt } from './own-step-at.js';

/** What only the worker may do, and the page on which they do it. */
const acts = {
  'may-appeal': { page: paths.appeal, words: 'appeal' },
  'may-appeal-or-reapply': { page: paths.appeal, words: 'appeal' },
  'attend-test': { page: paths.otherDate, words: 'otherDate' },
  'choose-appointment': { page: paths.chooseDay, words: 'chooseDay' },
  'choose-after-test': { page: paths.afterTest, words: 'afterTest' },
} as const satisfies Partial<Record<NextStep, unknown>>;

/** What is handed in or reported here, whichever country asks: from the other one it is passed on. */
const handsIn = {
  'provide-documents': 'link',
  'report-compensation': 'reportLink',
} as const satisfies Partial<Record<NextStep, unknown>>;

const isHandIn = (step: NextStep): step is keyof typeof handsIn => Object.hasOwn(handsIn, step);
const isAct = (step: NextStep): step is keyof typeof acts => Object.hasOwn(acts, step);

/** A button where it is done in this country; elsewhere, where to go. */
export function Act({ status, reading }: { readonly status: StatusAnswer; readonly reading: Reading }) {
  const { home, host = home, next } = status;
  if (isHandIn(next))
    return (
      <p>
        <ButtonLink href={paths.handIn}>{reading.words.handIn[handsIn[next]]}</ButtonLink>
      </p>
    );
  if (!isAct(next)) return <Own next={next} reading={reading} />;
  const { page, words } = acts[next];
  const says = reading.words[words];
  if (reading.locale.country !== host) return <p className="hint">{says.elsewhere(reading.between)}</p>;
  return (
    <>
      <p>
        <ButtonLink href={page}>{says.link}</ButtonLink>
      </p>
      <Own next={next} reading={reading} />
    </>
  );
}

/** What is asked for with one button, also beside something else. */
function Own({ next, reading }: { readonly next: NextStep; readonly reading: Reading }) {
  const step = ownStepAt(next);
  if (step === undefined) return null;
  return (
    <p>
      <ButtonLink href={paths.ownStep}>{reading.words.ownStep.steps[step].link}</ButtonLink>
    </p>
  );
}
