import { Button } from '@puente/ui/buttons';
import { TextArea } from '@puente/ui/fields';
import { happened, readingOf } from '@puente/web/telling';
import { answerAtMost } from '../answer/index.js';
import { paths } from '../paths/index.js';
import { useVisit } from '../visit/index.js';
import type { OwnStep } from '../status/own-step-at.js';
import type { OfferedStep } from './own-step.js';
import { movedForAtMost } from './own-step.js';

interface StepFormProps {
  readonly offered: OfferedStep;
  readonly fault: string | undefined;
}

/** The line of the history that it is about: which appointment, from which day, or which alert. */
const about: Readonly<Record<OwnStep, readonly string[]>> = {
  'move-appointment': ['appointment-chosen'],
  reapply: ['found-not-yet-competent', 'application-closed'],
  reopen: ['closed-without-prejudice'],
  'contest-alert': ['credential-alerted'],
};

/** What it is about, what follows and what does not, before it is done. */
export function StepForm({ fault, offered: { allowed, status, step } }: StepFormProps) {
  const reading = readingOf(status, useVisit());
  const { ownStep } = reading.words;
  const says = ownStep.steps[step];
  const entry = status.timeline.findLast(({ what }) => about[step].includes(what));
  return (
    <>
      {entry && <p className="lead">{happened(entry, reading)}</p>}
      <p>{says.what}</p>
      {allowed ? (
        <form method="post" action={paths.ownStep}>
          {step === 'contest-alert' && (
            <TextArea
              name="ground"
              label={ownStep.ground}
              hint={ownStep.groundHint}
              fault={fault}
              area={{ rows: 6, maxLength: answerAtMost, required: true }}
            />
          )}
          {step === 'move-appointment' && (
            <TextArea
              name="ground"
              label={ownStep.movedFor}
              hint={ownStep.movedForHint}
              fault={fault}
              area={{ rows: 3, maxLength: movedForAtMost }}
            />
          )}
          <Button>{says.send}</Button>
        </form>
      ) : (
        <p className="note">{ownStep.notHere}</p>
      )}
    </>
  );
}
