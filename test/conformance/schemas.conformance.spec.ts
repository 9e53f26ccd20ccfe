import { bitstringList } from '@puente/credentials/status-list';
import { sampleCertificate, samplePartialRecognition, sampleRecognition } from '@puente/credentials/specification';
import type { CredentialRecord } from '@puente/credentials/record';
import { credentialContent } from '@puente/credentials/vc';
import { instant } from '@puente/domain/kernel';
import type { AnySchema, ValidateFunction } from 'ajv';
import Ajv2019 from 'ajv/dist/2019';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { did, makeKeys, statusLists } from './samples/authorities.js';
import openBadge from './schemas/ob-v3p0-achievementcredential.json';
import verifiableCredential from './schemas/w3c-verifiable-credential.json';

// The schemas use words that no draft defines ("$comment" of other tools); formats are checked.
const compiled = (ajv: Ajv2019 | Ajv2020, schema: AnySchema): ValidateFunction => addFormats(ajv).compile(schema);
const w3c = compiled(new Ajv2020({ strict: false, allErrors: true }), verifiableCredential);
const oneEdTech = compiled(new Ajv2019({ strict: false, allErrors: true }), openBadge);

const faultsOf = (validate: ValidateFunction, document: unknown) => {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

const content = (record: CredentialRecord, identity = true) =>
  JSON.parse(
    JSON.stringify(credentialContent(record, { place: { list: 3, index: 70_001 }, statusLists, identity })),
  ) as Record<string, unknown>;

const without = (document: Record<string, unknown>, name: string) =>
  Object.fromEntries(Object.entries(document).filter(([key]) => key !== name));

const openEnded = (): CredentialRecord => {
  const { holder } = sampleRecognition();
  const { givenNames, surnames } = holder;
  return { ...sampleCertificate(), holder: { givenNames, surnames }, scope: 'tacit', units: [], evidence: [] };
};

const documents = {
  'a recognition': content(sampleRecognition()),
  'a partial recognition': content(samplePartialRecognition()),
  'a certificate for a badge platform, without identity': content(sampleCertificate(), false),
  'somebody without papers, no units': content(openEnded()),
};

describe.each([
  ['W3C’s schema of Verifiable Credentials 2.0', w3c],
  ['1EdTech’s schema of Open Badges 3.0', oneEdTech],
])('%s', (_, validate) => {
  test.each(Object.entries(documents))('accepts %s', (__, document) => {
    expect(faultsOf(validate, document)).toEqual([]);
  });

  test.each(['@context', 'type', 'issuer', 'credentialSubject'])('asks for %s', (name) => {
    expect(faultsOf(validate, without(documents['a recognition'], name))).not.toEqual([]);
  });
});

test('1EdTech’s schema asks what was achieved', () => {
  const document = documents['a recognition'];
  const subject = without(document['credentialSubject'] as Record<string, unknown>, 'achievement');
  expect(faultsOf(oneEdTech, { ...document, credentialSubject: subject })).not.toEqual([]);
});

describe('a status list', () => {
  let list: Record<string, unknown>;

  beforeAll(async () => {
    const { current } = await makeKeys();
    const now = instant('2026-11-25T11:00:00.000Z');
    const validUntil = instant('2026-11-26T11:00:00.000Z');
    const edition = { did, statusLists, list: 3, ended: [], now, validUntil, ttl: 3_600 };
    const [, payload = ''] = (await bitstringList(edition, current.signer)).split('.');
    list = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  });

  test('is a Verifiable Credential by W3C’s schema', () => expect(faultsOf(w3c, list)).toEqual([]));
  test('is none without its issuer', () => expect(faultsOf(w3c, without(list, 'issuer'))).not.toEqual([]));
});
