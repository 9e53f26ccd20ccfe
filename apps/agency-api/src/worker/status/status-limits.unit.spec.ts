import type { FastifyRequest } from 'fastify';
import { codeLimits, sessionLimits } from './status-limits.js';

const from = (remoteAddress: string, caseNumber: string) =>
  ({ headers: {}, socket: { remoteAddress }, server: {}, body: { caseNumber } }) as unknown as FastifyRequest;

/** How many of ten thousand requests get through within the window of each limit. */
function through(limits: typeof sessionLimits, requestOf: (n: number) => FastifyRequest): number {
  const counters = new Map<string, number>();
  const passes = (request: FastifyRequest) =>
    limits.every(({ counts, max, per }) => {
      const counter = `${counts} ${per(request)}`;
      const hits = (counters.get(counter) ?? 0) + 1;
      counters.set(counter, hits);
      return hits <= max;
    });
  return Array.from({ length: 10_000 }, (_, n) => requestOf(n)).filter(passes).length;
}

const spelt = (n: number) => 'GT-26-7K3M9Q-N'.replaceAll('-', ['-', ' ', '', '..', '–'][n % 5] ?? '');

describe('[row 32] ten thousand guesses', () => {
  it('of other numbers each time, from one address, are 120 within a minute', () => {
    const numbers = (n: number) => from('192.0.2.7', `GT-26-${String(n).padStart(6, '0')}-A`);
    expect(through(sessionLimits, numbers)).toBe(120);
    expect(through(codeLimits, numbers)).toBe(120);
  });

  it('of one number, however it is spelt, are twenty from one address, and six messages from everywhere', () => {
    expect(through(sessionLimits, (n) => from('192.0.2.7', spelt(n)))).toBe(20);
    expect(through(codeLimits, (n) => from(`192.0.${n % 200}.${n % 250}`, spelt(n)))).toBe(6);
  });
});
