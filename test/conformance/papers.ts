import { compact } from '@puente/credentials/compact';
import type { Standing } from '@puente/credentials/pdf';
import { certificatePdf, nodeCertificate } from '@puente/credentials/pdf';
import type { QrCode } from '@puente/credentials/qr';
import { qrCode } from '@puente/credentials/qr';
import type { CredentialRecord } from '@puente/credentials/record';
import {
  sampleCertificate,
  samplePartialRecognition,
  sampleRecognition,
  sampleSeasonalRecognition,
} from '@puente/credentials/specification';
import type { Language, UnitCode } from '@puente/domain/kernel';
import { isRefused, plainDate } from '@puente/domain/kernel';
import type { SampleKey } from './samples/authorities.js';
import { did, today } from './samples/authorities.js';

const inForce: Standing = { is: 'in-force' };
const spoken = (record: CredentialRecord, worker: Language, host: Language = 'es'): CredentialRecord => ({
  ...record,
  languages: { worker, host },
});

const manyUnits = (): CredentialRecord => ({
  ...sampleCertificate(),
  units: Array.from({ length: 24 }, (_, index) => ({
    code: `GT-DEMO-FV-01-U${index + 1}` as UnitCode,
    name: { es: 'Montar la estructura y los módulos fotovoltaicos', en: 'Mount the structure and the modules' },
    verdict: 'competent',
  })),
});

/** Somebody of whom little is known, or needs to be: nothing optional is there. */
function bare(): CredentialRecord {
  const optional = ['certifier', 'evaluatedOn', 'validUntil', 'caseId'];
  const kept = Object.entries(sampleCertificate()).filter(([name]) => !optional.includes(name));
  const { givenNames, surnames } = sampleCertificate().holder;
  const record = Object.fromEntries(kept) as unknown as CredentialRecord;
  return { ...record, holder: { givenNames, surnames }, units: [], demonstration: false };
}

/** Long names, long conditions, a long address: the code gives up stains for room, and nothing runs into anything. */
const crowded = (): CredentialRecord => ({
  ...spoken({ ...sampleRecognition(), scope: 'tacit' }, 'fr'),
  holder: {
    ...sampleRecognition().holder,
    givenNames: 'María de los Ángeles Guadalupe',
    surnames: 'Fernández de Córdova',
  },
  conditions: [
    { es: 'Excepto trabajos en alta tensión y en atmósferas explosivas, en tierra o en el mar.' },
    { es: 'Con dos años de experiencia en instalaciones de más de diez kilovatios, bajo dirección de ingeniería.' },
    { es: 'Solo en obras que inspecciona la autoridad de energía del lugar antes de ponerlas en servicio.' },
  ],
});

/** One of each kind of paper there is. */
export const papers: Readonly<Record<string, readonly [CredentialRecord, Standing]>> = {
  spanish: [{ ...sampleRecognition(), demonstration: false }, inForce],
  english: [spoken(sampleRecognition(), 'en'), inForce],
  portuguese: [spoken(sampleCertificate(), 'pt'), { is: 'expired', since: plainDate('2031-11-25') }],
  french: [spoken(manyUnits(), 'fr'), { is: 'revoked', since: plainDate('2027-01-03') }],
  creole: [spoken({ ...sampleSeasonalRecognition(), scope: 'tacit' }, 'ht'), inForce],
  suspended: [spoken(samplePartialRecognition(), 'es', 'en'), { is: 'suspended', until: plainDate('2027-01-03') }],
  bare: [bare(), inForce],
  crowded: [crowded(), inForce],
  replaced: [sampleCertificate(), { is: 'replaced', since: plainDate('2027-01-03') }],
};

export interface Drawn {
  readonly pdf: Buffer;
  readonly code: QrCode;
}

/** @returns each paper with the code that is on it, and the certificate of the key that signed them */
export async function drawPapers({ signer, trusted: { kid, jwk } }: SampleKey) {
  const subject = { did, country: 'GT', organisation: 'Ministerio de Trabajo y Previsión Social' };
  const certificate = await nodeCertificate(signer, { kid, jwk, from: today }, subject);
  const draw = async ([record, standing]: readonly [CredentialRecord, Standing]): Promise<Drawn> => {
    const code = qrCode(await compact(record, { list: 3, index: 70_001 }, signer, today));
    if (isRefused(code)) throw new Error(code.code);
    const paper = { record, standing, code, checkPage: 'puente.example/comprobar' };
    return { code, pdf: await certificatePdf(paper, { signer, certificates: [certificate] }, today) };
  };
  const drawn: Record<string, Drawn> = {};
  for (const [name, paper] of Object.entries(papers)) drawn[name] = await draw(paper);
  return { drawn, certificate };
}
