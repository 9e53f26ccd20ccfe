import { randomBytes, randomUUID } from 'node:crypto';
import type { Dossier } from '@puente/contracts/dossier';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Filing } from '@puente/domain/file/case';
import type { CaseId, CountryCode, DocumentId } from '@puente/domain/kernel';
import { caseNumberFor, instant, newCaseNumber } from '@puente/domain/kernel';
import type { Told } from '@puente/messaging/envelope';
import { seal } from '@puente/messaging/envelope';
import type { NodeKeys, TrustedNode } from '@puente/messaging/keys';
import { caseLookUp } from '@puente/persistence/queries';
import { quarantineOf } from '@puente/persistence/quarantine';
import { namedUuid } from '@puente/platform/ids';
import { systemClock } from '@puente/platform/time';
import { readCase, readProcess } from '@puente/settlement/case-file';
import { until } from '@puente/testing/actors';
import type { Border } from './border.sample.js';
import { aDossier, assistantOf, did, file, GT, MX, openBorder, CL } from './border.sample.js';

jest.setTimeout(60_000);

/** What a country is sent that is home to a case, as Guatemala is here; all of it in order, but for what a test changes. */
interface Sending {
  readonly subject: CaseId;
  readonly filing: Filing;
  readonly dossier: Dossier;
  readonly content: Buffer;
}

describe('a country whose events are signed, sealed and lawful in form', () => {
  let border: Border;
  let keysOf: Readonly<Record<string, NodeKeys>>;

  beforeAll(async () => {
    border = await openBorder(await loadRuleBook(), CL);
    keysOf = { MX: border.mx.keys, CL: border.strangers.third };
    await border.gt.startRelay();
  });
  afterAll(() => border.close());

  const tell = async (from: CountryCode, ...all: readonly Told[]): Promise<void> => {
    const keys = keysOf[from];
    if (keys === undefined) throw new RangeError('not at this border');
    const receiver = border.trust.of(GT) as TrustedNode;
    for (const told of all)
      await border.bus.publish([await seal(told, { keys, did: did(from) }, receiver, systemClock.now())]);
  };
  const head = (subject: CaseId) => ({ id: randomUUID() as string, subject, time: systemClock.now() });

  /** A case that Mexico verified and sends to Guatemala. */
  async function aSending(hosts = [GT]): Promise<Sending> {
    const { caseId, document, dossier } = await file(border.mx, MX, undefined, hosts);
    const found = await readCase(border.mx.database.pool, caseId);
    if (found?.kind !== 'recognition-request') throw new Error('the case has gone');
    return { subject: caseId, filing: found.file.filing, dossier, content: document.bytes };
  }
  const documentOf = ({ content, dossier, filing, subject }: Sending): Told => {
    const [document] = filing.documents;
    if (document === undefined) throw new Error('the sample is incomplete');
    const sent = { ...document, mediaType: 'application/pdf' } as const;
    const data = { dossier, document: sent, content: content.toString('base64') };
    return { ...head(subject), type: 'verification.document', data };
  };
  const completed = ({ dossier, filing, subject }: Sending): Told => {
    const authenticity = { finding: 'authentic', at: systemClock.now(), paperless: false } as const;
    return { ...head(subject), type: 'verification.completed', data: { filing, authenticity, dossier } };
  };
  /** Another person under the same ids, in a case of the sender's own. */
  function squatting({ content, filing }: Sending, by: CountryCode): Sending {
    const theirs = { ...aDossier(), id: filing.dossier };
    const [certificate] = theirs.certificates;
    if (certificate === undefined) throw new Error('the sample is incomplete');
    const changed = { id: certificate.id, standard: { ...certificate.standard, country: by } };
    return {
      subject: newCaseNumber(by, 2026, randomBytes(6)),
      filing: { ...filing, filedIn: by, home: by, certificate: { ...filing.certificate, ...changed } },
      dossier: { ...theirs, person: { ...theirs.person, givenNames: 'Otra persona' } },
      content,
    };
  }

  const reviewOf = async ({ subject }: Sending) => {
    const found = await readCase(border.gt.database.pool, subject);
    return found?.kind === 'recognition-review' ? found.file : undefined;
  };
  const setAside = async () =>
    (await quarantineOf(border.gt.database.pool).list()).map(({ eventId, reason }) => `${String(eventId)} ${reason}`);
  const isSetAside = (told: Told, reason: string) =>
    until(`${told.type} is set aside`, async () => (await setAside()).includes(`${told.id} ${reason}`));
  const personIn = async (dossier: Dossier['id']) =>
    (await border.gt.vault.dossiers.read(dossier))?.dossier.person.givenNames;

  it('keeps nobody out by using their ids first, of people, documents and events: each country’s are its own', async () => {
    const sending = await aSending();
    const squatter = squatting(sending, CL);
    const honest = [documentOf(sending), completed(sending)];
    const [document, message] = honest;
    if (document === undefined || message === undefined) throw new Error('two are sent');
    // The ids of events stand in the clear on the broker.
    const first = [
      { ...documentOf(squatter), id: document.id },
      { ...completed(squatter), id: message.id },
    ];
    await tell(CL, ...first);
    await until('the squatter was heard', async () => (await setAside()).some((one) => one.startsWith(message.id)));
    expect(await personIn(sending.dossier.id)).toBe('Otra persona');

    await tell(MX, ...honest);
    const review = await until('the case of the honest country', () => reviewOf(sending));
    const { dossier, documents } = review.filing;
    expect(dossier).not.toBe(sending.dossier.id);
    expect((await border.gt.vault.dossiers.read(dossier))?.dossier).toEqual({ ...sending.dossier, id: dossier });
    expect(await border.gt.vault.documents.read(documents[0]?.id as DocumentId)).toMatchObject({
      ...{ dossier, bytes: sending.content },
    });
    expect(await personIn(sending.dossier.id)).toBe('Otra persona');
    // What comes of the case later by the same names is of the same person.
    const names = { ...sending.dossier.person, surnames: ['Quimixto Ejemplo'] };
    const fixed = { ...sending.dossier, person: names };
    const correction = newCaseNumber(MX, 2026, randomBytes(6));
    await tell(MX, {
      ...head(sending.subject),
      type: 'dossier.corrected',
      data: { correction, fields: ['surnames'], dossier: fixed },
    });
    await until('it is corrected', async () => {
      const now = await border.gt.vault.dossiers.read(dossier);
      return now?.dossier.person.surnames[0] === 'Quimixto Ejemplo';
    });
  });

  it('[attack 26] keeps nobody out by foreseeing what their ids become here: nobody can', async () => {
    const sending = await aSending();
    const squatter = squatting(sending, CL);
    const foreseen = namedUuid(`${MX}/${sending.dossier.id}`) as Dossier['id'];
    const subject = newCaseNumber(CL, 2026, randomBytes(6));
    const another = { ...squatter, subject, dossier: { ...squatter.dossier, id: foreseen } };
    await tell(CL, documentOf(squatter), documentOf(another));
    await until('both ids are taken', () => personIn(foreseen));
    await tell(MX, documentOf(sending), completed(sending));
    const { filing } = await until('the case of the honest country', () => reviewOf(sending));
    expect([sending.dossier.id, foreseen]).not.toContain(filing.dossier);
    expect((await border.gt.vault.dossiers.read(filing.dossier))?.dossier.person).toEqual(sending.dossier.person);
  });

  it('takes no case number that another country gives out', async () => {
    const sending = await aSending();
    const squatter = { ...squatting(await aSending(), CL), subject: sending.subject };
    const told = completed(squatter);
    await tell(CL, told);
    await isSetAside(told, 'SCHEMA');
    await tell(MX, documentOf(sending), completed(sending));
    await until('the case', () => reviewOf(sending));
  });

  it('keeps no case out by sending one of its own under its number, which is that of the country where it was filed', async () => {
    const sending = await aSending();
    // Filed in Mexico, for a certificate of its own: the number is lawful, and which of two homes it means it does not tell.
    const own = squatting(await aSending(), CL);
    const birthDate = '2015-05-17' as never;
    const squatter = {
      ...{ subject: sending.subject, content: own.content, filing: { ...own.filing, filedIn: MX } },
      dossier: { ...own.dossier, person: { ...own.dossier.person, birthDate } },
    };
    await tell(CL, documentOf(squatter));
    const { filing } = squatter;
    await until('the person is here', () => border.gt.vault.dossiers.find(filing.dossier));
    // As a country would have it sealed that has an agreement with this one; without one nobody takes a number.
    await border.gt.settlement.settle({
      ...{ commandId: randomUUID() as never, kind: 'protection', caseId: newCaseNumber(GT, 2026, randomBytes(6)) },
      by: { kind: 'country', country: CL },
      command: {
        ...{ type: 'open-protection', ground: 'under-18', applicant: { dossier: filing.dossier, language: 'es' } },
        heldBack: {
          caseId: sending.subject,
          kind: 'recognition-review',
          command: { type: 'receive-file', from: CL } as never,
        },
      } as never,
    });
    const held = () => caseLookUp(border.gt.database.pool).heldBack(sending.subject);
    expect((await until('the squatter has the number', held)).sentBy).toBe(CL);

    await tell(MX, documentOf(sending), completed(sending));
    const { pool } = border.gt.database;
    const [caseId] = await until('the case of the honest country', async () => {
      const { rows } = await pool.query<{ id: CaseId }>(
        `SELECT id FROM cases WHERE kind = 'recognition-review' AND state #>> '{filing,dossier}' = $1`,
        [sending.dossier.id],
      );
      return rows.length > 0 && rows.map(({ id }) => id);
    });
    expect(caseId).toMatch(new RegExp(`^${sending.subject.slice(0, 5)}-`));
    expect(caseId).not.toBe(sending.subject);
    // What comes of it later by that number is its own, and never the other one's.
    const withdraws: Told = {
      ...{ ...head(sending.subject), type: 'submission.answered' },
      data: { answer: { type: 'withdraw' }, documents: [] },
    };
    await tell(MX, withdraws);
    await until('it is withdrawn', async () => (await readCase(pool, caseId as CaseId))?.file.stage === 'withdrawn');
    expect((await held())?.sentBy).toBe(CL);
    expect((await border.gt.vault.names.abroad(MX, [String(caseId)])).get(String(caseId))).toBe(sending.subject);
  });

  it('[attack 25] takes no number by an alert, or by a filing that nobody here filed: only who derives one opens it', async () => {
    const sending = await aSending();
    const { subject } = sending;
    const notice = { subject: 'certificate', severity: 'forged', units: [], from: '2026-01-01' as never } as const;
    const alert = (number: CaseId, about = subject): Told => ({
      ...{ ...head(number), type: 'credential.alerted' },
      data: { about, notice },
    });
    const early = alert(subject, newCaseNumber(MX, 2026, randomBytes(6)));
    await tell(CL, early);
    await isSetAside(early, 'NOT_FOR_THIS_COUNTRY');
    await tell(MX, documentOf(sending), completed(sending));
    await until('the case', () => reviewOf(sending));

    const derived = (by: CountryCode) => caseNumberFor(subject, `alert-${by}#1`);
    const [stranger, chosen] = [alert(derived(CL)), alert(newCaseNumber(GT, 0, randomBytes(6)))];
    const filedHere = { ...sending, subject: chosen.subject, filing: { ...sending.filing, filedIn: GT } };
    const opening = completed(filedHere);
    await tell(CL, stranger);
    await tell(MX, chosen, opening);
    await Promise.all([stranger, chosen, opening].map((told) => isSetAside(told, 'NOT_FOR_THIS_COUNTRY')));
    expect(await caseLookUp(border.gt.database.pool).find(chosen.subject)).toBeUndefined();

    await tell(MX, alert(derived(MX)));
    await until('the alert', () => caseLookUp(border.gt.database.pool).find(derived(MX)));
  });

  it('neither rewrites the person at another host of the same filing nor comes by where their code is sent', async () => {
    const sending = await aSending([GT, CL]);
    await tell(MX, documentOf(sending), completed(sending));
    const review = await until('the case', () => reviewOf(sending));
    const { id } = sending.dossier;
    const own = { ...sending.dossier.person.contact, phone: '+56990009999' } as Dossier['person']['contact'];
    const mine = {
      ...sending.dossier,
      person: { ...sending.dossier.person, givenNames: 'Otra persona', contact: own },
    };
    const correction = newCaseNumber(CL, 2026, randomBytes(6));
    const fields = ['givenNames', 'contact'] as const;
    const corrected = (dossier: Dossier, by = correction): Told => ({
      ...{ ...head(sending.subject), type: 'dossier.corrected' },
      data: { correction: by, fields, dossier },
    });
    const tries = [corrected(mine), completed({ ...sending, dossier: mine })];
    await tell(CL, ...tries);
    await Promise.all(tries.map((told) => isSetAside(told, 'NOT_FOR_THIS_COUNTRY')));
    // A case of its own about them, to be bound to them by it.
    const pretext = squatting(sending, CL);
    await tell(
      CL,
      documentOf({ ...pretext, dossier: mine }),
      completed({ ...pretext, dossier: { ...mine, certificates: pretext.dossier.certificates } }),
    );
    const again = corrected(mine);
    await tell(CL, again);
    await isSetAside(again, 'NOT_FOR_THIS_COUNTRY');
    expect((await border.gt.vault.dossiers.read(id))?.dossier).toEqual(sending.dossier);
    expect(await caseLookUp(border.gt.database.pool).binds(id, CL)).toBe(false);

    // Not even the home country says where the worker is reached here.
    await tell(
      MX,
      corrected(
        { ...mine, person: { ...mine.person, givenNames: 'Zenaida Ejemplo' } },
        newCaseNumber(MX, 2026, randomBytes(6)),
      ),
    );
    const now = await until('the home country is heard', async () => {
      const found = (await border.gt.vault.dossiers.read(id))?.dossier.person;
      return found?.givenNames === 'Zenaida Ejemplo' && found;
    });
    expect(now.contact).toEqual(sending.dossier.person.contact);
    expect(review.filing.dossier).toBe(id);
  });

  describe('[attack 3] tells of somebody who is protected', () => {
    const child = (sending: Sending): Sending => ({
      ...sending,
      dossier: { ...sending.dossier, person: { ...sending.dossier.person, birthDate: '2015-05-17' as never } },
    });
    const protections = async (dossier: Dossier['id']) => {
      const { rows } = await border.gt.database.pool.query<{ id: CaseId; stage: string; words: number }>(
        `SELECT id, stage, coalesce(jsonb_array_length(state -> 'words'), 0) AS words FROM cases
         WHERE dossier_id = $1 AND sealed ORDER BY opened_at`,
        [dossier],
      );
      return rows;
    };
    const withdrawal = (subject: CaseId): Told => ({
      ...{ ...head(subject), type: 'submission.answered' },
      data: { answer: { type: 'withdraw' }, documents: [] },
    });
    const access = (subject: CaseId, said: 'closed' | 'open', since?: string): Told => ({
      ...{ ...head(subject), type: 'dossier.access-changed' },
      data: { access: said, ...(since === undefined ? {} : { seal: instant(since) }) },
    });
    const give = async (file: CaseId, command: object) => {
      const by = { ...assistantOf(GT), agency: 'gt-protection', roles: ['protection-officer'] };
      const request = { commandId: randomUUID() as never, kind: 'protection', caseId: file } as const;
      const outcome = await border.gt.settlement.settle({ ...request, command: command as never, by: by as never });
      expect(outcome).toMatchObject({ outcome: 'accepted' });
    };
    const release = { type: 'release', ground: { es: 'El acta dice otra fecha' } };

    it('and is no party of their case: it takes no place, and neither opens nor closes anything', async () => {
      const sending = child(await aSending());
      await tell(MX, documentOf(sending), completed(sending));
      const held = await until('it is held back', async () => (await protections(sending.dossier.id))[0]);
      const tries = [withdrawal(sending.subject), access(sending.subject, 'open'), access(sending.subject, 'closed')];
      await tell(CL, ...tries);
      for (const told of tries) await isSetAside(told, 'NOT_FOR_THIS_COUNTRY');
      await tell(MX, withdrawal(sending.subject));
      await until('the party is heard', async () => (await protections(sending.dossier.id))[0]?.words === 1);
      expect(await protections(sending.dossier.id)).toMatchObject([{ id: held.id, stage: 'sealed' }]);
    });

    it('[attack 27] and joins no seal by its own number: whom the case names opens and closes it, and nobody else', async () => {
      const sending = await aSending();
      await tell(MX, documentOf(sending), completed(sending));
      await until('the case', () => reviewOf(sending));
      const seal = '2026-03-03T15:00:00.000Z';
      await tell(MX, access(sending.subject, 'closed', seal));
      const { id } = await until('it is sealed', async () => (await protections(sending.dossier.id))[0]);
      const joining = access(id, 'closed', '2026-03-04T15:00:00.000Z');
      await tell(CL, joining);
      await isSetAside(joining, 'NOT_FOR_THIS_COUNTRY');
      await tell(MX, access(sending.subject, 'open', seal));
      await until('it is opened', async () => (await protections(sending.dossier.id))[0]?.stage === 'released');
    });

    it('[attack 29] and has no agreement: whom it invents is neither sealed nor written to', async () => {
      const invented = child(squatting(await aSending(), CL));
      const own = { ...invented.dossier, id: randomUUID() as Dossier['id'] };
      const sent = { ...invented, dossier: own, filing: { ...invented.filing, dossier: own.id, documents: [] } };
      const told = completed(sent);
      await tell(CL, told);
      await until('it is set aside', async () => (await setAside()).some((one) => one.startsWith(told.id)));
      expect(await protections(own.id)).toEqual([]);
    });

    it('again between two of the words that were kept: what is left waits for the release, and none is lost', async () => {
      const sending = child(await aSending());
      await tell(MX, documentOf(sending), completed(sending));
      const { id: first } = await until('it is held back', async () => (await protections(sending.dossier.id))[0]);
      await tell(MX, withdrawal(sending.subject));
      await until('more is', async () => (await protections(sending.dossier.id))[0]?.words === 1);
      const due = async () =>
        (await readProcess(border.gt.database.pool, await loadRuleBook(), first))?.view.effects
          .filter(({ kind }) => kind === 'run-errand')
          .map(({ subject }) => subject);
      const effect = async (command: object) => {
        const request = { commandId: randomUUID() as never, kind: 'protection', caseId: first } as const;
        const by = { kind: 'effect' } as const;
        return (await border.gt.settlement.settle({ ...request, command: command as never, by })).outcome;
      };
      await give(first, release);
      expect(await effect({ type: 'record-files-reached', direction: 'release' })).toBe('accepted');
      expect(await due()).toEqual(['take-in#1']);

      const second = newCaseNumber(GT, 2026, randomBytes(6));
      const applicant = { dossier: sending.dossier.id, language: 'es' };
      const opens = { type: 'open-protection', ground: 'age-in-doubt', applicant } as const;
      const request = { commandId: randomUUID() as never, kind: 'protection', caseId: second } as const;
      await border.gt.settlement.settle({ ...request, command: opens as never, by: assistantOf(GT) });
      expect(await due()).toEqual([]);
      expect(await effect({ type: 'record-errand', errand: 'take-in#1', refused: 'NO_SUCH_CASE' })).toBe('refused');
      await give(second, release);
      expect(await due()).toEqual(['take-in#1']);
      const { rows: woken } = await border.gt.database.pool.query('SELECT FROM wakes WHERE case_id = $1', [first]);
      expect(woken).toHaveLength(1);
    });

    it('in a second seal, of what a first one has words left to give: they come behind those, and not side by side', async () => {
      const sending = await aSending();
      await tell(MX, documentOf(sending), completed(sending));
      await until('the case', () => reviewOf(sending));
      const { subject } = sending;
      const sealed = async (n: number) => (await protections(sending.dossier.id))[n];
      await tell(MX, access(subject, 'closed', '2026-03-03T15:00:00.000Z'));
      const first = await until('it is sealed', () => sealed(0));
      await tell(MX, withdrawal(subject));
      await until('a word is kept', async () => (await sealed(0))?.words === 1);
      await tell(MX, access(subject, 'open', '2026-03-03T15:00:00.000Z'));
      await until('it is opened', async () => (await sealed(0))?.stage === 'released');
      // No process ran: the word is still to be given when they are protected again.
      await tell(MX, access(subject, 'closed', '2026-03-05T15:00:00.000Z'));
      await until('it is sealed again', () => sealed(1));
      await tell(MX, withdrawal(subject));
      await until(
        'the next word is kept',
        async () => (await protections(sending.dossier.id)).reduce((sum, { words }) => sum + words, 0) === 2,
      );
      expect(await protections(sending.dossier.id)).toMatchObject([
        { id: first.id, stage: 'released', words: 2 },
        { stage: 'sealed', words: 0 },
      ]);
    });

    it('once more after it was opened: one seal is one, in whatever order and of whichever case it is told', async () => {
      const sending = await aSending();
      await tell(MX, documentOf(sending), completed(sending));
      await until('the case', () => reviewOf(sending));
      const stages = async () => (await protections(sending.dossier.id)).map(({ stage }) => stage);
      const heard = async (...all: readonly Told[]) => {
        await tell(MX, ...all);
        const last = all.at(-1)?.id;
        // What changes nothing leaves no row: what is told behind it does.
        const behind = withdrawal(newCaseNumber(MX, 2026, randomBytes(6)));
        await tell(MX, behind);
        await until(`${String(last)} was heard`, async () =>
          (await setAside()).some((one) => one.startsWith(behind.id)),
        );
        return stages();
      };
      const [one, two] = ['2026-03-03T15:00:00.000Z', '2026-03-05T15:00:00.000Z'];
      const { subject } = sending;
      expect(await heard(access(subject, 'closed', one), access(subject, 'closed', one))).toEqual(['sealed']);
      expect(await heard(access(subject, 'open', one), access(subject, 'closed', one))).toEqual(['released']);
      expect(await heard(access(subject, 'closed', two), access(subject, 'open', one))).toEqual(['released', 'sealed']);

      // A country's word opens a person once: after the second seal people here decide.
      expect(await heard(access(subject, 'open', two))).toEqual(['released', 'sealed']);
      // Taken up here, it ends here: their release is shown to whoever decides.
      const file = (await protections(sending.dossier.id))[1]?.id as CaseId;
      await give(file, { type: 'take-up' });
      expect(await heard(access(subject, 'open', two))).toEqual(['released', 'taken-up']);
      const found = await readCase(border.gt.database.pool, file);
      expect(found?.file).toMatchObject({ toldBy: [], heard: { MX: { access: 'open', seal: two } } });
      await give(file, release);
      // It was established here since that they are of age: a seal of before is no other one.
      expect(await heard(access(subject, 'closed', '2026-03-09T15:00:00.000Z'))).toEqual(['released', 'released']);
    });
  });
});
