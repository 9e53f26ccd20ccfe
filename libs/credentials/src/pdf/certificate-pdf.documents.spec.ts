import { extractSignature } from '@signpdf/utils';
import { ContentInfo, SignedData } from 'pkijs';
import type { UnitCode } from '@puente/domain/kernel';
import { instant, isRefused } from '@puente/domain/kernel';
import { memoryKeyStore } from '../keys/index.js';
import { qrCode } from '../qr/index.js';
import type { CredentialRecord } from '../record/index.js';
import { sampleRecognition } from '../specification/index.js';
import type { CertificatePaper, Seal } from './index.js';
import { certificatePdf, nodeCertificate } from './index.js';

const signedAt = instant('2026-11-24T15:04:05.000Z');

async function sealOf(): Promise<Seal> {
  const keys = await memoryKeyStore(instant('2026-11-01T00:00:00.000Z'));
  const [period] = await keys.history();
  if (period === undefined) throw new Error('no key');
  const signer = await keys.current();
  const subject = { did: 'did:web:gt.puente.example', country: 'GT', organisation: 'Ministerio de Trabajo' };
  return { signer, certificates: [await nodeCertificate(signer, period, subject)] };
}

function paper(record: CredentialRecord): CertificatePaper {
  const code = qrCode('PUENTE1:' + 'A'.repeat(600));
  if (isRefused(code)) throw new Error(code.code);
  return { record, code, checkPage: 'puente.example/comprobar', standing: { is: 'in-force' } };
}

const made = async (record: CredentialRecord): Promise<Buffer> =>
  certificatePdf(paper(record), await sealOf(), signedAt);

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;

const withUnits = (record: CredentialRecord, count: number): CredentialRecord => ({
  ...record,
  units: Array.from({ length: count }, (_, index) => ({
    code: `U${String(index)}` as UnitCode,
    name: { es: 'Montar la estructura y los módulos fotovoltaicos' },
    verdict: 'recognised',
  })),
});

const inTwoLanguages = { ...sampleRecognition(), languages: { worker: 'en', host: 'es' } } as const;
let pdf: Buffer;
beforeAll(async () => {
  pdf = await made(inTwoLanguages);
});

test('a typical recognition is one page, in two languages too', () => {
  expect(pages(pdf)).toBe(1);
});

test('units that do not fit go on to further pages', async () => {
  expect(pages(await made(withUnits(sampleRecognition(), 30)))).toBe(2);
});

test('the document says its language and its title, and shows the title', () => {
  const file = pdf.toString();
  expect(file).toContain('/Lang (en)');
  expect(file).toContain('/DisplayDocTitle true');
  expect(file).toContain('>Recognition of competence MX-26-96NYSH-D<');
});

test('the same record makes the same file, but for its signature', async () => {
  const again = await made(inTwoLanguages);
  const unsigned = (file: Buffer) =>
    file
      .toString('latin1')
      .replace(/\/Contents <[0-9a-f]+>/, '')
      .replace(/\/ByteRange.*/, '');
  // Certificates differ by a byte or two in length, and so does where the table of references begins.
  const content = (file: Buffer) => unsigned(file).slice(0, unsigned(file).lastIndexOf('\nxref'));
  expect(content(pdf)).toContain('/Type /Sig');
  expect(content(again)).toBe(content(pdf));
});

interface Signature {
  readonly ByteRange: readonly [number, number, number, number];
  readonly signature: string;
  readonly signedData: Buffer;
}
const signatureIn = (file: Buffer) => extractSignature(file) as Signature;

function verified(file: Buffer): Promise<boolean> {
  const { signature, signedData } = signatureIn(file);
  const content: unknown = ContentInfo.fromBER(Buffer.from(signature, 'latin1')).content;
  const cms = new SignedData({ schema: content });
  const data = Uint8Array.from(signedData).buffer;
  return cms.verify({ signer: 0, data, checkChain: false }).catch(() => false);
}

test('the signature covers every byte beside itself, and one changed byte breaks it', async () => {
  const [first, length, second, rest] = signatureIn(pdf).ByteRange;
  expect([first, second + rest]).toEqual([0, pdf.length]);
  expect(pdf.subarray(length, second).toString('latin1')).toMatch(/^<[0-9a-f]+>$/);
  expect(await verified(pdf)).toBe(true);
  for (const at of [20, pdf.length - 20]) {
    const tampered = Buffer.from(pdf);
    tampered.writeUInt8(tampered.readUInt8(at) ^ 1, at);
    expect(await verified(tampered)).toBe(false);
  }
});
