import { didWebOf } from '@puente/credentials/did';
import type { CaseId } from '@puente/domain/kernel';
import { readCase } from '@puente/settlement/case-file';
import type { OpenedOffer, Wallet } from '@puente/testing/wallet';
import { wallet } from '@puente/testing/wallet';
import { UnsecuredJWT } from 'jose';
import { draft, handedIn, must } from './filing.js';
import { issuedCredential, settled } from './issued-credential.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
/** The issuer's public name. */
let published: string;
let counter: Person;
let phone: Wallet;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  published = node.parts.publicUrl;
  phone = await wallet(published, node.base);
});
afterAll(() => node.close());

async function holder(): Promise<{ number: CaseId; worker: Person }> {
  const filed = await draft(counter);
  const number = await issuedCredential(node, filed);
  return { number, worker: await handedIn(node, counter, filed.caseId) };
}

interface Offer {
  readonly link: string;
  readonly pin: string;
}
const offerOf = async (worker: Person, number: string): Promise<Offer> =>
  (await must(worker.post(`/status/credentials/${number}/offers`))).body as unknown as Offer;

const walletsOf = async (number: CaseId) => {
  const stored = await readCase(node.parts.pool, number);
  if (stored?.kind !== 'credential') throw new Error('no credential');
  return stored.file.copies.filter(({ medium }) => medium === 'wallet');
};

const claimsOf = (sdJwt: string) =>
  JSON.parse(Buffer.from(sdJwt.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

interface Asked {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}
async function ask(path: string, headers: Record<string, string>, body: string): Promise<Asked> {
  const response = await fetch(node.base + path, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Asked['body'] };
}
const codeIn = ({ offer }: OpenedOffer): string =>
  offer.grants?.['urn:ietf:params:oauth:grant-type:pre-authorized_code']?.['pre-authorized_code'] ?? '';
const exchange = (code: string, pin: string, more: Record<string, string> = {}): Promise<Asked> =>
  ask(
    '/wallet/token',
    { 'content-type': 'application/x-www-form-urlencoded' },
    new URLSearchParams({
      ...{ grant_type: 'urn:ietf:params:oauth:grant-type:pre-authorized_code', 'pre-authorized_code': code },
      ...{ tx_code: pin, ...more },
    }).toString(),
  );
const fetchWith = (token: string, proof: string, more: object = {}): Promise<Asked> =>
  ask(
    '/wallet/credential',
    { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    JSON.stringify({ credential_configuration_id: 'puente-competence', proofs: { jwt: [proof] }, ...more }),
  );

async function admitted(): Promise<{ number: CaseId; opened: OpenedOffer; token: string; worker: Person }> {
  const { number, worker } = await holder();
  const { link, pin } = await offerOf(worker, number);
  const opened = await phone.open(link);
  const token = String((await exchange(codeIn(opened), pin)).body['access_token']);
  return { number, opened, token, worker };
}

describe('a wallet of another making', () => {
  it('fetches the credential, bound to its key, with a place of its own in the status list', async () => {
    const { number, worker } = await holder();
    const { link, pin } = await offerOf(worker, number);
    expect(link).toMatch(/^openid-credential-offer:\/\//);
    expect(link).not.toContain(pin);
    const sdJwt = await phone.fetch(link, pin);
    const [copy, ...others] = await walletsOf(number);
    expect(others).toEqual([]);
    expect(claimsOf(sdJwt)).toMatchObject({
      iss: didWebOf(published),
      vct: 'urn:puente:competence:1',
      cnf: { jwk: phone.key },
      status: { status_list: { idx: copy?.place.index, uri: `${published}/status-lists/1/tokens` } },
    });
    // Who the person is stands in the disclosures only, which the wallet shows or keeps.
    expect(JSON.stringify(claimsOf(sdJwt))).not.toMatch(/Ixchel|Cumes|DEMO-0001/);
  });

  it('asks again with the same key and gets the same copy, with another key none', async () => {
    const { number, opened, token } = await admitted();
    const answers = [
      await fetchWith(token, await phone.proof(opened)),
      await fetchWith(token, await phone.proof(opened)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await walletsOf(number)).toHaveLength(1);
    const thief = await wallet(published, node.base);
    const stolen = await fetchWith(token, await thief.proof(opened));
    expect(stolen).toEqual({ status: 400, body: { error: 'credential_request_denied' } });
    expect(await walletsOf(number)).toHaveLength(1);
  });

  it('is lost: its copy ends, the paper lives on, and the next phone fetches it anew', async () => {
    const { number, worker } = await holder();
    const first = await offerOf(worker, number);
    await phone.fetch(first.link, first.pin);
    const [lost] = await walletsOf(number);
    await must(worker.post(`/status/credentials/${number}/copies/${lost?.id ?? ''}/end`));
    const next = await wallet(published, node.base);
    const second = await offerOf(worker, number);
    await next.fetch(second.link, second.pin);
    const copies = await walletsOf(number);
    expect(copies.map(({ ended }) => ended?.why)).toEqual(['lost', undefined]);
    expect(copies[0]?.place).not.toEqual(copies[1]?.place);
    expect((await worker.get(`/status/credentials/${number}/qr.txt`)).status).toBe(200);
  });

  it('is one of five copies at most', async () => {
    const { number, worker } = await holder();
    for (let copy = 2; copy <= 5; copy += 1) {
      const { link, pin } = await offerOf(worker, number);
      await phone.fetch(link, pin);
    }
    const { link, pin } = await offerOf(worker, number);
    await expect(phone.fetch(link, pin)).rejects.toThrow(/credential_request_denied|Unable to retrieve/);
    expect(await walletsOf(number)).toHaveLength(4);
  });

  it('gets nothing that no longer holds', async () => {
    const { number, opened, token, worker } = await admitted();
    const { body } = await must(worker.get('/status'));
    await settled(...([node, number, { type: 'end-credential', why: 'withdrawn' }] as const), {
      kind: 'effect',
      file: body['caseId'] as CaseId,
    });
    const refused = await fetchWith(token, await phone.proof(opened));
    expect(refused).toEqual({ status: 400, body: { error: 'credential_request_denied' } });
    const offered = await worker.post(`/status/credentials/${number}/offers`);
    expect(offered).toMatchObject({ status: 409, body: { code: 'NOT_IN_THIS_STAGE' } });
  });
});

describe('the token', () => {
  it('is given for code and PIN, once', async () => {
    const { number, worker } = await holder();
    const { link, pin } = await offerOf(worker, number);
    const code = codeIn(await phone.open(link));
    const wrong = await exchange(code, pin === '000000' ? '000001' : '000000');
    expect(wrong).toEqual({ status: 400, body: { error: 'invalid_grant' } });
    expect(await exchange(code, pin)).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 600 } });
    expect(await exchange(code, pin)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('is for this grant, and for a whole request', async () => {
    expect((await exchange('c', 'p', { grant_type: 'client_credentials' })).body).toEqual({
      error: 'unsupported_grant_type',
    });
    expect((await exchange('', '')).body).toEqual({ error: 'invalid_request' });
    const elsewhere = await ask('/status/codes', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b');
    expect(elsewhere.status).toBe(415);
  });

  it('opens nothing when it is none', async () => {
    const { opened } = await admitted();
    const refused = await fetchWith('A'.repeat(43), await phone.proof(opened));
    expect(refused).toEqual({ status: 401, body: { error: 'invalid_token' } });
  });
});

describe('the proof', () => {
  it('is for this issuer, signed, and fresh', async () => {
    const { number, opened, token } = await admitted();
    const used = await phone.proof(opened);
    expect((await fetchWith(token, used)).status).toBe(200);
    expect((await fetchWith(token, used)).body).toEqual({ error: 'invalid_nonce' });
    expect((await fetchWith(token, await phone.proof(opened, 'of-my-own'))).body).toEqual({ error: 'invalid_nonce' });
    const { issuer } = opened;
    const credentialIssuer = { ...issuer.credentialIssuer, credential_issuer: 'https://elsewhere.example' };
    const { c_nonce: nonce } = await phone.client.requestNonce({ issuerMetadata: issuer });
    const misled = await phone.proof({ ...opened, issuer: { ...issuer, credentialIssuer } }, nonce);
    expect((await fetchWith(token, misled)).body).toEqual({ error: 'invalid_proof' });
    expect((await fetchWith(token, unsigned(nonce))).body).toEqual({ error: 'invalid_proof' });
    expect(await walletsOf(number)).toHaveLength(1);
  });

  it('comes alone, for what is issued here', async () => {
    const { opened, token } = await admitted();
    const proof = await phone.proof(opened);
    const two = await fetchWith(token, proof, { proofs: { jwt: [proof, proof] } });
    expect(two.body).toEqual({ error: 'invalid_credential_request' });
    const other = await fetchWith(token, proof, { credential_configuration_id: 'diploma' });
    expect(other.body).toEqual({ error: 'unknown_credential_configuration' });
  });
});

function unsigned(nonce: string): string {
  const payload = new UnsecuredJWT({ aud: published, nonce }).setIssuedAt().encode().split('.')[1] ?? '';
  const header = { alg: 'none', typ: 'openid4vci-proof+jwt', jwk: phone.key };
  return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.`;
}
