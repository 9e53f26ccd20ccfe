import type { Actor, Role } from '../case/index.js';
import type { AgencyId, CaseId, RefusalCode } from '../kernel/index.js';
import {
  firstMorning,
  guatemala,
  given,
  officer,
  people,
  reviewAt,
  sampleCase,
  served,
  theClock,
  theEffect,
  theNode,
  unitsInGuatemala,
} from '../specification/index.js';
import { recognitionReview } from '../recognition-review/index.js';
import { allowedCommands } from './allowed-commands.js';
import type { ConsultationCommand } from './commands.js';
import type { ConsultationStage } from './consultation.js';
import { consultationStages } from './consultation.js';
import { consultation } from './law.js';

const [, unit] = unitsInGuatemala;
const college = 'gt-college' as AgencyId;
const asked = reviewAt('host-review')
  .when({ type: 'consult', body: college, question: { es: '¿Basta?' }, units: [unit] }, people.reviewer)
  .and();
const [errand] = recognitionReview.errands(asked.theFile);
const theReview: Actor = { kind: 'effect', file: sampleCase };
const number = errand?.caseId ?? ('' as CaseId);
const setting = { ...asked.setting, caseId: number, here: guatemala };

const opened = () =>
  given(consultation, setting)
    .when(errand?.command as ConsultationCommand, theReview)
    .and();

function at(stage: ConsultationStage) {
  switch (stage) {
    case 'asked':
      return opened();
    case 'answered':
      return opened().when(commands['give-opinion'], everyone.adviser).and();
    case 'no-objection': {
      const due = consultation.process(opened().theFile, setting.rules).deadline;
      return opened().when(commands.lapse, theClock, due?.at).and();
    }
    case 'closed':
      return opened().when({ type: 'close-consultation' }, theReview).and();
  }
}

const commands: { readonly [Type in Exclude<ConsultationCommand['type'], 'open-consultation'>]: ConsultationCommand } =
  {
    'give-opinion': {
      type: 'give-opinion',
      units: [{ unit, opinion: 'held', reasons: { es: 'Basta' } }],
      reasons: { es: 'Se revisó' },
    },
    'close-consultation': { type: 'close-consultation' },
    'add-note': { type: 'add-note', text: 'Nota' },
    'record-errand': { type: 'record-errand', errand: 'return-opinion#1' },
    'record-service': served('n1', firstMorning),
    remind: { type: 'remind', clock: 'consultation#1' as never, fraction: 0.5 },
    lapse: { type: 'lapse', clock: 'consultation#1' as never },
  };

/** Each in the seat of the role, as far as the body has one. */
const everyone = {
  worker: people.worker,
  adviser: officer('gt.adviser', 'gt-college', 'adviser'),
  supervisor: officer('gt.head', 'gt-college', 'supervisor'),
  reviewer: officer('gt.reviewer', 'gt-college', 'reviewer'),
  country: theNode(guatemala),
  clock: theClock,
  effect: theEffect,
} as const satisfies Partial<Record<Role, Actor>>;

describe.each(consultationStages)('a consultation that is %s', (stage) => {
  const row: Readonly<Partial<Record<string, readonly Role[]>>> = allowedCommands[stage];
  const byTable: readonly (RefusalCode | undefined)[] = ['NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'];

  it.each(Object.entries(everyone))('lets a %s do what the table says and nothing else', (role, actor) => {
    for (const command of Object.values(commands)) {
      const { decision } = at(stage).when(command, actor);
      const code = decision.outcome === 'refused' ? decision.code : undefined;
      if (row[command.type]?.includes(role as Role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(byTable).toContain(code);
    }
  });

  it('gives the same people of another body, and of another country, nothing', () => {
    for (const elsewhere of ['gt-mintrab', 'mx-college']) {
      const adviser = officer('x.adviser', elsewhere, 'adviser', 'supervisor');
      for (const command of Object.values(commands)) {
        expect(at(stage).when(command, adviser).decision.outcome).toBe('refused');
      }
      expect(consultation.allowed(at(stage).theFile, adviser)).toEqual([]);
    }
  });
});

it('reminds the body by its clock', () => {
  const none = at('asked').when(commands.remind, theClock).decision;
  expect(none).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CLOCK' });
});
