import type { Actor, Role } from '../../file/case/index.js';
import type { RefusalCode } from '../../kernel/index.js';
import {
  consultationAt,
  consultationCommands,
  guatemala,
  officer,
  people,
  theAdviser,
  theClock,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { consultationStages } from './consultation.js';
import { consultation } from './law.js';

const commands = consultationCommands();
/** `open-consultation` opens a file, and is asked of none that there is. */
const further = Object.values(commands).filter(({ type }) => type !== 'open-consultation');

/** Each in the seat of the role, as far as the body has one. */
const everyone = {
  worker: people.worker,
  adviser: theAdviser,
  supervisor: officer('gt.head', 'gt-college', 'supervisor'),
  reviewer: officer('gt.reviewer', 'gt-college', 'reviewer'),
  country: theNode(guatemala),
  clock: theClock,
  effect: theEffect,
} as const satisfies Partial<Record<Role, Actor>>;

describe.each(consultationStages)('a consultation that is %s', (stage) => {
  const row = rowIn(consultation.commands, stage);
  const byTable: readonly (RefusalCode | undefined)[] = ['NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'];

  it.each(Object.entries(everyone))('lets a %s do what the table says and nothing else', (role, actor) => {
    for (const command of further) {
      const { decision } = consultationAt(stage).when(command, actor);
      const code = decision.outcome === 'refused' ? decision.code : undefined;
      if (row[command.type]?.includes(role as Role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(byTable).toContain(code);
    }
  });

  it('gives the same people of another body, and of another country, nothing', () => {
    for (const elsewhere of ['gt-mintrab', 'mx-college']) {
      const adviser = officer('x.adviser', elsewhere, 'adviser', 'supervisor');
      for (const command of further) {
        expect(consultationAt(stage).when(command, adviser).decision.outcome).toBe('refused');
      }
      expect(consultation.allowed(consultationAt(stage).theFile, adviser)).toEqual([]);
    }
  });
});

it('reminds the body by its clock', () => {
  const none = consultationAt('asked').when(commands.remind, theClock).decision;
  expect(none).toMatchObject({ outcome: 'refused', code: 'NO_SUCH_CLOCK' });
});
