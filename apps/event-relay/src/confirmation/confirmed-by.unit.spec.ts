import type { CaseId, Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { Settlement } from '@puente/settlement/settlement';
import { confirmedBy } from './index.js';

const MX = country('MX');
const [taken, refused, aside] = ['e1', 'e2', 'e3'] as const;

describe('[R9] what another country says of a worker’s answer', () => {
  const settled: Parameters<Settlement['settle']>[0][] = [];
  const asked: (readonly string[])[] = [];
  const hears = confirmedBy({
    confirming: {
      confirm: () => Promise.resolve(),
      refusedAnswers(_by, ids) {
        asked.push(ids);
        const caseId = 'GT-26-7K3M9Q-X' as CaseId;
        const givenAt = '2026-03-03T15:04:05.678Z' as Instant;
        const of = { caseId, kind: 'recognition-request', givenAt } as const;
        return Promise.resolve(
          ids.map((eventId) => ({ ...of, eventId, answer: 'ask-other-date', why: 'REASONS_MISSING' })),
        );
      },
    },
    settlement: {
      settle(request) {
        settled.push(request);
        return Promise.resolve({ outcome: 'refused', code: 'ALREADY_DONE' } as never);
      },
    },
    log: { warn: () => undefined } as never,
  });

  it('[R9] the worker’s file hears what was refused, by that country’s word and once; of all else there is nothing to say', async () => {
    await hears(MX, { applied: [taken], others: [] });
    await hears(MX, { applied: [], others: [{ id: aside, attempt: 1, became: 'set-aside', reason: 'SCHEMA' }] });
    expect(asked).toEqual([]);
    const said = { id: refused, attempt: 1, became: 'refused', reason: 'REASONS_MISSING' } as const;
    await hears(MX, { applied: [taken], others: [said] });
    await hears(MX, { applied: [], others: [said] });
    expect(asked).toEqual([[refused], [refused]]);
    expect(new Set(settled.map(({ commandId }) => commandId))).toEqual(new Set(['e2/refused']));
    expect(settled[0]).toMatchObject({
      ...{ caseId: 'GT-26-7K3M9Q-X', kind: 'recognition-request', by: { kind: 'country', country: MX } },
      command: { type: 'receive-refusal', from: MX, answer: 'ask-other-date', why: 'REASONS_MISSING' },
    });
  });
});
