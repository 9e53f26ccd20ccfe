import type { DossierId, ClockId } from '../src/kernel/index.js';
import type {
  OpenProtection,
  Protection,
  ProtectionCommand,
  ProtectionEvent,
  ProtectionStage,
} from '../src/kinds/protection/index.js';
import { protection } from '../src/kinds/protection/index.js';
import { given } from './given.js';
import type { Story } from './given.js';
import { firstMorning, served } from './sample-filing.js';
import { guatemala, mexico, people, sampleCase } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

export type ProtectionStory = Story<Protection, ProtectionCommand, ProtectionEvent>;

export const openProtection: OpenProtection = {
  type: 'open-protection',
  ground: 'under-18',
  applicant: { dossier: 'dossier-1' as DossierId, language: 'es' },
};

export const aProtection = (): ProtectionStory =>
  given(protection, { caseId: sampleCase, here: guatemala, rules: sampleRules(), now: firstMorning });

/** One well-formed command of each type. */
export const protectionCommands = (
  clock = 'protection#1' as ClockId,
): { readonly [Type in ProtectionCommand['type']]: ProtectionCommand } => ({
  'open-protection': openProtection,
  'receive-word': { type: 'receive-word', from: mexico },
  'hear-seal': { type: 'hear-seal', from: mexico, access: 'closed' },
  'record-files-reached': { type: 'record-files-reached', direction: 'seal' },
  'take-up': { type: 'take-up' },
  'record-contact': { type: 'record-contact', with: 'guardian' },
  release: { type: 'release', ground: { es: 'Acta de nacimiento cotejada' } },
  'record-dossier-reopened': { type: 'record-dossier-reopened' },
  refer: { type: 'refer', to: { es: 'Procuraduría de la niñez' } },
  'return-referral': { type: 'return-referral', answer: { es: 'Vive con su familia; cumple 18 en otro país' } },
  'lift-doubt': { type: 'lift-doubt', reasons: { es: 'Se confundió de expediente' } },
  'record-age': { type: 'record-age' },
  'assign-protector': {
    type: 'assign-protector',
    to: people.protectionOfficer.id,
    reasons: { es: 'Quien lo llevaba está de permiso' },
  },
  'add-note': { type: 'add-note', text: 'Nota' },
  'record-errand': { type: 'record-errand', errand: 'take-in#1' },
  'record-service': served('n1', firstMorning),
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export function protectionAt(stage: ProtectionStage): ProtectionStory {
  const { protectionOfficer } = people;
  const commands = protectionCommands();
  switch (stage) {
    case 'sealed':
      return aProtection().when(openProtection, people.counter).and();
    case 'taken-up':
      return protectionAt('sealed').when(commands['take-up'], protectionOfficer).and();
    case 'released':
      return protectionAt('taken-up').when(commands.release, protectionOfficer).and();
    case 'referred':
      return protectionAt('taken-up').when(commands.refer, protectionOfficer).and();
  }
}
