import { randomUUID } from 'node:crypto';
import type { Dossier } from '@puente/contracts/dossier';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Filing } from '@puente/domain/file/case';
import type { CaseId } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Told } from '@puente/messaging/envelope';
import { seal } from '@puente/messaging/envelope';
import type { TrustedNode } from '@puente/messaging/keys';
import { quarantineOf } from '@puente/persistence/quarantine';
import { systemClock } from '@puente/platform/time';
import { readCase } from '@puente/settlement/case-file';
import { until } from '@puente/testing/actors';
import type { Border } from './border.sample.js';
import { did, file, GT, MX, openBorder } from './border.sample.js';

jest.setTimeout(60_000);

const aDay = 2;
const fewADay = (rules: RuleBook): RuleBook => ({
  ...rules,
  inForce(home, host, on) {
    const agreement = rules.inForce(home, host, on);
    return agreement && { ...agreement, newPeopleADay: aDay };
  },
});

describe('[attack 37] a country that tells of more new people in a day than its agreement lets pass', () => {
  let border: Border;
  beforeAll(async () => {
    border = await openBorder(fewADay(await loadRuleBook()));
    await border.gt.startRelay();
  });
  afterAll(() => border.close());

  interface Person {
    readonly subject: CaseId;
    readonly filing: Filing;
    readonly dossier: Dossier;
    readonly content: Buffer;
  }
  /** Somebody whose case Mexico verified. */
  async function somebody(): Promise<Person> {
    const { caseId: subject, document, dossier } = await file(border.mx, MX, undefined, [GT]);
    const found = await readCase(border.mx.database.pool, subject);
    if (found?.kind !== 'recognition-request') throw new Error('the case has gone');
    return { subject, filing: found.file.filing, dossier, content: document.bytes };
  }
  async function tell({ content, dossier, filing, subject }: Person): Promise<void> {
    const [document] = filing.documents;
    if (document === undefined) throw new Error('the sample is incomplete');
    const sent = { ...document, mediaType: 'application/pdf' } as const;
    const authenticity = { finding: 'authentic', at: systemClock.now(), paperless: false } as const;
    const head = () => ({ id: randomUUID() as string, subject, time: systemClock.now() });
    const all: readonly Told[] = [
      {
        ...head(),
        type: 'verification.document',
        data: { dossier, document: sent, content: content.toString('base64') },
      },
      { ...head(), type: 'verification.completed', data: { filing, authenticity, dossier } },
    ];
    const receiver = border.trust.of(GT) as TrustedNode;
    for (const told of all)
      await border.bus.publish([await seal(told, { keys: border.mx.keys, did: did(MX) }, receiver, systemClock.now())]);
  }
  const caseOf = async ({ subject }: Person) => (await readCase(border.gt.database.pool, subject))?.kind;
  const quarantine = () => quarantineOf(border.gt.database.pool);
  const waiting = async () => (await quarantine().list()).filter(({ reason }) => reason === 'TOO_MANY_NEW_PEOPLE');

  it('has nobody beyond it opened, sealed or written to, and all of them taken in once an operator says so', async () => {
    const told = [await somebody(), await somebody(), await somebody()];
    for (const one of told) await tell(one);
    await until('the third waits, with all that came', async () => (await waiting()).length === 2);
    const [first, , third] = told;
    if (first === undefined || third === undefined) throw new Error('three were told');
    expect([await caseOf(first), await caseOf(third)]).toEqual(['recognition-review', undefined]);
    expect(await border.gt.vault.dossiers.exists(third.dossier.id)).toBe(false);
    // Whoever is known here is no new person.
    await tell(first);
    const pdf = await quarantineOf(border.gt.database.pool).show((await waiting())[1]?.id ?? 0);
    expect(pdf?.bytes).toBeGreaterThan(third.content.length);
    expect(await quarantine().release('CL', 'TOO_MANY_NEW_PEOPLE', systemClock.now())).toBe(0);
    expect(await quarantine().release(MX, 'TOO_MANY_NEW_PEOPLE', systemClock.now())).toBe(2);
    await until('the third is here', async () => (await caseOf(third)) === 'recognition-review');
    await until('nothing waits', async () => (await waiting()).length === 0);
    expect((await border.gt.vault.documents.list(third.dossier.id)).length).toBe(1);
  });

  it('[attack 40] has so many bytes of it wait: what comes beyond them is cut, and no operator lets it in', async () => {
    await border.gt.stopRelay();
    await border.gt.startRelay({ quarantineBytes: 100 });
    const one = await somebody();
    await tell(one);
    const cut = async () => (await quarantine().list()).filter(({ reason }) => reason === 'TOO_MUCH_WAITS');
    await until('both are set aside', async () => (await cut()).length === 2);
    expect(await quarantine().release(MX, 'TOO_MANY_NEW_PEOPLE', systemClock.now())).toBe(0);
    expect([await caseOf(one), await border.gt.vault.dossiers.exists(one.dossier.id)]).toEqual([undefined, false]);
  });
});
