import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { aCaseNumber, aFiling, authentic } from './filings.js';
import { officer, people } from './people.js';
import { keepGolden } from './servers/temporal-history.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const [MX, GT] = ['MX', 'GT'] as readonly string[] as readonly [CountryCode, CountryCode];
const operator = officer('gt-mintrab', 'demo-gt-operator', 'operator');
const supervisor = people.gtSupervisor;
const kind = 'data-breach';
const words = { es: 'Una copia de respaldo se perdió' };

describe('[wall 4] a breach of personal data', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  it('tells each case by an errand, keeps the authority’s hours, and is closed when all were told', async () => {
    const node = await time.node('GT');
    const caseId = aCaseNumber(GT);
    const at = await time.now();
    const received = { type: 'receive-file', from: MX, filing: aFiling(at), authenticity: authentic(at) } as const;
    await node.does('recognition-review', caseId, people.mexico, received);
    await node.until(caseId, ({ stage }) => stage === 'host-review');

    const breach: CaseId = aCaseNumber(GT);
    const concerned = [{ caseId, kind: 'recognition-review' }] as const;
    await node.does(kind, breach, operator, { type: 'report-breach', knownAt: at, words, concerned });
    await node.does(kind, breach, supervisor, { type: 'confirm-breach' });
    await node.until(breach, ({ effects }) => effects.length === 0);
    expect(await node.journal(caseId)).toContain('breach-heard');

    await time.until((await node.view(breach)).deadline?.at);
    await node.until(breach, ({ deadline }) => deadline?.clock !== 'authority-hours');
    expect(await node.journal(breach)).toContain('authority-hours-passed');
    const sentAt = await time.now();
    const told = { type: 'record-authority-told', sentAt, reference: 'APD-2026-17', sha256: 'a'.repeat(64) } as const;
    await node.does(kind, breach, operator, told);
    await node.does(kind, breach, supervisor, { type: 'close-breach', measures: { es: 'Las copias se cifran' } });
    expect(await node.outcomeOf(breach)).toBe('closed');
    await keepGolden(time.client, breach, 'data-breach/told-late-and-closed');
  });
});
