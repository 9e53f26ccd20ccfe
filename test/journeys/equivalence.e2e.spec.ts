import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import type { CountryCode, PlainDate, StandardCode } from '@puente/domain/kernel';
import { certificateFor, demonstrationIssue, demonstrationWorker } from '@puente/testing/actors';
import type { HeldCertificate, JsonObject } from '@puente/testing/actors';
import { nextWorker, openWorld } from '../world/world.js';

const { people, across } = openWorld();

interface Compared {
  readonly route: string;
  readonly adoption?: string;
  readonly held: readonly string[];
  readonly missing: readonly string[];
  readonly conditions: readonly string[];
  readonly exclusions: readonly string[];
  readonly level: { readonly home: JsonObject; readonly host: JsonObject; readonly difference?: number };
  readonly occupation: string;
  readonly units: readonly { readonly unit: string; readonly ground: string; readonly says: string }[];
  readonly words: { readonly rests: readonly string[]; readonly conditions: readonly string[] };
}

describe('what a certificate is worth, unit by unit', () => {
  let rules: LoadedRules;
  beforeAll(async () => {
    rules = await loadRuleBook();
  });

  /** Of a standard that no equivalence of the host names, from somebody accredited in it. */
  function certificateIn(country: string, standard: string): HeldCertificate {
    const catalogue = rules.country(country as CountryCode)?.catalogue;
    const certifier = [...(catalogue?.certifiers.keys() ?? [])].find((id) =>
      catalogue?.accredited(id, standard as StandardCode, demonstrationIssue as PlainDate),
    );
    if (certifier === undefined) throw new RangeError(`nobody is accredited in ${standard}`);
    return { country, standard, certifier };
  }

  it('[F37][F38][F39][F40][F52] anybody reads a standard, its editions, its level and what committees said it is worth', async () => {
    const anyone = people.anyone('GT');
    const { body } = await anyone.must(anyone.get('/catalogue/CL/standards/CL-DEMO-EL-00'));
    expect(body).toMatchObject({ isco08: { code: '7411' }, inForce: ['CL-DEMO-EL-01', 'CL-DEMO-FV-01'] });
    expect(body['commonLevel']).toEqual(expect.any(Number));
    const { body: worth } = await anyone.must(anyone.get('/catalogue/CL/standards/CL-DEMO-EL-01/equivalences'));
    const items = worth['items'] as readonly {
      readonly approval: { readonly committee: { readonly votes: object[] } };
    }[];
    expect(items.length).toBeGreaterThan(1);
    for (const { approval } of items) expect(approval.committee.votes).toHaveLength(3);
    // An older edition counts through what took its place.
    const { body: check } = await anyone.must(anyone.get('/pre-check?from=CL:CL-DEMO-EL-00&host=PE'));
    expect(JSON.stringify(check)).toContain('el certificado vale por él');
  });

  it('[F37][F40][F69][F78] an officer in Chile reads units, conditions and exclusions, and the welder what he may already do', async () => {
    const steps = across({ home: 'MX', host: 'CL' });
    const held = certificateFor(
      rules,
      { home: 'MX', host: 'CL' },
      ({ conditions, exclusions }) => conditions.length > 0 && exclusions.length > 0,
    );
    const { caseId, code } = await steps.toReview(demonstrationWorker(nextWorker(), held, { nationality: 'CL' }));
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const reviewer = people.user(String(file.reviewer));
    const { body } = await reviewer.must(reviewer.get(`/cases/${caseId}`));
    const compared = body['comparison'] as Compared;
    expect(compared).toMatchObject({ route: 'direct', occupation: 'same' });
    expect(compared.conditions.length * compared.exclusions.length).toBeGreaterThan(0);
    expect(compared.words.conditions[0]).toMatch(/^Condición: /);
    expect(compared.level.home['national']).toEqual(expect.any(Number));
    expect(compared.units.every(({ ground, says }) => ground !== '' && says.includes(ground.replace(/\.$/, '')))).toBe(
      true,
    );
    await steps.propose(caseId);
    await steps.approve(caseId);
    const { body: decided } = await reviewer.must(reviewer.get(`/cases/${caseId}`));
    expect(decided['stage']).toBe('partially-recognised');

    const worker = await people.worker('CL', caseId, code);
    const { body: status } = await worker.must(worker.get('/status'));
    const mayDo = status['mayDo'] as { units: readonly { unit: string }[]; conditions: readonly string[] };
    expect(mayDo.units.map(({ unit }) => unit)).toEqual(compared.held);
    expect(mayDo.conditions).toEqual(compared.conditions);
  });

  it('[F79][F78] Peru decides by the evaluation that it adopted from Chile, and the file says whose it is', async () => {
    const steps = across({ home: 'MX', host: 'PE' });
    const worker = demonstrationWorker(nextWorker(), certificateIn('MX', 'EC0016'), { nationality: 'PE' });
    const { caseId } = await steps.toReview(worker);
    const { file } = await steps.read(steps.by.supervisor, caseId);
    const reviewer = people.user(String(file.reviewer));
    const { body } = await reviewer.must(reviewer.get(`/cases/${caseId}`));
    const compared = body['comparison'] as Compared;
    expect(compared).toMatchObject({ route: 'adopted', adoption: 'ad-pe-cl-ec0016' });
    expect(compared.words.rests[0]).toMatch(/^Perú adoptó la evaluación de Chile/);
    const proposed = (file.proposed ?? []) as readonly { readonly unit: string; readonly verdict?: string }[];
    expect(proposed.filter(({ verdict }) => verdict === 'held').map(({ unit }) => unit)).toEqual(compared.held);
    await steps.propose(caseId);
    await steps.approve(caseId);
    await steps.reaches(steps.by.registrar, caseId, 'concluded');
  });

  it('[F79] an adoption that was revoked counts no longer for a case that begins now', async () => {
    const anyone = people.anyone('MX');
    const { body } = await anyone.must(anyone.get('/pre-check?from=MX:EC0572&host=CO'));
    expect(body['hosts']).toMatchObject([{ outcome: 'no-equivalence' }]);
  });
});
