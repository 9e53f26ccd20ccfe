import { country, plainDate } from '@puente/domain/kernel';
import { FaultyRules } from '../faults/fault.js';
import type { DraftedCountry } from '../specification/index.js';
import { draftedCountry } from '../specification/index.js';

/**
 * docs/runbooks/add-a-country.md, done by a newcomer: one folder, one agreement file, beside everything that is here. A case
 * of its is in libs/testing/src/nodes/sixth-country.int.spec.ts.
 */
describe('a sixth country', () => {
  let sixth: DraftedCountry;
  beforeAll(async () => {
    sixth = await draftedCountry();
    sixth.draft();
  });
  afterAll(() => sixth.remove());

  it('is refused as drafted, for exactly what only a person can write', async () => {
    const error: unknown = await sixth.load().catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultyRules)) throw error;
    const places = error.faults.map(({ file, path }) => `${file}: ${path.replaceAll(/\d+/g, '0')}`);
    expect([...new Set(places)]).toEqual([
      'agreements/ec-mx/v1.json: legalBasis.es',
      'agreements/ec-mx/v1.json: legalBasis.en',
      'agreements/ec-mx/v1.json: steps.hostReview.lapse',
      'packs/ec/calendar.json: holidays[0].law',
      'packs/ec/pack.json: agencies[0].name.es',
      'packs/ec/pack.json: agencies[0].name.en',
      'packs/ec/pack.json: agencies[0].shortName',
      'packs/ec/pack.json: service.source.es',
      'packs/ec/pack.json: service.source.en',
      'packs/ec/pack.json: service.undelivered.source.es',
      'packs/ec/pack.json: service.undelivered.source.en',
      'packs/ec/pack.json: certification.source.es',
      'packs/ec/pack.json: certification.source.en',
      'packs/ec/pack.json: framework.name.es',
      'packs/ec/pack.json: framework.name.en',
      'packs/ec/pack.json: framework.source.es',
      'packs/ec/pack.json: framework.source.en',
      'packs/ec/pack.json: retention.onRequest.source.es',
      'packs/ec/pack.json: retention.onRequest.source.en',
      'packs/ec/pack.json: retention.source.es',
      'packs/ec/pack.json: retention.source.en',
      'packs/ec/pack.json: breaches.authority.name.es',
      'packs/ec/pack.json: breaches.authority.name.en',
      'packs/ec/pack.json: breaches.source.es',
      'packs/ec/pack.json: breaches.source.en',
      'packs/ec/pack.json: appealsSilence.beyond.name.es',
      'packs/ec/pack.json: appealsSilence.beyond.name.en',
      'packs/ec/pack.json: appealsSilence.beyond.reach.es',
      'packs/ec/pack.json: appealsSilence.beyond.reach.en',
      'packs/ec/pack.json: appealsSilence.source.es',
      'packs/ec/pack.json: appealsSilence.source.en',
      'packs/ec/pack.json: integrity.beyond.name.es',
      'packs/ec/pack.json: integrity.beyond.name.en',
      'packs/ec/pack.json: integrity.beyond.reach.es',
      'packs/ec/pack.json: integrity.beyond.reach.en',
      'packs/ec/pack.json: integrity.prosecutor.name.es',
      'packs/ec/pack.json: integrity.prosecutor.name.en',
      'packs/ec/pack.json: integrity.prosecutor.key.x',
      'packs/ec/pack.json: integrity.prosecutor.key.y',
      'packs/ec/pack.json: integrity.source.es',
      'packs/ec/pack.json: integrity.source.en',
      'packs/ec/pack.json: equality.source.es',
      'packs/ec/pack.json: equality.source.en',
      'packs/ec/pack.json: revocation.source.es',
      'packs/ec/pack.json: revocation.source.en',
      'packs/ec/pack.json: legalHold.source.es',
      'packs/ec/pack.json: legalHold.source.en',
      'packs/ec/pack.json: emergencies.source.es',
      'packs/ec/pack.json: emergencies.source.en',
      'packs/ec/pack.json: protection.source.es',
      'packs/ec/pack.json: protection.source.en',
      'packs/ec/pack.json: legalAid.bodies[0].reach.es',
      'packs/ec/pack.json: legalAid.bodies[0].reach.en',
      'packs/ec/pack.json: legalAid.source.es',
      'packs/ec/pack.json: legalAid.source.en',
      'packs/ec/pack.json: identityDocuments[0].name.es',
      'packs/ec/pack.json: identityDocuments[0].name.en',
    ]);
  });

  it('is there once a person has written it', async () => {
    await sixth.finish();
    const rules = await sixth.load();
    const [ecuador, mexico] = [country('EC'), country('MX')];
    expect(rules.packs).toHaveLength(sixth.countries);
    expect(rules.country(ecuador)?.regions).toHaveLength(24);
    expect(rules.country(ecuador)?.calendar.timeZone).toBe('America/Guayaquil');
    const today = plainDate(`${new Date().getUTCFullYear()}-12-01`);
    expect(rules.inForce(ecuador, mexico, today)).toMatchObject({ id: 'ec-mx', version: 1 });
    expect(rules.inForce(ecuador, country('GT'), today)).toBeUndefined();
  });

  it('gets a second partner by one more agreement; what was written stays', async () => {
    sixth.draft('EC', 'CO');
    const error: unknown = await sixth.load().catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultyRules)) throw error;
    expect([...new Set(error.faults.map(({ file }) => file))]).toEqual(['agreements/ec-co/v1.json']);
    await sixth.finish();
    expect((await sixth.load()).agreements.map(({ id }) => id)).toEqual(expect.arrayContaining(['ec-mx', 'ec-co']));
    expect(() => sixth.draft('CO', 'EC')).toThrow('agreements/ec-co is there already; nothing was written');
  });

  it('is not written over', () => expect(() => sixth.draft()).toThrow('is there already; nothing was written'));

  it.each([
    [['ZZ', 'America/Guayaquil'], 'ZZ is no country of ISO 3166-1'],
    [['ec', 'America/Guayaquil'], 'usage: npm run packs:draft'],
    [['BO', 'America/Sucre'], 'America/Sucre is no time zone of the IANA database'],
    [['BO', 'America/La_Paz', 'ZZ'], 'ZZ has no pack'],
    [['BO', 'America/La_Paz', 'BO'], 'BO cannot be its own partner'],
    [['BO', 'America/La_Paz', '--in', '/tmp'], "Unknown option '--in'"],
    [['BO', 'MX'], 'usage: npm run packs:draft'],
    [['BO', 'America/La_Paz', 'ZZ', '--lang', 'es'], 'ZZ no tiene datos aquí'],
  ])('is not drafted from %j', (words, why) => expect(() => sixth.draft(...words)).toThrow(why));
});
