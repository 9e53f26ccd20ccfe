import type { CountryCode, OfficerId } from '@puente/domain/kernel';
import { aCaseNumber } from './filings.js';
import { officer } from './people.js';
import { keepGolden } from './servers/temporal-history.js';
import { SkippedTime } from './skipped-time.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const auditor = officer('gt-mintrab', 'demo-gt-auditor', 'auditor');
const kind = 'integrity-event';

describe('what the node noticed', () => {
  let time: SkippedTime;
  beforeAll(async () => {
    time = await SkippedTime.start();
  });
  afterAll(() => time.stop());

  it('is late where no auditor looked in its days, and is taken and closed all the same', async () => {
    const node = await time.node('GT');
    const caseId = aCaseNumber(GT);
    const at = await time.now();
    const concerned = ['demo-gt-reviewer' as OfficerId];
    const noticed = { rule: 'many-looks', concerned, count: 117, limit: 100, since: at, until: at } as const;
    await node.does(kind, caseId, { kind: 'effect' }, { type: 'open-integrity-event', noticed });
    await node.until(caseId, ({ stage, deadline }) => stage === 'open' && deadline !== undefined);
    await time.until((await node.view(caseId)).deadline?.at);
    await node.until(caseId, ({ deadline }) => deadline === undefined);
    expect(await node.journal(caseId)).toEqual(['integrity-event-opened', 'reminded', 'escalated']);

    await node.does(kind, caseId, auditor, { type: 'take-integrity-event' });
    const closing = { outcome: 'explained', reasons: { es: 'Preparaba el informe anual' } } as const;
    await node.does(kind, caseId, auditor, { type: 'close-integrity-event', ...closing });
    expect(await node.outcomeOf(caseId)).toBe('closed');
    await keepGolden(time.client, caseId, 'integrity-event/late-and-closed');
  });
});
