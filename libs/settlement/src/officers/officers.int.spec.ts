import { randomUUID } from 'node:crypto';
import type { AgencyId, CommandId, OfficerId } from '@puente/domain/kernel';
import { registerNumberOf } from '@puente/domain/kinds/officer-register';
import {
  anotherSupervisor,
  firstMorning,
  guatemala,
  people,
  proposing,
  sampleRules,
  standing,
} from '@puente/domain/specification';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { CaseCommand, Settlement } from '../settlement/index.js';
import { createSettlement } from '../settlement/index.js';
import { officersOf } from './index.js';

const agency = 'gt-mintrab' as AgencyId;
const clock = { now: () => firstMorning };
let node: TestDatabase;
let settlement: Settlement;

beforeAll(async () => {
  node = await testDatabase();
  settlement = createSettlement({ pool: node.pool, rules: sampleRules(), here: guatemala, clock });
});
afterAll(() => node.drop());

const does = async (command: CaseCommand, by: object) => {
  const caseId = registerNumberOf(guatemala, agency);
  const commandId = randomUUID() as CommandId;
  const outcome = await settlement.settle({ commandId, kind: 'officer-register', caseId, command, by: by as never });
  if (outcome.outcome === 'refused') throw new Error(outcome.code);
};

describe('[attack 12] accounts that the identity provider knows no more', () => {
  it('are passed over by each of two draws at once, whichever of them each draw found', async () => {
    await does({ type: 'open-officer-register' }, people.supervisorInGuatemala);
    for (const [id, role] of [
      ['gt.r1', 'reviewer'],
      ['gt.r2', 'reviewer'],
      ['gt.s1', 'assessor'],
      ['gt.s2', 'assessor'],
    ] as const) {
      await does(proposing(id, standing(role), id), people.supervisorInGuatemala);
      await does({ type: 'approve-officer-change', change: id }, anotherSupervisor);
    }
    await does({ type: 'commit-pool' }, { kind: 'effect' });
    let asking = 0;
    let both: () => void;
    const together = new Promise<void>((resolve) => (both = resolve));
    /** Answers once both draws have asked, so that both read the same register. */
    const unknown = async (_agency: AgencyId, ids: readonly OfficerId[]) => {
      asking += 1;
      if (asking === 2) both();
      await together;
      return ids.filter((id) => id.endsWith('1'));
    };
    const officers = officersOf({
      ...{ pool: node.pool, settlement, here: guatemala, clock, accounts: { unknown } },
      timeZone: 'America/Guatemala' as never,
    });
    const [reviewers, assessors] = await Promise.all([
      officers.having(agency, 'reviewer'),
      officers.having(agency, 'assessor'),
    ]);
    expect(reviewers.candidates.map(({ id }) => id)).toEqual(['gt.r2']);
    expect(assessors.candidates.map(({ id }) => id)).toEqual(['gt.s2']);
    const passedOver = (await officers.register(agency))?.file.pool?.passedOver.map(({ officer }) => officer);
    expect(passedOver?.sort()).toEqual(['gt.r1', 'gt.s1']);
  });
});
