import type { JsonObject } from './api-client.js';
import type { HeldCertificate } from './corridor.js';

/** The day of every demonstration certificate. */
export const demonstrationIssue = '2024-08-20';

/** Invented workers: nobody of these names, numbers and dates is meant. */
export interface DemonstrationWorker {
  readonly dossier: JsonObject;
  readonly certificateId: string;
  /** Words that must never be seen outside the sealed dossier. */
  readonly secrets: readonly string[];
}

/**
 * Somebody with a certificate; `n` makes as many different ones as a test needs. The identity document is a passport,
 * which every country takes; the phone number begins with a code that no country has.
 *
 * @param nationality of whoever comes home, the host country
 */
export function demonstrationWorker(
  n: number,
  held: HeldCertificate,
  { nationality, birthDate = '1991-05-17' }: { nationality: string; birthDate?: string },
): DemonstrationWorker {
  const serial = String(n).padStart(4, '0');
  const certificateId = crypto.randomUUID();
  const givenNames = `Ixchel Demostración ${serial}`;
  const surnames = ['Cumes', `Xicay${serial}`];
  const folio = `DEMO-FOLIO-${serial}`;
  const phone = `+9995550${serial}`;
  const passport = `DEMO25800${serial}`;
  return {
    certificateId,
    secrets: ['Ixchel Demostración', `Xicay${serial}`, folio, phone, passport],
    dossier: {
      person: {
        givenNames,
        surnames,
        birthDate,
        sex: 'F',
        nationality,
        identityDocuments: [{ kind: 'passport', country: nationality, number: passport }],
        contact: { phone, language: 'es', channels: [{ channel: 'sms', safe: true }] },
        demonstration: true,
      },
      certificates: [
        {
          id: certificateId,
          standard: { country: held.country, code: held.standard },
          certifier: held.certifier,
          folio,
          issuedOn: demonstrationIssue,
        },
      ],
    },
  };
}

const drawn = [
  ...['BT', '/F 26 Tf 72 740 Td (DEMOSTRACI\\323N) Tj'],
  ...[
    '/F 16 Tf 0 -48 Td (Copia de un certificado de competencia) Tj',
    '0 -28 Td (La persona y la entidad son inventadas.) Tj',
  ],
  'ET',
].join('\n');
/** A paper that says of itself that it is none: one page, in a font that every reader has. */
export const demonstrationPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${drawn.length}>>stream\n${drawn}\nendstream endobj`,
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
);
