import { readFileSync } from 'node:fs';
import type { NodeKeyFile } from '@puente/contracts/keys';
import { DidDocument } from '@puente/credentials/did';
import type { CountryCode } from '@puente/domain/kernel';
import { readHeaders } from '@puente/messaging/envelope';
import { nodeOf, until } from '@puente/testing/actors';
import type { TrustList } from '@puente/verifier/trust';
import { readTrustList } from '@puente/verifier/trust';
import { compactDecrypt, compactVerify, importJWK, jwtVerify } from 'jose';
import type { CompactVerifyResult } from 'jose';
import type { Browser } from 'playwright-core';
import { messagesAbout } from './trust/messages-about.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { barriersOn } from '../world/barriers.js';
import { openBrowser } from '../world/browser.js';

const { endpoints, people, steps } = openWorld();
const publicUrl = (country: string): string => nodeOf(endpoints, country).publicUrl;

/** All that a stranger has: the public document of a country. */
const documentOf = async (country: string) =>
  DidDocument.parse(await (await fetch(`${publicUrl(country)}/.well-known/did.json`)).json());

describe('what one country tells another', () => {
  it('[F32] is signed and dated, and proven with nothing but the sender’s public document', async () => {
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const before = new Date().toISOString();
    await steps.submit(caseId);
    await steps.reaches('mx.registrar', caseId, 'submitted');
    const [message] = await until('the submission is on its way', async () => {
      const found = await messagesAbout(endpoints.kafka.brokers, 'gt.submission', caseId);
      return found.length === 0 ? undefined : found;
    });
    if (message === undefined) throw new RangeError('a message');
    const signed = await openedBy('MX', message.value);

    const document = await documentOf('GT');
    const { protectedHeader, payload } = await verifiedBy(document, signed);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'puente-event+jwt' });
    const said = JSON.parse(Buffer.from(payload).toString()) as { source: string; subject: string; time: string };
    expect(said).toMatchObject({ source: document.id, subject: caseId });
    expect(said.time >= before && said.time <= new Date().toISOString()).toBe(true);
    // What the broker shows outside is what was signed inside.
    const read = readHeaders(message.headers);
    expect(read.ok && read.claimed.time).toBe(said.time);

    const [header = '', body = '', signature = ''] = signed.split('.');
    const dated = { ...said, time: '2020-01-01T00:00:00.000Z' };
    const altered = [header, Buffer.from(JSON.stringify(dated)).toString('base64url'), signature].join('.');
    await expect(verifiedBy(document, altered)).rejects.toThrow('signature verification failed');
    await expect(verifiedBy(await documentOf('MX'), [header, body, signature].join('.'))).rejects.toThrow(
      'no such key',
    );
  });
});

/** By whoever it was sent to, and nobody else can: what is in it is personal. */
async function openedBy(country: string, value: string): Promise<string> {
  const { encryption } = JSON.parse(readFileSync(nodeOf(endpoints, country).keys, 'utf8')) as NodeKeyFile;
  const { plaintext } = await compactDecrypt(value, await importJWK(encryption));
  return Buffer.from(plaintext).toString();
}

/** The key that the message names must be one with which that country proves itself, not one with which it issues. */
const verifiedBy = (
  { authentication, id, verificationMethod }: DidDocument,
  jws: string,
): Promise<CompactVerifyResult> =>
  compactVerify(jws, ({ kid = '' }) => {
    const named = `${id}#${kid}`;
    const method = verificationMethod.find((one) => one.id === named);
    if (method === undefined || !authentication.includes(named)) throw new Error('no such key');
    return importJWK(method.publicKeyJwk);
  });

describe('the directory of authorities', () => {
  it('[F33] every country says the same of every country: its keys, and what each of its agencies may issue', async () => {
    const lists = await Promise.all(['MX', 'GT'].map(signedList));
    const [ours, theirs] = lists as [TrustList, TrustList];
    const told = (list: TrustList) => list.authorities.map(({ did, keys, agencies }) => ({ did, keys, agencies }));
    expect(told(ours)).toEqual(told(theirs));
    for (const country of ['MX', 'GT'] as CountryCode[]) {
      const { id, assertionMethod } = await documentOf(country);
      const authority = ours.authorities.find((one) => one.country === country);
      expect(authority?.did).toBe(id);
      expect(authority?.keys.map(({ kid }) => `${id}#${kid}`)).toEqual(assertionMethod);
    }
    const anyone = people.anyone('GT');
    const { body } = await anyone.must(anyone.get('/authorities/issuers?standard=EC0586.01'));
    expect(body['items']).toMatchObject([
      { country: 'MX', issuers: [{ agency: 'mx-conocer', kind: 'certificate' }, {}] },
    ]);
  });
});

describe('the page of the directory', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (locale: string, path: string, javaScriptEnabled = false) => {
    const context = await browser.newContext({ locale, javaScriptEnabled, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const response = await page.goto(nodeOf(endpoints, 'GT').portal + path);
    return { context, page, text: await page.innerText('body'), bytes: (await response?.body())?.length ?? 0 };
  };

  it('[F33] tells somebody with a paper in their hand who may give it, without script and in 30 kB', async () => {
    const start = await open('es-GT', '/');
    await start.page.click('a[href="/directorio"]');
    await start.page.fill('#codigo', 'EC0586.01');
    await start.page.keyboard.press('Enter');
    await start.page.waitForURL(/codigo=EC0586\.01/);
    const found = await start.page.innerText('[role=status]');
    expect(found).toContain(
      'Consejo Nacional de Normalización y Certificación de Competencias Laborales: lo certifica.',
    );
    expect(found).toContain('reconoce el de otro país.');
    await start.context.close();

    const none = await open('en', '/directorio?codigo=EC9999');
    expect(none.text).toContain('No country has a standard with the code “EC9999”.');
    expect(none.text).toContain('Certifies: 1,111 standards');
    expect(none.text).toContain('A genuine message asks for nothing.');
    expect(none.bytes).toBeLessThan(30_000);
    expect(await none.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await none.context.close();
  });

  it('counts a deadline of the law for anybody, without script, in 30 kB and in 320 pixels', async () => {
    const { context, page, text } = await open('es-GT', '/reglas?agreement=mx-gt-corridor&version=2', true);
    expect(text).toContain('Confirmar que el certificado es auténtico');
    expect(await barriersOn(page)).toEqual([]);
    await context.close();

    const plain = await open('es-GT', '/reglas?agreement=mx-gt-corridor&version=2');
    expect(plain.bytes).toBeLessThan(30_000);
    await plain.page.selectOption('#period', 'submitted');
    await plain.page.selectOption('#country', 'MX');
    await plain.page.fill('#from', '2026-03-03');
    await plain.page.click('main button');
    await plain.page.waitForURL(/from=2026-03-03/);
    expect(await plain.page.innerText('[role=status]')).toContain('Vence el 10 de marzo');
    expect(await plain.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await plain.context.close();

    const wrong = await open(
      'en',
      '/reglas?agreement=mx-gt-corridor&version=2&period=submitted&country=MX&from=nonsense',
    );
    expect(wrong.text).toContain('These data cannot be counted');
    await wrong.context.close();
  });

  it.each([
    ['/reglas/garantias', 30_000, 'R1. Nadie pierde por apelar'],
    // Everything of a country, and of the longest procedure everything that anybody may do, for whoever reads the law.
    ['/reglas/paises?country=MX', 35_000, 'Decir si la solicitud se admite'],
    ['/reglas/tramites?kind=recognition-review', 40_000, 'Aprobar el dictamen'],
  ])('tells the law at %s to anybody, in %i bytes and in 320 pixels, as axe wants it', async (at, atMost, told) => {
    const { bytes, context, page, text } = await open('es-GT', at, true);
    expect(text).toContain(told);
    expect(bytes).toBeLessThan(atMost);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersOn(page)).toEqual([]);
    await context.close();
  });

  it('[F33] shows the fingerprints of every country’s keys to whoever unfolds them, and to everybody by keyboard', async () => {
    const { context, page, text } = await open('es-GT', '/directorio', true);
    const [key] = (await documentOf('MX')).assertionMethod.map((id) => id.split('#')[1] ?? '');
    expect(text).not.toContain(key);
    await page.focus('summary');
    await page.keyboard.press('Enter');
    expect(await page.innerText('details')).toContain(key);
    expect(await barriersOn(page)).toEqual([]);
    await context.close();
  });
});

/** As somebody reads it who trusts the country that signed it. */
async function signedList(country: string): Promise<TrustList> {
  const jws = await (await fetch(`${publicUrl(country)}/trust-list`)).text();
  const document = await documentOf(country);
  const { payload } = await jwtVerify(
    jws,
    ({ kid }) => {
      const method = document.verificationMethod.find(({ id }) => id === kid && document.assertionMethod.includes(id));
      return importJWK(method?.publicKeyJwk ?? {}, 'ES256');
    },
    { typ: 'trust-list+jwt', issuer: document.id },
  );
  return readTrustList(payload);
}
