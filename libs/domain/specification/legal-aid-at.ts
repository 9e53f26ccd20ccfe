import type { AskLegalAid } from '../src/around/legal-aid/index.js';
import type { Actor } from '../src/file/case/index.js';
import type { LegalAidCommand, LegalAidStage } from '../src/kinds/legal-aid/index.js';
import { legalAid } from '../src/kinds/legal-aid/index.js';
import type { AgencyId, ClockId, PlainDate } from '../src/kernel/index.js';
import { lawOf } from '../src/laws/index.js';
import { given } from './given.js';
import { reviewAt } from './review-at.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, officer, people, sampleCase, theClock } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

const rules = sampleRules();
const words = { es: 'Por esto' };

export const theDefender = officer('gt.defender', 'gt-legal-aid', 'defender');

/** Everything, until a day of spring. */
export const forLegalAid: AskLegalAid = {
  type: 'ask-legal-aid',
  body: 'gt-legal-aid' as AgencyId,
  parts: ['progress', 'decision', 'documents', 'remedies', 'contact'],
  until: '2026-05-29' as PlainDate,
};

/** A review that refused, with what may begin in it. */
export const refusedReview = () =>
  given(
    lawOf('recognition-review'),
    { caseId: sampleCase, here: guatemala, rules, now: firstMorning },
    ...reviewAt('refused').events,
  );

/** What the case's errand says once its worker has asked. */
function opening() {
  const { theFile } = refusedReview().when(forLegalAid, people.worker).and();
  const errand = lawOf('recognition-review')
    .errands?.(theFile, rules)
    .find(({ kind }) => kind === 'legal-aid');
  if (errand === undefined) throw new Error('the case has no errand');
  return errand;
}

const fromTheCase: Actor = { kind: 'effect', file: sampleCase };

export const legalAidCommands = (
  clock = 'legal-aid#1' as ClockId,
): { readonly [Type in LegalAidCommand['type']]: LegalAidCommand } => ({
  get 'open-legal-aid'() {
    return opening().command as LegalAidCommand;
  },
  'accept-legal-aid': { type: 'accept-legal-aid' },
  'decline-legal-aid': { type: 'decline-legal-aid', reasons: words },
  'end-legal-aid': { type: 'end-legal-aid' },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'tell-case#accepted' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const aLegalAid = () => given(legalAid, { caseId: opening().caseId, here: guatemala, rules, now: firstMorning });

export function legalAidAt(stage: LegalAidStage): ReturnType<typeof aLegalAid> {
  const commands = legalAidCommands();
  const asked = () => aLegalAid().when(commands['open-legal-aid'], fromTheCase).and();
  switch (stage) {
    case 'asked':
      return asked();
    case 'accepted':
      return asked().when(commands['accept-legal-aid'], theDefender).and();
    case 'declined':
      return asked().when(commands['decline-legal-aid'], theDefender).and();
    case 'unanswered':
      return asked()
        .when(commands.lapse, theClock, '2026-03-11T06:00:00.000Z' as never)
        .and();
    case 'ended':
      return legalAidAt('accepted').when(commands['end-legal-aid'], people.worker).and();
  }
}
