import type { Actor, Role } from '../../file/case/index.js';
import type { RefusalCode } from '../../kernel/index.js';
import {
  certificationAt,
  certificationCommands,
  certifiers,
  mexico,
  officer,
  people,
  theClock,
  theCertifier,
  theCoSigner,
  theEffect,
  theNode,
} from '../../../specification/index.js';
import { tableOf } from '../../file/definition/law-made-of.js';
import { certificationStages } from './certification.js';
import { certification } from './law.js';

const table = tableOf(certification.commands, certificationStages);

/** Everyone who could act, each in the seat of the role. */
const seated: Readonly<Record<Role, Actor>> = {
  worker: people.worker,
  assistant: people.counter,
  ...certifiers,
  'co-signer': theCoSigner,
  certifier: theCertifier,
  reporter: { kind: 'reporter' },
  verifier: officer('gt.verifier', 'gt-intecap', 'verifier'),
  reviewer: officer('gt.reviewer', 'gt-intecap', 'reviewer'),
  defender: officer('gt.defender', 'gt-legal-aid', 'defender'),
  adviser: officer('gt.adviser', 'gt-college', 'adviser'),
  'appeals-officer': officer('gt.appeals', 'gt-appeals', 'appeals-officer'),
  'protection-officer': officer('gt.protection', 'gt-protection', 'protection-officer'),
  delegate: officer('gt.delegate', 'gt-mintrab', 'delegate'),
  auditor: officer('gt.auditor', 'gt-mintrab', 'auditor'),
  operator: officer('gt.operator', 'gt-mintrab', 'operator'),
  'integrity-officer': officer('gt.integrity', 'gt-integrity', 'integrity-officer'),
  country: theNode(mexico),
  clock: theClock,
  effect: theEffect,
};
const roles = Object.keys(seated) as Role[];
const byTable: readonly (RefusalCode | undefined)[] = ['NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE'];
const access: readonly (RefusalCode | undefined)[] = ['NOT_YOUR_ROLE', 'NOT_YOUR_CASE', 'NOT_ASSIGNED_TO_YOU'];
const codeOf = (decision: { outcome: string; code?: RefusalCode }): RefusalCode | undefined => decision.code;

describe.each(certificationStages)('a certification in stage %s', (stage) => {
  const story = certificationAt(stage);
  const commands = Object.values(certificationCommands(story.theFile.clock?.id)).filter(
    ({ type }) => type !== 'open-application',
  );

  it.each(roles)('lets a %s do what the table says and nothing else', (role) => {
    const row = table[stage];
    for (const command of commands) {
      const code = codeOf(story.when(command, seated[role]).decision);
      if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(byTable).toContain(code);
    }
  });

  it('offers exactly the commands that are open to an actor', () => {
    for (const role of roles) {
      const offered = certification.allowed(story.theFile, seated[role]);
      const refused = commands.filter((command) => access.includes(codeOf(story.when(command, seated[role]).decision)));
      expect(refused.filter(({ type }) => offered.includes(type))).toEqual([]);
    }
  });

  it('gives staff of another agency, or of another country, nothing', () => {
    for (const role of roles) {
      const actor = seated[role];
      if (actor.kind !== 'officer') continue;
      for (const command of commands) {
        const elsewhere = { ...actor, agency: 'gt-other' as typeof actor.agency };
        expect(story.when(command, elsewhere).decision.outcome).toBe('refused');
        expect(story.when(command, { ...actor, country: mexico }).decision.outcome).toBe('refused');
      }
    }
  });
});

describe('the table', () => {
  const rows = Object.values(table);
  const rolesFor = (command: string) => [...new Set(rows.flatMap((row) => row[command] ?? []))];

  it('lets one role evaluate and another one approve', () => {
    expect(rolesFor('record-evaluation')).toEqual(['assessor']);
    expect(rolesFor('approve-evaluation')).toEqual(['approver']);
  });

  it('lets only a reference co-sign, only the clock lapse, only effects report effects', () => {
    expect(rolesFor('co-sign')).toEqual(['co-signer']);
    expect(rolesFor('lapse')).toEqual(['clock']);
    for (const command of ['assign-assessor', 'record-reference-asked', 'record-certificate', 'record-service']) {
      expect(rolesFor(command)).toEqual(['effect']);
    }
  });
});
