import type { CaseId, Instant, OfficerId } from '@puente/domain/kernel';
import { people, sampleRules } from '@puente/domain/specification';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { CommandHandler } from '../commands/command-handler.js';
import { HolderHere } from './holder-here.js';

const [number, about] = ['GT-26-7K3M9Q-N', 'GT-26-7K3M9Q-X'] as unknown as readonly [CaseId, CaseId];
const { counter, worker } = people as unknown as Record<string, Caller>;
const now = '2026-03-10T15:00:00.000Z' as Instant;

/** A node on which one counter had a code printed in one file. */
function node(printed?: { readonly in: CaseId; readonly at: Instant }) {
  const settled: unknown[] = [];
  const looks = {
    printedCode: (officer: OfficerId, file: CaseId, since: Instant) =>
      Promise.resolve(officer === counter?.id && file === printed?.in && printed.at >= since),
  };
  const settle = (request: unknown) => {
    settled.push(request);
    return Promise.resolve({
      outcome: 'accepted',
      caseId: number,
      version: 2,
      stage: 'active',
      events: [],
      repeated: true,
    });
  };
  const clock = { now: () => now };
  const settlement = { settle, settleOn: settle };
  const parts = { clock, here: 'GT', looks, rules: sampleRules(), settlement } as unknown as ApiParts;
  const holder = new HolderHere(parts);
  const door = { open: () => Promise.resolve({ caseId: number, kind: 'credential', about, agencies: [] }) };
  const mandates = { actor: (by: Caller) => Promise.resolve(by) };
  const known = { with: (command: unknown) => Promise.resolve(command), asksMore: () => false };
  const none = undefined as never;
  const handler = new CommandHandler(
    ...([door, mandates, none, none, holder, none, known, none, parts] as unknown as ConstructorParameters<
      typeof CommandHandler
    >),
  );
  const endCopy = (by: Caller | undefined) =>
    handler.give({ type: 'end-copy', caseId: number, body: { copy: 'c1' }, by, commandId: 'x', hash: 'h' } as never);
  return { endCopy, holder, settled };
}

const notPrinted = { code: 'CODE_NOT_PRINTED', status: 409 };

describe('that the holder stands there', () => {
  it('[R18] is what the officer’s own print of this day says, in the credential or in its case', async () => {
    for (const file of [number, about]) {
      const { holder } = node({ in: file, at: now });
      await expect(holder.expect(counter as Caller, [about, number])).resolves.toBeUndefined();
      await expect(holder.expect(people.counterInMexico as Caller, [about, number])).rejects.toMatchObject(notPrinted);
    }
    const before = node({ in: about, at: '2026-03-09T15:00:00.000Z' as Instant });
    await expect(before.holder.expect(counter as Caller, [about, number])).rejects.toMatchObject(notPrinted);
    await expect(before.holder.expect(worker as Caller, [about, number])).resolves.toBeUndefined();
  });

  it('[R18] is asked before a counter ends a copy by a command on the credential, and of no worker', async () => {
    const nobody = node();
    await expect(nobody.endCopy(counter)).rejects.toMatchObject(notPrinted);
    expect(nobody.settled).toEqual([]);
    await nobody.endCopy(worker);
    const there = node({ in: about, at: now });
    await there.endCopy(counter);
    expect([nobody.settled, there.settled].map((all) => all.length)).toEqual([1, 1]);
  });
});
