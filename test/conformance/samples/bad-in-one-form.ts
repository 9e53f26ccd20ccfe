import { field, header } from '@puente/credentials/compact';
import type { Fault } from '@puente/verifier/node';
import type { SampleKey } from './authorities.js';
import type { Form } from './issue.js';
import type { Sample } from './sample.js';
import { alterRecord, inCode, macedCose, resignCose, withUnprotected, withoutSignature } from './tamper-cose.js';
import { alterClaims, macedWithPublicKey, resign, unsigned } from './tamper-jws.js';
import type { Workshop } from './workshop.js';

type Tampered = readonly [name: string, fault: Fault, text: string];

/** What is done to a good text of one form afterwards. */
export async function badInOneForm({ keys: { current }, by, issue }: Workshop, form: Form): Promise<Sample[]> {
  const good = await issue(form);
  const tampered = form === 'compact' ? await compactRows(good, current) : await jwtRows(good, current, form);
  return tampered.map(([name, fault, text]) => ({ name: `${form}: ${name}`, form, fault, text, by }));
}

const compactRows = async (good: string, current: SampleKey): Promise<Tampered[]> => [
  ['altered claim', 'bad-signature', alterRecord(good, field.number, 'GT-26-000000-0')],
  ['no signature', 'bad-signature', withoutSignature(good)],
  ['truncated', 'malformed', good.slice(0, -30)],
  ['truncated by one character', 'malformed', good.slice(0, -1)],
  ['without its prefix', 'malformed', good.slice('PUENTE1:'.length)],
  ['in small letters', 'malformed', `PUENTE1:${good.slice('PUENTE1:'.length).toLowerCase()}`],
  ['something appended', 'malformed', `${good}000`],
  ['headers that nobody signed', 'malformed', withUnprotected(good)],
  ['wrong typ', 'wrong-type', await resignCose(good, header.type, 60, current)],
  ['wrong alg', 'wrong-algorithm', await resignCose(good, header.algorithm, -35, current)],
  ['algorithm confusion: a MAC with the public key', 'wrong-algorithm', macedCose(good, current)],
  ['oversize', 'too-large', good + '0'.repeat(5_000)],
  ['deeply nested', 'too-deep', alterRecord(good, 99, nestedLists(500))],
  ['announces more than there is', 'malformed', inCode(Buffer.from('d29affffffff', 'hex'))],
];

const nestedLists = (depth: number): unknown[] => (depth === 0 ? [] : [nestedLists(depth - 1)]);

const jwtRows = async (good: string, current: SampleKey, form: Form): Promise<Tampered[]> => [
  ['altered claim', 'bad-signature', alterClaims(good, (claims) => ({ ...claims, nbf: 1_700_000_000 }))],
  ['altered fact', 'bad-signature', alterClaims(good, (claims) => ({ ...claims, record: {}, scope: 'partial' }))],
  ['alg none', 'wrong-algorithm', unsigned(good)],
  ['algorithm confusion: a MAC with the public key', 'wrong-algorithm', macedWithPublicKey(good, current)],
  ['wrong alg', 'wrong-algorithm', await resign(good, { alg: 'ES384' }, current)],
  ['wrong typ', 'wrong-type', await resign(good, { typ: 'JWT' }, current)],
  ['the other form’s typ', 'wrong-type', await resign(good, { typ: otherType[form] }, current)],
  ['another type of credential', 'wrong-type', await resign(good, {}, current, otherKind)],
  ['extensions that must be understood', 'malformed', await resign(good, { crit: ['b64'], b64: false }, current)],
  ['truncated', 'malformed', truncated(good)],
  ['oversize', 'too-large', good + 'A'.repeat(200_000)],
  ['deeply nested', 'too-deep', nested(good, 100_000)],
];

const otherType: Readonly<Record<Form, string>> = { compact: 'cwt', 'vc+jwt': 'dc+sd-jwt', 'dc+sd-jwt': 'vc+jwt' };

const otherKind = (claims: Record<string, unknown>) => ({
  ...claims,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  vct: 'urn:example:other',
});

const truncated = (good: string): string => good.replace(/\.[^.~]*(~|$)/, '$1');

/** Brackets as far as the size allows, in a payload that is never parsed. */
function nested(good: string, bytes: number): string {
  const [jwtHeader = '', , rest = ''] = good.split('.');
  const payload = Buffer.from(`{"a":${'['.repeat(bytes / 2)}${']'.repeat(bytes / 2)}}`).toString('base64url');
  return `${jwtHeader}.${payload}.${rest}`;
}
