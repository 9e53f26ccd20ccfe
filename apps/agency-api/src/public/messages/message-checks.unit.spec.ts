import type { ApiParts } from '../../parts/parts.js';
import { MessageChecks } from './message-checks.js';

function checks() {
  const tried: string[] = [];
  const parts = {
    clock: { now: () => '2026-03-03T15:00:00.000Z' },
    here: 'GT',
    mailFrom: 'Puente <avisos@puente.example>',
    rules: { country: () => undefined },
    sentMessages: {
      find: (code: string, to: string) => {
        tried.push(`${code} ${to}`);
        return Promise.resolve({ found: false });
      },
    },
  } as unknown as ApiParts;
  return { tried, check: (typed: string, to = '') => new MessageChecks(parts).check(typed, to, '192.0.2.1') };
}

describe('whether a message is ours', () => {
  it('by its sender: the address is in the last brackets, whatever stands in the name before them', async () => {
    const { check } = checks();
    for (const ours of ['avisos@puente.example', '"Puente" <Avisos@puente.example> '])
      expect(await check(ours)).toMatchObject({ ours: 'sender' });
    for (const forged of [
      '"Puente <avisos@puente.example>" <pague@estafa.example>',
      '<avisos@puente.example> pague@estafa.example',
    ])
      expect(await check(forged)).toEqual({ ours: 'unknown' });
  });

  it('tries no telephone and no address as a code', async () => {
    const { check, tried } = checks();
    for (const none of ['55 5123 4567', '(555) 123-4567', 'pague@estafa.example', '00000-00000']) await check(none);
    expect(tried).toEqual([]);
    await check('k7m29-qxd4t', '123');
    expect(tried).toEqual(['K7M29QXD4T 123']);
  });
});
