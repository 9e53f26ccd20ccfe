import type { CaseId } from '@puente/domain/kernel';
import { people } from '@puente/domain/specification';
import type { ApiParts } from '../../parts/parts.js';
import { CodePrinter } from './code-printer.js';

const caseId = 'GT-26-7K3M9Q-X' as CaseId;
const email = 'demostracion@example.org';
const contact = { language: 'es', channels: [{ channel: 'e-mail', safe: true }], email };

/** What happened, in order, where the printer answers so. */
async function printed(state: 'accepted' | 'failed') {
  const done: string[] = [];
  const noted = <Answer>(what: string, answer: Answer) => {
    done.push(what);
    return Promise.resolve(answer);
  };
  const parts = {
    cases: { find: () => Promise.resolve({ caseId, dossier: 'd', sealed: false }) },
    clock: { now: () => '2026-03-10T15:00:00.000Z' },
    codes: { createCode: () => Promise.resolve('123456') },
    looks: { byOfficer: () => noted('look', 'written') },
    outlet: {
      send: ({ channel }: { channel: string }) =>
        noted(channel, { state: channel === 'print' ? state : 'accepted', at: '', proof: '' }),
    },
    portalUrl: 'https://puente.example',
    vault: { dossiers: { read: () => Promise.resolve({ dossier: { person: { contact } } }) } },
  } as unknown as ApiParts;
  const code = await new CodePrinter(parts).print(people.counter as never, caseId).catch((problem: unknown) => problem);
  return { code, done };
}

describe('a code that is printed', () => {
  it('[R18] is told to the worker before it leaves, and opens nothing to the officer before it left', async () => {
    expect((await printed('accepted')).done).toEqual(['e-mail', 'print', 'look']);
  });

  it('[R18] opens nothing where the printer took none', async () => {
    const { code, done } = await printed('failed');
    expect(done).toEqual(['e-mail', 'print']);
    expect(code).toMatchObject({ code: 'UNAVAILABLE', status: 503 });
  });
});
