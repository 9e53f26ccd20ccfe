import type { CredentialRecord } from '@puente/credentials/record';
import { sampleRecognition } from '@puente/credentials/specification';
import type { AgencyId, StandardCode } from '@puente/domain/kernel';
import { country, instant, plainDate } from '@puente/domain/kernel';
import type { CheckOptions, Fault } from '@puente/verifier/node';
import { otherDid, posingAs, trustListOf } from './authorities.js';
import type { Form, Issue } from './issue.js';
import type { Sample } from './sample.js';
import type { Workshop } from './workshop.js';
import { list, listUrl, places } from './workshop.js';

/** What is wrong with it, by whom it was made or by what it is checked; the rest is good. */
type Row = readonly [name: string, fault: Fault, changes: Partial<Issue>, by?: Partial<CheckOptions>];

/** One table for all forms: each row is a good credential but for one thing. */
export async function badInEachForm(workshop: Workshop, form: Form): Promise<Sample[]> {
  const rows = [...keyRows(workshop), ...dateRows(), ...statusRows(), ...authorityRows(workshop)];
  const lists = await listRows(workshop);
  return Promise.all(
    [...rows, ...lists].map(async ([name, fault, changes, by = {}]) => ({
      name: `${form}: ${name}`,
      form,
      fault,
      text: await workshop.issue(form, changes),
      by: { ...workshop.by, ...by },
    })),
  );
}

const record = sampleRecognition();
const before = instant('2026-09-01T12:00:00.000Z');

const keyRows = ({ keys }: Workshop): Row[] => [
  ['wrong key', 'bad-signature', { key: posingAs(keys.current, keys.stranger) }],
  ['a key that nobody published', 'unknown-key', { key: keys.stranger }],
  ['another country’s key', 'unknown-key', { key: keys.otherCountry }],
  ['an issuer that nobody trusts', 'unknown-issuer', { record: issuedBy('did:web:nobody.example') }],
  ['another country’s name', 'unknown-key', { record: issuedBy(otherDid) }],
  ['a retired key after its period', 'key-out-of-period', { key: keys.retired }],
  ['a key before its period', 'key-out-of-period', { signedAt: instant('2026-05-31T23:59:59.000Z') }],
  ['a compromised key, after', 'key-out-of-period', { key: keys.compromised }],
  ['a compromised key, dated before', 'key-compromised', { key: keys.compromised, signedAt: before }],
];

const issuedBy = (did: string) => ({ ...record, issuer: { ...record.issuer, did } });

const dateRows = (): Row[] => [
  ['expired', 'expired', { record: { ...record, validUntil: plainDate('2026-11-23') } }],
  ['out of season', 'out-of-season', { record: servesIn({ from: 1, to: 10 }) }],
  ['not yet valid', 'not-yet-valid', { record: { ...record, issuedAt: instant('2026-11-26T12:00:00.000Z') } }],
  ['signed in the future', 'not-yet-valid', { signedAt: instant('2026-11-26T12:00:00.000Z') }],
];

/** By the season since a day before the check. */
export const servesIn = (months: { readonly from: number; readonly to: number }): CredentialRecord => ({
  ...record,
  validUntil: plainDate('2031-10-31'),
  season: { ...months, after: plainDate('2026-11-23') },
});

const statusRows = (): Row[] =>
  (['suspended', 'revoked', 'replaced'] as const).map((state) => [
    state,
    state,
    { place: { list, index: places[state] } },
  ]);

const authorityRows = ({ keys, by }: Workshop): Row[] => [
  [
    'an agency that may not issue for this standard',
    'issuer-not-authorised',
    { record: { ...record, standard: { ...record.standard, code: 'GT-DEMO-XX-01' as StandardCode } } },
  ],
  [
    'a standard of another country',
    'issuer-not-authorised',
    {
      record: {
        ...record,
        standard: { ...record.standard, country: country('MX'), code: 'EC0586.01' as StandardCode },
      },
    },
  ],
  [
    'an agency that the trust list does not know',
    'issuer-not-authorised',
    {
      record: {
        ...record,
        issuer: { ...record.issuer, agency: { ...record.issuer.agency, code: 'gt-none' as AgencyId } },
      },
    },
  ],
  [
    'an agency before it might issue',
    'issuer-not-authorised',
    { record: { ...record, issuedOn: plainDate('2025-12-31') } },
  ],
  ['an agency that may issue the other kind only', 'issuer-not-authorised', {}, { trust: certificatesOnly(keys) }],
  ['a trust list that is too old', 'trust-list-stale', {}, { trust: { ...by.trust, validUntil: before } }],
];

const certificatesOnly = (keys: Workshop['keys']) =>
  trustListOf(keys, {
    agencies: [
      {
        id: record.issuer.agency.code,
        name: { es: 'Ministerio', en: 'Ministry' },
        issues: [{ kind: 'certificate', standards: 'all' }],
      },
    ],
  });

async function listRows({ keys, publish }: Workshop): Promise<Row[]> {
  const told = (text: string): Partial<CheckOptions> => ({ statusLists: { [listUrl]: text } });
  const good = await publish();
  return [
    ['status list unreachable', 'status-missing', {}, { statusLists: {} }],
    ['status list stale', 'status-stale', {}, told(await publish({ validUntil: instant('2026-11-25T11:59:00.000Z') }))],
    ['status list of tomorrow', 'status-stale', {}, told(await publish({ now: instant('2026-11-25T13:00:00.000Z') }))],
    ['status list by a stranger', 'status-forged', {}, told(await publish({}, posingAs(keys.current, keys.stranger)))],
    ['status list by another country', 'status-forged', {}, told(await publish({ did: otherDid }, keys.otherCountry))],
    ['status list altered', 'status-forged', {}, told(good.replace(/\.(.)/, (_, c) => (c === 'e' ? '.f' : '.e')))],
    ['status list cut short', 'status-forged', {}, told(good.slice(0, -9))],
    ['another status list in its place', 'status-wrong-list', {}, told(await publish({ list: list + 1 }))],
    ['a place outside of the list', 'status-wrong-list', { place: { list, index: 131_072 } }],
  ];
}
