import type { PublishedKeys } from '@puente/credentials/did';
import { didDocument } from '@puente/credentials/did';
import { instant } from '@puente/domain/kernel';
import { check } from '@puente/verifier/node';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { askPython, handOver, patience } from './checkers.js';
import type { SampleKey } from './samples/authorities.js';
import { did } from './samples/authorities.js';
import type { Workshop } from './samples/workshop.js';
import { openWorkshop } from './samples/workshop.js';

interface Answer {
  readonly library: string;
  readonly name: string;
  readonly accepted: boolean;
}

const hand = handOver();
let workshop: Workshop;
let document: ReturnType<typeof didDocument>;
let tokens: Readonly<Record<'current' | 'retired' | 'forged' | 'forged and dated back', string>>;
let answers: readonly Answer[];

const issuingKey = ({ trusted }: SampleKey) => trusted as PublishedKeys['issuing'][number];
const eventKey = ({ trusted }: SampleKey, alg: string) => ({ ...trusted.jwk, kid: trusted.kid, alg });

beforeAll(async () => {
  workshop = await openWorkshop();
  const { by, issue, keys } = workshop;
  document = didDocument({
    did,
    issuing: [keys.current, keys.compromised, keys.retired].map(issuingKey),
    signing: eventKey(keys.stranger, 'ES256'),
    encryption: eventKey(keys.otherCountry, 'ECDH-ES+A256KW'),
  });
  tokens = {
    current: await issue('vc+jwt'),
    retired: await issue('vc+jwt', { key: keys.retired, signedAt: instant('2026-05-31T12:00:00.000Z') }),
    forged: await issue('vc+jwt', { key: keys.compromised }),
    'forged and dated back': await issue('vc+jwt', {
      key: keys.compromised,
      signedAt: instant('2026-02-01T12:00:00.000Z'),
    }),
  };
  const told = hand('stolen.json', JSON.stringify({ document, tokens, now: by.now }));
  answers = await askPython<readonly Answer[]>('check_by_document.py', told);
}, patience);

const accepted = (library: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(answers.filter((one) => one.library === library).map((one) => [one.name, one.accepted]));
const wanted = { current: true, retired: true, forged: false, 'forged and dated back': false };

test.each(['PyJWT', 'openbadgeslib'])(
  '[attack 21] %s, which knows the document only, refuses what a stolen key signed and takes what a retired one did',
  (library) => expect(accepted(library)).toEqual(wanted),
);

test('[attack 21] jose, which knows the document only, does the same', async () => {
  const named = document.verificationMethod.filter(({ id }) => document.assertionMethod.includes(id));
  const keys = createLocalJWKSet({ keys: named.map(({ id, publicKeyJwk }) => ({ ...publicKeyJwk, kid: id })) });
  const verified = Object.entries(tokens).map(async ([name, token]) => [
    name,
    await jwtVerify(token, keys, { currentDate: workshop.by.now }).then(
      () => true,
      () => false,
    ),
  ]);
  expect(Object.fromEntries((await Promise.all(verified)) as [string, boolean][])).toEqual(wanted);
});

test('[attack 21] our own checker, which knows the trust list, refuses the one and leaves the other open', async () => {
  const verdictOf = async (name: keyof typeof tokens) => (await check(tokens[name], workshop.by)).verdict;
  expect(await verdictOf('current')).toBe('valid');
  expect(await verdictOf('forged')).toBe('not-genuine');
  expect(await verdictOf('forged and dated back')).toBe('unknown');
});
