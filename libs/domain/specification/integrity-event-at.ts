import type { ClockId } from '../src/kernel/index.js';
import type { IntegrityCommand, IntegrityStage, Noticed } from '../src/kinds/integrity-event/index.js';
import { integrityEvent } from '../src/kinds/integrity-event/index.js';
import { given } from './given.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, officer, people, sampleCase, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

/** Neither of them is whom the sample concerns. */
export const theAuditor = officer('gt.auditor', 'gt-mintrab', 'auditor');
export const anotherAuditor = officer('gt.auditor.2', 'gt-intecap', 'auditor');
/** An auditor whom it concerns. */
export const theConcerned = officer(people.reviewer.id, 'gt-mintrab', 'reviewer', 'auditor');

export const sampleNoticed: Noticed = {
  rule: 'many-looks',
  concerned: [people.reviewer.id],
  ...{ count: 117, limit: 100, since: firstMorning, until: firstMorning },
};

/** One well-formed command of each type. */
export const integrityCommands = (
  clock = 'integrity-review#1' as ClockId,
): { readonly [Type in IntegrityCommand['type']]: IntegrityCommand } => ({
  'open-integrity-event': { type: 'open-integrity-event', noticed: sampleNoticed },
  'take-integrity-event': { type: 'take-integrity-event' },
  'close-integrity-event': {
    ...{ type: 'close-integrity-event', outcome: 'explained', reasons: { es: 'Preparaba el informe anual' } },
  },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const anIntegrityEvent = () =>
  given(integrityEvent, { caseId: sampleCase, here: guatemala, rules: sampleRules(), now: firstMorning });

export function integrityEventAt(stage: IntegrityStage): ReturnType<typeof anIntegrityEvent> {
  const commands = integrityCommands();
  switch (stage) {
    case 'open':
      return anIntegrityEvent().when(commands['open-integrity-event'], theEffect).and();
    case 'looked-at':
      return integrityEventAt('open').when(commands['take-integrity-event'], theAuditor).and();
    case 'closed':
      return integrityEventAt('looked-at').when(commands['close-integrity-event'], theAuditor).and();
  }
}
