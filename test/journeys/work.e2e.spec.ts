import { loadRuleBook } from '@puente/country-packs/rule-book';
import { demonstrationWorker, nodeOf, seated, until } from '@puente/testing/actors';
import type { Answer, JsonObject } from '@puente/testing/actors';
import { inBrowser, openBrowser } from '../world/browser.js';
import { openOfficerPage } from '../world/officer-page.js';
import { openWorkerPage } from '../world/worker-page.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';

const { endpoints, people, steps } = openWorld();
const words = { es: 'Demostración', en: 'Demonstration' };

interface Explained {
  readonly dueOn?: string;
  readonly state: string;
  readonly words: string;
  readonly unit: string;
  readonly explanation: readonly {
    readonly step: string;
    readonly on?: string;
    readonly allowance?: { days: number };
  }[];
}

const clockOf = async (username: string, caseId: string): Promise<Explained> =>
  ((await steps.read(username, caseId)) as unknown as { clock: Explained }).clock;
const journalOf = async (username: string, caseId: string) => {
  const person = people.user(username);
  const { body } = await person.must(person.get(`/cases/${caseId}/journal`));
  return body['entries'] as { type: string; event: JsonObject; actor: { id?: string } }[];
};

describe('the clock', () => {
  it('[F4][F56][F72] says who holds it, until when and why, so that it can be counted again on paper', async () => {
    const { caseId, code } = await steps.toReview(photovoltaicInstaller(nextWorker()));
    const { dueOn = '', explanation, words: said } = await clockOf(steps.by.supervisor, caseId);
    const allowed = explanation.find(({ step }) => step === 'allowed')?.allowance?.days ?? 0;
    const starts = explanation.find(({ step }) => step === 'starts')?.on ?? '';
    const holidays = explanation.filter(({ step }) => step === 'holiday').map(({ on }) => on);

    // A paper calendar: weekends, and the holidays that the explanation names.
    let day = Date.parse(starts);
    for (let left = allowed; left > 0;) {
      day += 86_400_000;
      const date = new Date(day);
      const off = [0, 6].includes(date.getUTCDay()) || holidays.includes(date.toISOString().slice(0, 10));
      if (!off) left -= 1;
    }
    expect(new Date(day).toISOString().slice(0, 10)).toBe(dueOn);
    expect(said).toMatch(/^30 días hábiles desde el/);

    const worker = await people.worker('GT', caseId, code);
    const { body } = await worker.get('/status');
    expect(body).toMatchObject({ holder: { who: 'agency' }, words: { explanation: said }, daysLeft: 30 });
    expect(body['atZero']).toBeDefined();
  });
});

describe('an emergency', () => {
  const region = 'GT-16';
  const first = people.named('GT', 'supervisor');
  // Outside the ministry whose clocks stop.
  const second = people.named('GT', 'supervisor', 'gt-appeals');
  const act = (by: string, caseId: string, command: string, body: JsonObject = {}): Promise<Answer> =>
    steps.act(by, caseId, command, body);

  it('[F9][F66][R11] stops every clock of a region, shows it to the worker in both countries, and gives the days back', async () => {
    const there = await steps.toReview(photovoltaicInstaller(nextWorker()));
    const elsewhere = await steps.toReview(photovoltaicInstaller(nextWorker()));
    // The ministry's own counter does not stop the ministry's period.
    await expect(act(steps.by.counter, there.caseId, 'say-region', { region })).rejects.toThrow('OWN_PERIOD');
    const page = await people.worker('GT', there.caseId, there.code);
    await page.must(page.post(`/cases/${there.caseId}/say-region`, { region }));
    const before = await clockOf(first, there.caseId);

    const supervisor = people.user(first);
    const lastDay = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const why = { es: 'Sin conexión en Alta Verapaz' };
    const declared = { act: { es: 'Acuerdo de demostración 1-2026' }, until: lastDay };
    const proposal = { reason: 'outage', regions: [region], words: why, ...declared };
    const { body } = await supervisor.must(supervisor.post('/pauses', proposal));
    const pause = String(body['caseId']);
    await expect(act(first, pause, 'approve-pause')).rejects.toThrow('SAME_PERSON');
    expect((await clockOf(first, there.caseId)).state).toBe('running');
    const published = async () => {
      const { body: said } = await people.anyone('GT').get('/emergencies');
      return (said['items'] as JsonObject[]).find(({ number }) => number === pause);
    };
    expect(await published()).toBeUndefined();
    await act(second, pause, 'approve-pause');
    await steps.reaches(first, pause, 'in-force');
    expect(await published()).toMatchObject({ ...declared, inForce: true, regions: [{ code: region }] });

    const paused = await clockOf(first, there.caseId);
    expect(paused.state).toBe('paused');
    expect(paused.words).toContain('por falla del sistema');
    expect((await clockOf(first, elsewhere.caseId)).state).toBe('running');
    const { body: list } = await supervisor.must(supervisor.get('/pauses'));
    const shown = (list['items'] as { caseId: string; progress: { done: number; total: number } }[]).find(
      (one) => one.caseId === pause,
    );
    expect(shown?.progress.done).toBe(shown?.progress.total);
    const { body: status } = await page.get('/status');
    expect(status['timeline']).toContainEqual(
      expect.objectContaining({ what: 'clock-paused', country: 'GT', words: proposal.words }),
    );
    await until('the file in the home country says that the clock stands still there', async () => {
      const file = (await steps.read('mx.registrar', there.caseId)) as unknown as { status: { clock?: Explained } };
      return file.status.clock?.state === 'paused';
    });

    // What is filed there meanwhile stands still from the first moment.
    const late = await steps.draft(photovoltaicInstaller(nextWorker()));
    await act(steps.by.counter, late, 'say-region', { region });
    expect((await clockOf(steps.by.counter, late)).state).toBe('paused');

    await act(second, pause, 'end-pause', { reasons: words });
    await steps.reaches(first, pause, 'ended');
    expect(await published()).toMatchObject({ inForce: false, endedOn: expect.any(String) as string });
    const after = await clockOf(first, there.caseId);
    expect([after.state, after.dueOn]).toEqual(['running', before.dueOn]);
    const moved = (await journalOf(first, there.caseId)).filter(({ type }) => type.startsWith('clock-'));
    expect(moved.map(({ type }) => type)).toEqual(['clock-paused', 'clock-resumed']);
    expect(moved[1]?.event).toMatchObject({ pause, dueBefore: before.dueOn, dueAfter: before.dueOn });
  });
});

describe('a notice that no message delivers', () => {
  it('[F71] is tried on every channel on record, handed over at the counter, and opens its period with that proof', async () => {
    // A number that the demonstration's carrier cannot reach.
    const caseId = await steps.draft(photovoltaicInstaller(404));
    await steps.act(steps.by.counter, caseId, 'submit');
    await steps.reaches('mx.registrar', caseId, 'submitted');
    const requests = [{ kind: 'identity', legalReason: { es: 'Artículo 4: identidad', en: 'Article 4: identity' } }];
    await steps.act('mx.registrar', caseId, 'request-documents', { requests });
    const notice = await until('the attempts are on record', async () => {
      const file = (await steps.read('mx.registrar', caseId)).file as unknown as {
        notices: { id: string; subject: string; service?: object; attempts?: { channel: string; why: string }[] }[];
      };
      const found = file.notices.find(({ subject }) => subject === 'documents-requested');
      return found?.attempts === undefined ? undefined : found;
    });
    expect(notice.attempts).toMatchObject([{ channel: 'sms', why: 'unreachable' }]);
    expect((await clockOf('mx.registrar', caseId)).state).toBe('awaiting-service');

    const byHand = { notice: notice.id, evidence: 'Acta 12 de la oficina de atención' };
    await steps.act('mx.registrar', caseId, 'record-service-by-hand', byHand);
    const clock = await clockOf('mx.registrar', caseId);
    expect(clock.state).toBe('running');
    expect(clock.words).toContain('desde la notificación en persona, el');
    const journal = await journalOf('mx.registrar', caseId);
    expect(journal.find(({ type }) => type === 'served-by-hand')?.event).toMatchObject({ evidence: byHand.evidence });
    expect(journal.filter(({ type }) => type === 'notice-served').at(-1)?.event).toMatchObject({
      service: { channel: 'counter', attempts: 2 },
    });
  });
});

describe('work that somebody has', () => {
  it('[F74][F75][F45] stands in queues with counts and is never locked; the absent officer’s goes to others', async () => {
    const { caseId } = await steps.toReview(photovoltaicInstaller(nextWorker()));
    const supervisor = people.user(steps.by.supervisor);
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const away = String(file.reviewer);
    const queue = async (by: string, id: string) => {
      const person = people.user(by);
      const { body } = await person.must(person.get('/queues'));
      return (body['items'] as { id: string; count: number }[]).find((one) => one.id === id);
    };

    expect((await queue(away, 'assigned-to-me'))?.count).toBeGreaterThan(0);
    const officer = people.user(away);
    const filter = { role: 'reviewer', mine: true };
    await officer.must(officer.put('/queues/mis-casos', { name: 'Mis casos', filter }));
    const { body: page } = await officer.must(officer.get('/cases?queue=mis-casos'));
    expect(page['items']).toContainEqual(expect.objectContaining({ caseId, late: false, assignedToMe: true }));
    const read = (await steps.read(away, caseId)) as unknown as { allowedActions: string[] };
    expect(read.allowedActions).toContain('propose-verdict');

    const bulk = { reasons: { es: 'Licencia de la persona a cargo' }, cases: [caseId] };
    const reassign = async () =>
      (await supervisor.must(supervisor.post(`/officers/${away}/reassign`, bulk))).body['items'];
    expect(await reassign()).toMatchObject([{ caseId, outcome: 'refused', code: 'OFFICER_ON_DUTY' }]);
    const second = endpoints.users.find(
      ({ agency, roles, username }) =>
        agency === people.endpoints.users.find((one) => one.username === steps.by.supervisor)?.agency &&
        roles.includes('supervisor') &&
        username !== steps.by.supervisor,
    );
    if (second === undefined) throw new Error('nobody approves what the supervisor proposes');
    const absent = { change: { what: 'passed-over' }, reasons: { es: 'Hoy no vino' } };
    const { body: proposed } = await supervisor.must(supervisor.post(`/officers/${away}/changes`, absent));
    const approver = people.user(second.username);
    const approve = `/cases/${String(proposed['register'])}/approve-officer-change`;
    await approver.must(approver.post(approve, { change: proposed['change'] }));
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, steps.by.supervisor);
      await desk.goto(`${nodeOf(endpoints, 'GT').console}/equipo/cuentas/${away}/reasignar`);
      expect(await desk.innerText(`tr:has-text("${caseId}")`)).toContain('Se sortea otra vez');
      await desk.check(`input[value="${caseId}"]`);
      await desk.fill('[name="reasons.es"]', bulk.reasons.es);
      await desk.click('button[value=check]');
      await desk.click('button[value=confirm]');
      const became = await desk.innerText('section[aria-labelledby=done]');
      for (const told of ['Reasignados: 1 de 1', caseId, 'Ahora lo tiene']) expect(became).toContain(told);
    });
    const after = (await steps.read(steps.by.supervisor, caseId)).file;
    expect(after.reviewer).not.toBe(away);
    expect(after.reviewer).not.toBe(after.approver);
    const reassigned = (await journalOf(steps.by.supervisor, caseId)).find(({ type }) => type === 'officer-reassigned');
    expect(reassigned?.event).toMatchObject({ from: away, to: after.reviewer, reasons: bulk.reasons });
    await expect(steps.act(away, caseId, 'propose-verdict', verdicts(file.proposed))).rejects.toThrow(
      'NOT_ASSIGNED_TO_YOU',
    );

    // Whom the lot named, an auditor draws again.
    const auditor = people.user(people.named('GT', 'auditor'));
    const { body: drawn } = await auditor.must(auditor.get(`/draws/${dayIn('America/Guatemala')}`));
    const ours = (drawn['draws'] as { caseId: string; faults: string[] }[]).filter((one) => one.caseId === caseId);
    expect(ours.map(({ faults }) => faults)).toEqual(ours.map(() => []));
    expect(drawn['commitment']).toMatchObject({ chainHolds: true });
  });
});

describe('newer rules', () => {
  it('[F86][R7] leave a running case alone until two people move it and the worker agrees to what gets worse', async () => {
    const rules = await loadRuleBook();
    // A trade that no other story is about.
    const worth = rules.equivalences.all.findLast(
      ({ from, to }) => from.country === 'MX' && to.country === 'GT' && from.code !== 'EC0586.01',
    );
    if (worth === undefined) throw new Error('nothing of MX is worth anything in GT');
    const accredited = rules
      .pack('MX' as never)
      ?.catalogue.accreditations.find(({ standard }) => standard === worth.from.code);
    const certificate = { country: 'MX', standard: worth.from.code, certifier: String(accredited?.certifier) };
    const somebody = demonstrationWorker(nextWorker(), certificate, { nationality: 'GT' });
    const { caseId } = await steps.toReview(somebody);
    const supervisor = people.user(steps.by.supervisor);
    const preview = async () => (await supervisor.must(supervisor.get(`/cases/${caseId}/migration`))).body;
    expect(await preview()).toEqual({ changes: [], asksConsent: false });

    await inForce(withoutLastUnit(worth));
    const shown = await until('the newer version is in force', async () => {
      const found = await preview();
      return found['equivalence'] === undefined ? undefined : found;
    });
    const { to } = shown['equivalence'] as { to: { id: string; version: number } };
    expect(shown['changes']).toContainEqual(expect.objectContaining({ what: 'unit', to: 'none' }));
    const pinned = async () =>
      ((await steps.read(steps.by.supervisor, caseId)).file as unknown as { equivalence: { version: number } })
        .equivalence;
    expect((await pinned()).version).toBe(worth.version);

    const reason = { es: 'La comisión corrigió la última unidad', en: 'The committee corrected the last unit' };
    expect(shown['asksConsent']).toBe(true);
    await steps.act(steps.by.supervisor, caseId, 'migrate-case', { equivalence: to, reason });
    await expect(steps.act(steps.by.supervisor, caseId, 'approve-migration')).rejects.toThrow('SAME_PERSON');
    const second = `${steps.by.supervisor}.2`;
    await steps.act(second, caseId, 'approve-migration');
    // A unit would be covered no more: without the worker's yes nothing changes.
    expect((await pinned()).version).toBe(worth.version);
    await answersOnThePage(caseId);
    expect((await pinned()).version).toBe(to.version);
    const migrated = (await journalOf(steps.by.supervisor, caseId)).find(({ type }) => type === 'case-migrated');
    expect(migrated?.event).toMatchObject({ reason, equivalence: { from: worth.version, to } });
  });

  /** The worker reads what gets worse, and says yes, on a phone without script. */
  async function answersOnThePage(caseId: string): Promise<void> {
    const browser = await openBrowser();
    try {
      const page = await openWorkerPage(browser, people, 'GT', caseId);
      await page.click('a[href="/tramite/reglas-nuevas"]');
      expect(await page.innerText('main')).toContain('La comisión corrigió la última unidad');
      await page.click('[name=answer][value=yes]');
      expect(await page.locator('[role=status]').count()).toBe(1);
    } finally {
      await browser.close();
    }
  }

  type Worth = Awaited<ReturnType<typeof loadRuleBook>>['equivalences']['all'][number];

  function withoutLastUnit(worth: Worth): JsonObject {
    const draft = Object.fromEntries(Object.entries(worth).filter(([name]) => name !== 'approval'));
    const units = worth.units.map((unit, n) =>
      n === worth.units.length - 1 ? { ...unit, coverage: 'none', coveredBy: [], missing: [] } : unit,
    );
    return { ...draft, version: worth.version + 1, units };
  }

  /** Drafted, voted for by all three benches, and published by the process of the file. */
  async function inForce(equivalence: JsonObject): Promise<void> {
    const benches = ['state', 'employers', 'workers'];
    const reasons = { es: 'Se revisó el programa', en: 'The programme was reviewed' };
    for (const bench of benches) await seated(people, 'GT', `gt.delegate.${bench}`, bench);
    const state = people.user('gt.delegate.state');
    const content = { subject: 'equivalence', equivalence };
    const change = String((await state.must(state.post('/rule-changes', { content, reasons }))).body['caseId']);
    const act = async (bench: string, command: string, body: JsonObject = {}) => {
      const person = people.user(`gt.delegate.${bench}`);
      const { headers } = await person.must(person.get(`/rule-changes/${change}`));
      const seen = Number((headers.get('etag') ?? '').replaceAll('"', ''));
      return person.must(person.post(`/rule-changes/${change}/${command}`, body, { seen }));
    };
    await act('state', 'submit-to-committee');
    for (const bench of benches) await act(bench, 'cast-vote', { vote: 'for', reasons });
    await act('workers', 'close-committee');
  }
});

const verdicts = (units: readonly { readonly unit: string }[] = []): JsonObject => ({
  verdicts: units,
  reasons: words,
});

/** The local day there. */
const dayIn = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
