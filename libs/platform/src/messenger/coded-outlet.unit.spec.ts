import type { Instant } from '@puente/domain/kernel';
import { codedOutlet } from './index.js';
import type { DeliveryReport, Message } from './index.js';

const at = '2026-03-03T15:00:00.000Z' as Instant;
const message = {
  name: 'n1',
  channel: 'sms',
  address: '+50255550123',
  text: 'Tiene un aviso.',
  language: 'en',
} as const;

async function sent(report: DeliveryReport) {
  const known = new Map<string, string>();
  const taken: { readonly text: string; readonly reference: string | undefined; readonly known: boolean }[] = [];
  const outlet = {
    send: ({ reference, text }: Message) => {
      taken.push({ text, reference, known: known.has('code of n1') });
      return Promise.resolve(report);
    },
  };
  const codes = {
    codeOf: (name: string) => `code of ${name}`,
    referenceOf: (name: string) => `report of ${name}`,
    keep: (code: string, to: Pick<Message, 'address' | 'channel'>) =>
      Promise.resolve(void known.set(code, `${to.channel} ${to.address}`)),
    forget: (code: string) => Promise.resolve(void known.delete(code)),
    say: (code: string, language: string) => `[${language}: ${code}]`,
  };
  expect(await codedOutlet(outlet, codes).send(message)).toBe(report);
  return { known: [...known], taken };
}

describe('a message that leaves', () => {
  it('bears its code, in the language of its text, which the node knows before anybody reads it', async () => {
    const { known, taken } = await sent({ state: 'accepted', at, proof: '1' });
    expect(taken).toEqual([{ text: 'Tiene un aviso. [en: code of n1]', reference: 'report of n1', known: true }]);
    expect(known).toEqual([['code of n1', 'sms +50255550123']]);
  });

  it('and reached nobody is none of the node’s', async () => {
    expect((await sent({ state: 'failed', at, proof: 'x', why: 'unreachable' })).known).toEqual([]);
  });
});
