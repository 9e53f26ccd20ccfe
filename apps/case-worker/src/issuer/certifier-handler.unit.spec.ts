import type { CertifierRequest } from '@puente/activities/ask-certifier';
import type { Instant, TimeZone } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { DeliveryReport, Message } from '@puente/platform/messenger';
import type { CertifierHandlerParts } from './certifier-handler.js';
import { certifierHandler } from './certifier-handler.js';

const at = instant('2026-03-03T15:00:00Z');
const certificate = {
  ...{ id: 'c-1', standard: { country: 'GT', code: 'GT-DEMO-FV-01' }, certifier: 'GT-DEMO-CC-01' },
  issuedOn: '2024-08-20',
};
const request = {
  ...{ caseId: 'GT-26-7K3M9Q-N', number: 1, dossier: 'd-1', certificate, address: 'archivo@certificador.example' },
  // The end of the seventeenth, in Guatemala.
  until: '2026-03-18T06:00:00.000Z' as Instant,
} as unknown as CertifierRequest;
const person = { givenNames: 'Ixchel Demostración', surnames: ['Xicay'] };
const delivered: DeliveryReport = { state: 'delivered', at, proof: 'p' };

function asked(kept: object | undefined, report: DeliveryReport = delivered) {
  const sent: Message[] = [];
  const kinds: object[] = [];
  const vault = {
    dossiers: { read: () => Promise.resolve(kept) },
    sourceQuestions: {
      ask: (question: object) => Promise.resolve((kinds.push(question), 'ABCDEFGHJKMNPQRS')),
    },
  } as unknown as CertifierHandlerParts['vault'];
  const outlet = { send: (message: Message) => Promise.resolve((sent.push(message), report)) };
  const timeZone = 'America/Guatemala' as TimeZone;
  const handler = certifierHandler({
    vault,
    outlet,
    page: 'https://portal.example',
    time: { now: () => at },
    timeZone,
  });
  return { sent, kinds, done: handler.ask(request) };
}
const open = { sealed: false, dossier: { person, certificates: [{ ...certificate, folio: 'F-7' }] } };

describe('the message to a certifier', () => {
  it('has the code in groups, the page and the last day, and names neither person nor case', async () => {
    const { done, kinds, sent } = asked(open);
    await done;
    expect(sent).toEqual([expect.objectContaining({ channel: 'e-mail', address: request.address })]);
    const text = sent[0]?.text ?? '';
    for (const told of ['ABCD-EFGH-JKMN-PQRS', 'https://portal.example/certificador', '2026-03-17'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/Ixchel|Xicay|F-7|GT-26|GT-DEMO/);
    expect(kinds).toEqual([
      expect.objectContaining({
        asked: { name: 'Ixchel Demostración Xicay', folio: 'F-7', standard: 'GT-DEMO-FV-01', issuedOn: '2024-08-20' },
      }),
    ]);
  });

  it('that reached nobody is tried again: the file says that a certifier was asked only once it was', async () => {
    const failed = asked(open, { state: 'failed', at, proof: 'out of reach', why: 'unreachable' });
    await expect(failed.done).rejects.toThrow('not reached');
  });

  it('is written about nobody who is protected, and about nobody whose data were destroyed', async () => {
    const protectedOne = asked({ ...open, sealed: true });
    await expect(protectedOne.done).rejects.toThrow('protected');
    const gone = asked(undefined);
    await gone.done;
    for (const { kinds, sent } of [protectedOne, gone]) expect([...kinds, ...sent]).toEqual([]);
  });
});
