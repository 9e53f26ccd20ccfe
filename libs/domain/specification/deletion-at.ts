import type { AskDeletion } from '../src/around/annexes/index.js';
import type { Actor } from '../src/file/case/index.js';
import type { DeletionCommand, DeletionStage } from '../src/kinds/deletion/index.js';
import { deletion } from '../src/kinds/deletion/index.js';
import type { ClockId, PlainDate } from '../src/kernel/index.js';
import { lawOf } from '../src/laws/index.js';
import { secondSupervisor } from './annex-at.js';
import { given } from './given.js';
import { requestAt } from './request-at.js';
import { firstMorning, served } from './sample-filing.js';
import { mexico, people, sampleCase, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

const rules = sampleRules();
const words = { es: 'Por esto' };
const reasoned = { reasons: words, legalBasis: { es: 'Artículo 12' }, remedy: { es: 'Puede acudir a la autoridad' } };

/** Nothing of the person's needs the data any more. */
export const everythingGone: AskDeletion = { type: 'ask-deletion', needed: [] };

/** A request that its worker gave up, with what may begin in it. */
export const withdrawnRequest = () =>
  given(
    lawOf('recognition-request'),
    { caseId: sampleCase, here: mexico, rules, now: firstMorning },
    ...requestAt('withdrawn').events,
  );

/** What the request's errand says once the worker has asked. */
function opening() {
  const { theFile } = withdrawnRequest().when(everythingGone, people.worker).and();
  const [errand] = lawOf('recognition-request').errands?.(theFile, rules) ?? [];
  if (errand === undefined) throw new Error('the case has no errand');
  return errand;
}

const fromTheCase: Actor = { kind: 'effect', file: sampleCase };

export const deletionCommands = (
  clock = 'deletion#1' as ClockId,
): { readonly [Type in DeletionCommand['type']]: DeletionCommand } => ({
  get 'open-deletion'() {
    return opening().command as DeletionCommand;
  },
  'propose-deletion': { type: 'propose-deletion', ...reasoned },
  'propose-keeping-data': { type: 'propose-keeping-data', ...reasoned, keptUntil: '2031-03-02' as PlainDate },
  'approve-deletion-answer': { type: 'approve-deletion-answer', needed: [] },
  'return-deletion-answer': { type: 'return-deletion-answer', reasons: words },
  'record-blocking': { type: 'record-blocking' },
  withdraw: { type: 'withdraw' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const aDeletion = () => given(deletion, { caseId: opening().caseId, here: mexico, rules, now: firstMorning });

export function deletionAt(stage: DeletionStage): ReturnType<typeof aDeletion> {
  const commands = deletionCommands();
  switch (stage) {
    case 'asked':
      return aDeletion().when(commands['open-deletion'], fromTheCase).and();
    case 'proposed':
      return deletionAt('asked').when(commands['propose-deletion'], people.registrar).and();
    case 'accepted':
      return deletionAt('proposed').when(commands['approve-deletion-answer'], secondSupervisor).and();
    case 'blocked':
      return deletionAt('accepted').when(commands['record-blocking'], theEffect).and();
    case 'refused':
      return deletionAt('asked')
        .when(commands['propose-keeping-data'], people.registrar)
        .and()
        .when(commands['approve-deletion-answer'], secondSupervisor)
        .and();
    case 'withdrawn':
      return deletionAt('asked').when(commands.withdraw, people.worker).and();
  }
}
