import type { Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { waitingFor } from './index.js';

const [MX, SV] = [country('MX'), country('SV')];

describe('[D 2] what partners have not confirmed', () => {
  it('leaves again at once, is logged with who is silent since when, and fails that country’s part of the readiness', async () => {
    const since = '2026-03-03T15:04:05.678Z' as Instant;
    let late = { again: 2, left: 1 };
    let asked = 0;
    const told: object[] = [];
    let sent = 0;
    const waits = waitingFor({
      confirming: {
        sendAgain: () => Promise.resolve(late),
        silent: () => {
          asked += 1;
          return Promise.resolve([{ country: MX, since, many: 3 }]);
        },
      },
      ...{ sentAtMost: 6, sendNow: () => (sent += 1) },
      log: { warn: (about: object) => void told.push(about) } as never,
    });
    await waits.look();
    late = { again: 0, left: 0 };
    await waits.look();
    expect([sent, asked]).toEqual([1, 1]);
    expect(told).toEqual([{ again: 2, left: 1, silent: [{ country: MX, since, many: 3 }] }]);
    await expect(waits.assertHeardOf(MX)).rejects.toThrow(`MX has confirmed nothing of 3 since ${since}`);
    await waits.assertHeardOf(SV);
  });
});
