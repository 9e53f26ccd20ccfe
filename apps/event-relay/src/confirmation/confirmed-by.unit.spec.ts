import type { CaseId, Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import type { RefusedAnswer } from '@puente/persistence/outbox';
import type { Settlement } from '@puente/settlement/settlement';
import { confirmedBy, hearingLate } from './index.js';

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
          ids.map((eventId) => ({ ...of, eventId, from: MX, answer: 'ask-other-date', why: 'REASONS_MISSING' })),
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

describe('[attack 67] what another country refused while the person was protected', () => {
  const caseId = 'GT-26-7K3M9Q-X' as CaseId;
  const one: Omit<RefusedAnswer, 'eventId'> = {
    ...{ caseId, kind: 'recognition-request', givenAt: '2026-03-03T15:04:05.678Z' as Instant, from: MX },
    ...{ answer: 'answer-discrepancy', why: 'TOO_LATE' },
  };

  it('is heard once they are released, also behind a hundred who still are, and no log names their case', async () => {
    const still = Array.from({ length: 100 }, (_, nth) => ({ ...one, eventId: `still-${nth}` }));
    const all: readonly RefusedAnswer[] = [...still, { ...one, eventId: refused }];
    const heard: string[] = [];
    const logged: unknown[] = [];
    const hears = hearingLate({
      confirming: {
        unheardRefusals: (turn) => Promise.resolve(all.slice(100 * turn, 100 * turn + 100)),
      },
      settlement: {
        settle({ commandId }) {
          heard.push(commandId);
          const frozen = commandId.startsWith('still');
          return Promise.resolve(
            (frozen ? { outcome: 'refused', code: 'NO_SUCH_CASE' } : { outcome: 'accepted' }) as never,
          );
        },
      },
      log: { warn: (...said: unknown[]) => logged.push(said) } as never,
    });
    await hears();
    expect(heard).not.toContain('e2/refused');
    await hears();
    expect(heard.at(-1)).toBe('e2/refused');
    await hears();
    await hears();
    expect(heard.filter((id) => id === 'still-0/refused')).toHaveLength(2);
    expect(logged).toEqual([]);
  });
});
