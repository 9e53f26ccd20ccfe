import type { CountryCode } from '@puente/domain/kernel';
import type { Disparity } from '@puente/domain/kinds/unequal-treatment';
import { aCaseNumber } from './filings.js';
import { officer } from './people.js';
import { keepGolden } from './servers/temporal-history.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const owner = officer('gt-mintrab', 'demo-gt-supervisor', 'supervisor');
const auditor = officer('gt-intecap', 'demo-gt-auditor', 'auditor');
const kind = 'unequal-treatment';
const found: Disparity = {
  ...{ by: 'sex', group: 'F', measure: 'time', where: 'recognition-review/host-review' },
  ...{ ofGroup: 30, ofRest: 10, groupSize: 100, restSize: 200, groupPeople: 90, restPeople: 180 },
  ...{ difference: 20, interval: [17, 23] },
};

describe('[F64] unequal treatment that the node found', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  it('goes to those who judge where its owner is silent, escalates where no auditor judges, and is answered late', async () => {
    const node = await time.node('GT');
    const caseId = aCaseNumber(GT);
    const silent = async (stage: string) => {
      await node.until(caseId, (view) => view.stage === stage && view.deadline !== undefined);
      const { deadline, reminders } = await node.view(caseId);
      // Reminders first, or time jumps over them.
      for (const { at } of reminders) await time.until(at);
      await node.until(caseId, (view) => view.reminders.length === 0);
      await time.until(deadline?.at);
      await node.until(caseId, (view) => view.deadline?.clock !== deadline?.clock);
    };
    await node.does(kind, caseId, { kind: 'effect' }, { type: 'raise-unequal-treatment', found });
    await silent('raised');
    await silent('unanswered');
    await node.does(kind, caseId, owner, { type: 'answer-unequal-treatment', reasons: { es: 'Una sola evaluadora' } });
    expect(await node.journal(caseId)).toEqual([
      ...['unequal-treatment-raised', 'reminded', 'reminded', 'unequal-treatment-unanswered', 'reminded', 'escalated'],
      'unequal-treatment-answered',
    ]);
    const judgement = { outcome: 'confirmed', reasons: { es: 'Nada más lo explica' } } as const;
    await node.does(kind, caseId, auditor, { type: 'judge-unequal-treatment', ...judgement });
    expect(await node.outcomeOf(caseId)).toBe('confirmed');
    await keepGolden(time.client, caseId, 'unequal-treatment/unanswered-and-confirmed');
  });
});
