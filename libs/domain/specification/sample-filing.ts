import type { Authenticity, DocumentKind, DocumentRef, Filing, UnitVerdict } from '../src/file/case/index.js';
import type { ProofOfService } from '../src/clocks/index.js';
import type { OpenDraft } from '../src/kinds/recognition/filing/index.js';
import type {
  CertificateId,
  CountryCode,
  DocumentId,
  DossierId,
  Instant,
  NoticeId,
  PlainDate,
} from '../src/kernel/index.js';
import type { ProposeVerdict } from '../src/kinds/recognition/review/index.js';
import { accreditedForSolar, solar, solarInGuatemala, unitsInGuatemala } from './sample-catalogues.js';
import { guatemala, mexico } from './sample-people.js';

export const at = (text: string): Instant => new Date(text).toISOString() as Instant;

/** A Tuesday morning in both countries. */
export const firstMorning = at('2026-03-03T15:00:00Z');
export const twoWeeksOn = at('2026-03-20T15:00:00Z');

export const document = (kind: DocumentKind, id: string = kind): DocumentRef => ({
  id: id as DocumentId,
  kind,
  sha256: 'ab'.repeat(32),
});

export const openDraft = (filedIn: CountryCode, more: Partial<OpenDraft> = {}): OpenDraft => ({
  type: 'open-draft',
  filedIn,
  dossier: 'dossier-1' as DossierId,
  certificate: {
    id: 'certificate-1' as CertificateId,
    standard: solar,
    certifier: accreditedForSolar,
    issuedOn: '2024-05-10' as PlainDate,
  },
  hosts: [{ country: guatemala }],
  language: 'es',
  ...more,
});

/** As another country would send it. */
export const sampleFiling = (more: Partial<Filing> = {}): Filing => ({
  filedIn: guatemala,
  home: mexico,
  hosts: [{ country: guatemala, agreement: { id: 'MX-GT', version: 1 }, standard: solarInGuatemala }],
  channel: 'assisted',
  dossier: openDraft(guatemala).dossier,
  certificate: openDraft(guatemala).certificate,
  documents: [document('certificate')],
  language: 'es',
  openedAt: firstMorning,
  submittedAt: firstMorning,
  ...more,
});

export const authentic: Authenticity = { finding: 'authentic', at: firstMorning, paperless: false };

export const served = (
  notice: string,
  on: Instant,
): { type: 'record-service'; notice: NoticeId; service: ProofOfService } => ({
  type: 'record-service',
  notice: notice as NoticeId,
  service: { channel: 'portal', attempts: 1, deliveredAt: on, servedOn: on.slice(0, 10) as PlainDate },
});

/** A proposal with as many of the two units held. */
export const verdictOn = (held: 0 | 1 | 2): ProposeVerdict => ({
  type: 'propose-verdict',
  verdicts: unitsInGuatemala.map((unit, index): UnitVerdict => ({
    unit,
    verdict: index < held ? 'held' : 'missing',
    ground: { es: 'Cotejado' },
    ...(index < held ? {} : { legalBasis: { es: 'Artículo 7' } }),
  })),
  reasons: { es: 'Se cotejaron las unidades' },
});
