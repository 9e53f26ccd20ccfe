import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import { benches } from '@puente/domain/rulebook/catalogue';
import { certificateFor, demonstrationWorker, nodeOf, seated, until } from '@puente/testing/actors';
import type { ApiClient, HeldCertificate, JsonObject } from '@puente/testing/actors';
import { inBrowser } from '../world/browser.js';
import { confirm, judged } from '../world/console-acts.js';
import { openOfficerPage } from '../world/officer-page.js';
import { nextWorker, openWorld } from '../world/world.js';

const { people, across } = openWorld();
/** Of an agreement under which recognition is automatic, as soon as the home country has done its last part. */
const corridor = { home: 'CO', host: 'PE' } as const;
const steps = across(corridor);
const site = nodeOf(people.endpoints, corridor.host).console;
const reasons = { es: 'Acta de demostración', en: 'Demonstration minute' };
const delegate = (bench: string): ApiClient => people.user(`${corridor.host.toLowerCase()}.delegate.${bench}`);
const supervisor = () => people.user(people.named(corridor.host, 'supervisor'));

const leavesNothing = ({ units, conditions, exclusions }: Equivalence): boolean =>
  units.every(({ coverage }) => coverage === 'full') && conditions.length === 0 && exclusions.length === 0;

/** A decision on the change as the person reads it now. */
async function act(by: ApiClient, caseId: string, command: string, body: JsonObject = {}): Promise<JsonObject> {
  for (;;) {
    const { body: seen } = await by.must(by.get(`/rule-changes/${caseId}`));
    const answer = await by.post(`/rule-changes/${caseId}/${command}`, body, { seen: Number(seen['version']) });
    if (answer.status !== 412) return (await by.must(Promise.resolve(answer))).body;
  }
}
const propose = async (content: JsonObject): Promise<string> => {
  const by = delegate('state');
  return String((await by.must(by.post('/rule-changes', { content, reasons }))).body['caseId']);
};
const inForce = (caseId: string) =>
  until(`${caseId} is in force`, async () => {
    const { body } = await supervisor().must(supervisor().get(`/rule-changes/${caseId}`));
    return body['stage'] === 'in-force' || undefined;
  });

describe('how rules change', () => {
  let rules: LoadedRules;
  let held: HeldCertificate;
  let reviewed: string;
  beforeAll(async () => {
    rules = await loadRuleBook();
    held = certificateFor(rules, corridor, leavesNothing);
    for (const bench of benches)
      await seated(people, corridor.host, `${corridor.host.toLowerCase()}.delegate.${bench}`, bench);
  });
  const worker = () => demonstrationWorker(nextWorker(), held, { nationality: corridor.home });

  it('[F41][F52] automatic recognition opens when the last checkpoint of both countries is confirmed by a second person', async () => {
    ({ caseId: reviewed } = await steps.toReview(worker()));

    const { id: agreement } =
      rules.inForce(corridor.home as never, corridor.host as never, '2026-06-01' as never) ?? {};
    const open = rules.checkpoints(String(agreement)).filter(({ country, passedOn }) => {
      const party = country === corridor.home || country === corridor.host;
      return party && passedOn === undefined;
    });
    expect(open.length).toBeGreaterThan(0);
    const [first, ...others] = open;
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.state`);
      await desk.click('nav a[href="/comision"]');
      await desk.click('a:has-text("Proponer un texto")');
      await desk.click('a[href$="clase=checkpoint"]');
      await desk.selectOption('[name=checkpoint]', [agreement, first?.country, first?.code].join('/'));
      await desk.fill('[name=passedOn]', '2026-01-15');
      await desk.fill('[name="evidence.es"]', reasons.es);
      await desk.fill('[name="evidence.en"]', reasons.en);
      await desk.fill('[name="reasons.es"]', reasons.es);
      expect(await judged(desk)).toEqual([]);
      await confirm(desk);
      // Whoever proposed it does not confirm it.
      const confirmation = 'aside a:has-text("Confirmar un paso de preparación")';
      expect(await desk.$(confirmation)).toBeNull();
      const second = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.workers`);
      await second.goto(desk.url());
      expect(await second.innerText('main')).toContain(reasons.es);
      expect(await judged(second)).toEqual([]);
      await second.click(confirmation);
      await confirm(second);
      await inForce(new URL(desk.url()).pathname.split('/').at(-1) ?? '');
    });
    for (const { country, code } of others) {
      const caseId = await propose({
        ...{ subject: 'checkpoint', agreement, country, code, passedOn: '2026-01-15', evidence: reasons },
      });
      const { body: own } = await delegate('state').must(delegate('state').get(`/rule-changes/${caseId}`));
      expect(own['allowedActions']).not.toContain('confirm-checkpoint');
      await act(delegate('workers'), caseId, 'confirm-checkpoint');
      await inForce(caseId);
    }

    // Nobody in the host country does anything.
    const caseId = await steps.draft(worker());
    await steps.submit(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'submitted');
    await steps.acknowledge(caseId);
    await steps.confirmAuthentic(caseId);
    await steps.reaches(steps.by.supervisor, caseId, 'recognised');
    await steps.reaches(steps.by.supervisor, reviewed, 'host-review');
  });

  it('[F65][F52][F37] a new version shows whom it would touch, is voted on by three benches, and changes nothing that began earlier', async () => {
    const first = rules.equivalences.all.find(
      (one) => one.from.code === held.standard && one.from.country === held.country && one.to.country === corridor.host,
    );
    if (first === undefined) throw new Error('the corridor has no equivalence');
    expect(first.approval.committee.votes).toHaveLength(3);
    const validFrom = '2031-01-01';
    let caseId = '';
    // Its text begins with the version in force; of its first unit nothing is covered any longer.
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.state`);
      await desk.goto(`${site}/comision/nueva`);
      const asked = { pais: first.from.country, norma: first.from.code, aqui: first.to.code };
      for (const [name, value] of Object.entries(asked)) await desk.fill(`[name=${name}]`, value);
      await desk.click('main button');
      expect(await desk.inputValue('[name=version]')).toBe(String(first.version + 1));
      await desk.selectOption('[name="units.0.coverage"]', 'none');
      for (const box of await desk.$$('[name="units.0.coveredBy"]')) await box.uncheck();
      await desk.fill('[name=validFrom]', validFrom);
      await desk.fill('[name="reasons.es"]', reasons.es);
      expect(await judged(desk, 'answer')).toEqual([]);
      await confirm(desk);
      caseId = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
    });

    const impact = (await supervisor().must(supervisor().get(`/rule-changes/${caseId}/impact`))).body;
    expect(impact['counts']).toMatchObject({ unitsLost: expect.any(Number) as number });
    const cases = impact['cases'] as { caseId: string; effects: object[] }[];
    const touched = cases.find((one) => one.caseId === reviewed);
    expect(touched?.effects).toContainEqual(expect.objectContaining({ what: 'unit', from: 'full', to: 'none' }));
    const operator = people.user(people.named(corridor.host, 'operator'));
    expect((await operator.must(operator.get(`/rule-changes/${caseId}/impact`))).body['cases']).toEqual([]);

    await act(delegate('state'), caseId, 'submit-to-committee');
    const vote = (bench: string, said: string) => {
      const by = delegate(bench);
      return by.must(by.post(`/rule-changes/${caseId}/cast-vote`, { vote: said, reasons }));
    };
    await vote('state', 'for');
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.employers`);
      await desk.goto(`${site}/comision/${caseId}`);
      expect(await desk.innerText('main')).toContain('Unidades que se perderían');
      expect(await judged(desk)).toEqual([]);
      await desk.click('aside a:has-text("Votar")');
      await desk.selectOption('[name=vote]', 'against');
      await desk.fill('[name="reasons.es"]', reasons.es);
      await confirm(desk);
    });
    await expect(act(delegate('state'), caseId, 'close-committee')).rejects.toThrow('QUORUM_MISSING');
    await vote('workers', 'for');
    await vote('employers', 'for'); // a vote can be changed until the committee closes
    expect(await act(delegate('workers'), caseId, 'close-committee')).toMatchObject({
      stage: 'approved',
      takesEffect: validFrom,
    });

    // The case that began earlier is decided by what it began under: every unit counts.
    await steps.propose(reviewed);
    await steps.approve(reviewed);
    await steps.reaches(steps.by.supervisor, reviewed, 'recognised');
  });

  it('[F52][F79] one vote against rejects that an adoption ends, and says why', async () => {
    const [adoption] = rules.equivalences.adoptions.filter(
      ({ by, revokedOn }) => by === corridor.host && revokedOn === undefined,
    );
    if (adoption === undefined) throw new Error('the host has adopted nothing');
    let caseId = '';
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.state`);
      await desk.goto(`${site}/comision/nueva`);
      expect(await judged(desk)).toEqual([]);
      const asked = { pais: adoption.from.country, norma: adoption.from.code, aqui: adoption.to.code };
      for (const [name, value] of Object.entries(asked)) await desk.fill(`#adoption-${name}`, value);
      await desk.click('form:has(#adoption-pais) button');
      // Of what this country adopted already, the text is that it no longer does.
      expect(await desk.innerText('h1')).toContain('Dejar de adoptar');
      await desk.fill('[name=revokedOn]', '2031-01-01');
      await desk.fill('[name="reasons.es"]', reasons.es);
      await confirm(desk);
      expect(await desk.innerText('main')).toContain(adoption.through.code);
      caseId = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
    });
    await act(delegate('state'), caseId, 'submit-to-committee');
    for (const bench of benches) {
      const by = delegate(bench);
      const vote = bench === 'workers' ? 'against' : 'for';
      await by.must(by.post(`/rule-changes/${caseId}/cast-vote`, { vote, reasons }));
    }
    const closed = await act(delegate('employers'), caseId, 'close-committee');
    expect(closed).toMatchObject({ stage: 'rejected' });
    expect(closed['votes']).toContainEqual(expect.objectContaining({ bench: 'workers', vote: 'against', reasons }));
  });

  it('[F52] another version of an agreement begins with the newest, says at its box what is wrong, and is read by what it would change', async () => {
    const agreement = rules.inForce(corridor.home as never, corridor.host as never, '2026-06-01' as never);
    const days = '[name="steps.hostReview.complete.within.days"]';
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.state`);
      await desk.goto(`${site}/comision/nueva`);
      await desk.click(`a[href$="acuerdo=${String(agreement?.id)}"]`);
      const before = agreement?.steps.hostReview.complete.within.days ?? 0;
      expect(await desk.inputValue(days)).toBe(String(before));
      expect(await judged(desk)).toEqual([]);
      await desk.fill(days, '0');
      await desk.fill('[name=inForceFrom]', '2031-01-01');
      await desk.fill('[name="reasons.es"]', reasons.es);
      await desk.click('button[value=check]');
      await desk.click('button[value=confirm]');
      expect(await desk.getAttribute('[role=alert] a', 'href')).toBe('#steps.hostReview.complete.within.days');
      await desk.fill(days, String(before + 5));
      await confirm(desk);
      const changed = await desk.innerText('section[aria-labelledby=amended] tr:has-text("Revisar")');
      for (const told of [before, before + 5].map(String)) expect(changed).toContain(told);
      expect(await judged(desk)).toEqual([]);
      await desk.click('aside a:has-text("Cambiar el borrador")');
      await desk.fill(days, String(before + 9));
      await confirm(desk);
      expect(await desk.innerText('section[aria-labelledby=amended] tr:has-text("Revisar")')).toContain(
        String(before + 9),
      );
    });
  });

  it('[F52] what a new edition of a register would change is previewed, row by row, and nothing of it is written', async () => {
    const standards = rules.country(corridor.host as never)?.catalogue.standards ?? new Map<string, never>();
    const [code = ''] = standards.keys();
    const [added, wrong] = [`${corridor.host}-DEMO-ZZ-01`, `${corridor.host}-DEMO-ZZ-02`];
    const rows = ['Registro nacional 2027;;', 'Código;Nivel;Título', `${code};2;Otro título`, `${added};2;Nueva`];
    const buffer = Buffer.from([...rows, `${wrong};alto;Otra`].join('\n'));
    await inBrowser(async (browser) => {
      const desk = await openOfficerPage(browser, people, `${corridor.host.toLowerCase()}.delegate.state`);
      await desk.goto(`${site}/comision`);
      await desk.click('a[href="/comision/registro"]');
      expect(await judged(desk)).toEqual([]);
      await desk.setInputFiles('input[type=file]', { name: 'registro.csv', mimeType: 'text/csv', buffer });
      await desk.selectOption('#whole', 'false');
      await desk.click('main form button');
      const said = await desk.innerText('section[aria-labelledby=result]');
      for (const told of [code, 'Otro título', added, 'Escriba un nivel del 1 al 9.']) expect(said).toContain(told);
      expect(said).not.toContain(wrong);
      expect(await desk.inputValue('#whole')).toBe('false');
      expect(await judged(desk, 'answer', [320, 768, 1280])).toEqual([]);
    });
    const { body } = await supervisor().must(supervisor().get(`/catalogue/${corridor.host}/standards?q=Nueva`));
    expect(JSON.stringify(body)).not.toContain(added);
  });
});
