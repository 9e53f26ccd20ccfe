import type { CountryCode } from '@puente/domain/kernel';
import { aCaseNumber } from './filings.js';
import { officer } from './people.js';
import { keepGolden } from './servers/temporal-history.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const integrity = officer('gt-integrity', 'demo-gt-integrity', 'integrity-officer');
const kind = 'corruption-report';
const part = (id: string) => ({ id, sha256: 'a'.repeat(64) });

describe('a report that somebody asked for money', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  it('is overdue where nobody took it in its days, and is taken and answered all the same', async () => {
    const node = await time.node('GT');
    const caseId = aCaseNumber(GT);
    const report = { type: 'report-corruption', part: part('p1'), marks: [] } as const;
    await node.does(kind, caseId, { kind: 'reporter' }, report);
    await node.until(caseId, ({ stage, deadline }) => stage === 'received' && deadline !== undefined);
    const { deadline, reminders } = await node.view(caseId);
    await time.until(reminders[0]?.at);
    await node.until(caseId, (view) => view.reminders.length === 0);
    await time.until(deadline?.at);
    await node.until(caseId, (view) => view.deadline === undefined);
    expect(await node.journal(caseId)).toEqual(['report-received', 'reminded', 'report-overdue']);

    await node.does(kind, caseId, integrity, { type: 'take-report' });
    await node.until(caseId, ({ stage, deadline }) => stage === 'looked-into' && deadline !== undefined);
    await node.does(kind, caseId, integrity, { type: 'answer-report', outcome: 'founded', part: part('p2') });
    expect(await node.outcomeOf(caseId)).toBe('answered');
    await keepGolden(time.client, caseId, 'corruption-report/overdue-and-answered');
  });
});
