import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import {
  certificateFor,
  codeByPhone,
  demonstrationPdf,
  demonstrationWorker,
  nodeOf,
  until,
} from '@puente/testing/actors';
import type { DemonstrationWorker, JsonObject } from '@puente/testing/actors';
import { disagreements } from '../auditing/node-audit.js';
import { nextWorker, openWorld } from '../world/world.js';

jest.setTimeout(120_000);

const { endpoints, people, across } = openWorld();

const isComplete = ({ conditions, units }: Equivalence): boolean =>
  conditions.length === 0 && units.every(({ coverage }) => coverage === 'full');

describe('one dossier in several countries', () => {
  let rules: LoadedRules;
  beforeAll(async () => {
    rules = await loadRuleBook();
  });

  /** Complete towards each of these countries. */
  const waiter = (home: string, hosts: readonly string[]): DemonstrationWorker => {
    const serves = ({ from }: Equivalence): boolean =>
      hosts.every((host) =>
        rules.equivalences.all.some((one) => one.from.code === from.code && one.to.country === host && isComplete(one)),
      );
    const held = certificateFor(rules, { home, host: hosts[0] ?? '' }, serves);
    return demonstrationWorker(nextWorker(), held, { nationality: home });
  };

  async function file(
    username: string,
    worker: DemonstrationWorker,
    hosts: readonly string[],
  ): Promise<{ caseId: string; code: string }> {
    const counter = people.user(username);
    const dossier = await counter.must(counter.post('/dossiers', worker.dossier));
    const dossierId = String(dossier.body['id']);
    const form = new FormData();
    form.set('kind', 'certificate');
    form.set('file', new Blob([demonstrationPdf], { type: 'application/pdf' }), 'certificado.pdf');
    const document = await counter.must(counter.post(`/dossiers/${dossierId}/documents`, form));
    const asked = hosts.map((country) => ({ country }));
    const { certificateId } = worker;
    const opened = await counter.must(
      counter.post('/cases', { dossierId, certificateId, hosts: asked, language: 'es' }),
    );
    const caseId = String(opened.body['caseId']);
    const { version } = opened.body as { version: number };
    await counter.must(
      counter.post(`/cases/${caseId}/attach-document`, { documentId: String(document.body['id']) }, { seen: version }),
    );
    const code = await codeByPhone(nodeOf(endpoints, caseId.slice(0, 2)).messages, caseId, () =>
      counter.must(counter.post(`/cases/${caseId}/submit`, {}, { seen: version + 1 })),
    );
    return { caseId, code };
  }

  it('[F1][F3][F35][F41][F55] is verified once at home: one host recognises at once, two have people look at it', async () => {
    const [home, atOnce, ...reviewed] = ['CL', 'MX', 'CO', 'PE'] as const;
    const steps = across({ home, host: atOnce });
    const counter = people.named(home, 'assistant');
    const { caseId, code } = await file(counter, waiter(home, [atOnce, ...reviewed]), [atOnce, ...reviewed]);
    await steps.acknowledge(caseId);
    await steps.confirmAuthentic(caseId);

    // Agreement, source and equivalence leave nothing to weigh, and both countries have passed every checkpoint.
    const recognised = await steps.reaches(people.named(atOnce, 'supervisor'), caseId, 'recognised');
    expect(recognised.file.reviewer).toBeUndefined();
    const journal = await people.user(people.named(atOnce, 'supervisor')).get(`/cases/${caseId}/journal`);
    const entries = journal.body['entries'] as readonly { type: string; event: JsonObject }[];
    expect(entries.map(({ type }) => type).slice(0, 2)).toEqual(['file-received', 'decided']);
    expect(JSON.stringify(entries)).toContain('"automatic":true');

    // A checkpoint is open in one of these, and the agreement of the other does not recognise by itself.
    for (const host of reviewed) {
      const there = across({ home, host });
      await there.reaches(there.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined);
      await there.propose(caseId);
      await there.approve(caseId);
      await there.reaches(there.by.supervisor, caseId, 'recognised');
    }
    await steps.reaches(people.named(home, 'registrar'), caseId, 'concluded');
    const asked = await people.user(people.named(home, 'registrar')).get(`/cases/${caseId}/journal`);
    const types = (asked.body['entries'] as readonly { type: string }[]).map(({ type }) => type);
    expect(types.filter((type) => type === 'authenticity-settled')).toHaveLength(1);
    expect(types.filter((type) => type === 'transmitted')).toHaveLength(3);

    const page = await people.worker(home, caseId, code);
    await until('the page at home shows all three', async () => {
      const { body } = await page.get('/status');
      const lines = body['timeline'] as readonly { country: string; what: string }[];
      const who = lines.filter(({ what }) => what.startsWith('recognised')).map(({ country }) => country);
      return [atOnce, ...reviewed].every((country) => who.includes(country));
    });
  });

  it('[F55] is withdrawn everywhere with one word', async () => {
    const [home, ...hosts] = ['CL', 'CO', 'PE'] as const;
    const { caseId, code } = await file(people.named(home, 'assistant'), waiter(home, hosts), hosts);
    const steps = across({ home, host: hosts[0] });
    await steps.acknowledge(caseId);
    await steps.confirmAuthentic(caseId);
    for (const host of hosts) await steps.reaches(people.named(host, 'supervisor'), caseId, 'host-review');
    const page = await people.worker(home, caseId, code);
    await page.must(page.post(`/cases/${caseId}/withdraw`, {}));
    for (const host of hosts) await steps.reaches(people.named(host, 'supervisor'), caseId, 'withdrawn');
  });

  it('[F42][F43] is for whoever holds the certificate: with a temporary permit, or a slip that says a claim is open', async () => {
    const [home, host] = ['CL', 'CO'] as const;
    const there = across({ home, host });
    for (const identity of [
      { kind: 'ppt', country: host, number: 'DEMO0000001' },
      { kind: 'refugee-claim-slip', country: host, number: 'DEMO-REF-01' },
      { kind: 'none', country: host },
    ]) {
      const worker = waiter(home, [host]);
      const person = worker.dossier['person'] as JsonObject;
      // Of neither country.
      const dossier = { ...worker.dossier, person: { ...person, nationality: 'VE', identityDocuments: [identity] } };
      const { caseId } = await file(there.by.counter, { ...worker, dossier }, [host]);
      await there.reaches(there.by.registrar, caseId, 'submitted');
      await there.acknowledge(caseId);
      await there.confirmAuthentic(caseId);
      await there.reaches(there.by.supervisor, caseId, 'host-review', (seen) => seen.file.reviewer !== undefined);
      await there.propose(caseId);
      await there.approve(caseId);
      await there.reaches(there.by.registrar, caseId, 'concluded');
      await until('both countries agree', async () => {
        return (await disagreements(nodeOf(endpoints, home), nodeOf(endpoints, host), [caseId])).length === 0;
      });
    }
  });
});
