import type { JsonObject } from './api-client.js';

/** Invented workers: nobody of these names, numbers and dates is meant. */
export interface DemonstrationWorker {
  readonly dossier: JsonObject;
  readonly certificateId: string;
  /** Words that must never be seen outside the sealed dossier. */
  readonly secrets: readonly string[];
}

/** A Guatemalan with a CONOCER certificate in EC0586.01; `n` makes as many different ones as a test needs. */
export function photovoltaicInstaller(
  n: number,
  more: { certifier?: string; standard?: string } = {},
): DemonstrationWorker {
  const serial = String(n).padStart(4, '0');
  const certificateId = crypto.randomUUID();
  const givenNames = `Ixchel Demostración ${serial}`;
  const surnames = ['Cumes', `Xicay${serial}`];
  const folio = `DEMO-FOLIO-${serial}`;
  const phone = `+5025550${serial}`;
  const dpi = `25800${serial}0101`;
  return {
    certificateId,
    secrets: ['Ixchel Demostración', `Xicay${serial}`, folio, phone, dpi],
    dossier: {
      person: {
        givenNames,
        surnames,
        birthDate: '1991-05-17',
        sex: 'F',
        nationality: 'GT',
        identityDocuments: [{ kind: 'dpi', country: 'GT', number: dpi }],
        contact: { phone, language: 'es', channels: [{ channel: 'sms', safe: true }] },
        demonstration: true,
      },
      certificates: [
        {
          id: certificateId,
          standard: { country: 'MX', code: more.standard ?? 'EC0586.01' },
          certifier: more.certifier ?? 'ECE-00001',
          folio,
          issuedOn: '2024-08-20',
        },
      ],
    },
  };
}

/** The smallest PDF that readers accept: one empty page. */
export const demonstrationPdf = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
    '',
  ].join('\n'),
);
