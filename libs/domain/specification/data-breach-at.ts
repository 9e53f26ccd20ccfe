import type { CaseId, ClockId } from '../src/kernel/index.js';
import type { BreachCommand, BreachStage } from '../src/kinds/data-breach/index.js';
import { dataBreach } from '../src/kinds/data-breach/index.js';
import { given } from './given.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, officer, people, sampleCase, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export const theBreach = 'GT-26-BREACH-S' as CaseId;
export const theOperator = officer('gt.operator', 'gt-mintrab', 'operator');
/** Reported nothing. */
export const theConfirmer = people.supervisorInGuatemala;
const words = { es: 'Una copia de respaldo se perdió' };

/** One well-formed command of each type. */
export const breachCommands = (
  clock = 'breach#1' as ClockId,
): { readonly [Type in BreachCommand['type']]: Extract<BreachCommand, { type: Type }> } => ({
  'report-breach': {
    ...{ type: 'report-breach', knownAt: firstMorning, words },
    concerned: [{ caseId: sampleCase, kind: 'recognition-review' }],
  },
  'confirm-breach': { type: 'confirm-breach' },
  'dismiss-breach': { type: 'dismiss-breach', reasons: { es: 'Estaba cifrada' } },
  'record-authority-told': {
    ...{ type: 'record-authority-told', sentAt: firstMorning, reference: 'APD-2026-17', sha256: 'a'.repeat(64) },
  },
  'record-person-told': {
    ...{ type: 'record-person-told', concerned: sampleCase, reached: true, how: { es: 'Por carta, con acuse' } },
  },
  'close-breach': { type: 'close-breach', measures: { es: 'Las copias se cifran' } },
  'record-errand': { type: 'record-errand', errand: `tell#${sampleCase}` },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export type BreachStory = ReturnType<typeof aBreach>;
export const aBreach = () =>
  given(dataBreach, { caseId: theBreach, here: guatemala, rules: sampleRules(), now: firstMorning });

export function breachAt(stage: BreachStage): BreachStory {
  const commands = breachCommands();
  switch (stage) {
    case 'reported':
      return aBreach().when(commands['report-breach'], theOperator).and();
    case 'dismissed':
      return breachAt('reported').when(commands['dismiss-breach'], theConfirmer).and();
    case 'confirmed':
      return breachAt('reported').when(commands['confirm-breach'], theConfirmer).and();
    case 'closed':
      return breachAt('confirmed')
        .when(commands['record-errand'], theEffect)
        .and()
        .when(commands['record-authority-told'], theOperator)
        .and()
        .when(commands['close-breach'], theConfirmer)
        .and();
  }
}
