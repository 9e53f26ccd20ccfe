/** The two languages of every official name. */
export type CheckLanguage = 'es' | 'en';

interface CheckWords {
  readonly verdicts: Readonly<Record<'valid' | 'unknown' | 'not-valid' | 'not-genuine', string>>;
  readonly kinds: Readonly<Record<'certificate' | 'recognition', string>>;
  readonly scopes: Readonly<Record<'full' | 'partial' | 'tacit', string>>;
  readonly unitVerdicts: Readonly<Record<'competent' | 'recognised' | 'not-recognised', string>>;
  readonly number: string;
  readonly holder: string;
  readonly bornOn: string;
  readonly document: string;
  readonly standard: string;
  readonly level: string;
  readonly units: string;
  readonly conditions: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly openEnded: string;
  readonly season: (after: string, from: string, to: string) => string;
  readonly servesAgainOn: string;
  readonly heardAt: string;
  readonly trustedAsOf: string;
  readonly holderProved: string;
  readonly demonstration: string;
  readonly usage: string;
  readonly unreadable: string;
  readonly trustList: string;
}

const usage = `puente-check --trust <file|URL> [--pin <thumbprint>]… [--status <file|URL>]… [--online]
             [--lang es|en] [--json] [--at <date>] [--nonce <nonce> --audience <audience>] [<text>|<file>|-]`;

export const checkWords: Readonly<Record<CheckLanguage, CheckWords>> = {
  es: {
    verdicts: {
      valid: 'VÁLIDA',
      unknown: 'NO SE SABE: no la acepte sin preguntar al emisor',
      'not-valid': 'NO VÁLIDA: es auténtica, pero hoy no vale',
      'not-genuine': 'NO AUTÉNTICA',
    },
    kinds: { certificate: 'Certificado', recognition: 'Reconocimiento' },
    scopes: { full: 'completo', partial: 'parcial', tacit: 'por silencio administrativo' },
    unitVerdicts: { competent: 'competente', recognised: 'reconocida', 'not-recognised': 'no reconocida' },
    number: 'Número',
    holder: 'Titular',
    bornOn: 'Fecha de nacimiento',
    document: 'Documento',
    standard: 'Estándar',
    level: 'nivel',
    units: 'Unidades',
    conditions: 'Condiciones',
    issuer: 'Emisor',
    issuedOn: 'Emitida el',
    validUntil: 'Vale hasta',
    openEnded: 'sin fecha de vencimiento',
    season: (after, from, to) => `Todo el año hasta ${after}; después, solo de ${from} a ${to}`,
    servesAgainOn: 'Vuelve a valer el',
    heardAt: 'Última noticia del estado',
    trustedAsOf: 'Según la lista de confianza del',
    holderProved: 'Quien la muestra probó que es suya.',
    demonstration: 'Datos de demostración: no prueba nada de nadie.',
    usage: `Uso: ${usage}`,
    unreadable: 'No se puede leer',
    trustList: 'La lista de confianza no sirve',
  },
  en: {
    verdicts: {
      valid: 'VALID',
      unknown: 'NOT KNOWN: do not accept it without asking the issuer',
      'not-valid': 'NOT VALID: it is genuine, but does not hold today',
      'not-genuine': 'NOT GENUINE',
    },
    kinds: { certificate: 'Certificate', recognition: 'Recognition' },
    scopes: { full: 'full', partial: 'partial', tacit: 'by the authority’s silence' },
    unitVerdicts: { competent: 'competent', recognised: 'recognised', 'not-recognised': 'not recognised' },
    number: 'Number',
    holder: 'Holder',
    bornOn: 'Date of birth',
    document: 'Document',
    standard: 'Standard',
    level: 'level',
    units: 'Units',
    conditions: 'Conditions',
    issuer: 'Issuer',
    issuedOn: 'Issued on',
    validUntil: 'Valid until',
    openEnded: 'no end date',
    season: (after, from, to) => `All year until ${after}; after that, only from ${from} to ${to}`,
    servesAgainOn: 'Holds again on',
    heardAt: 'Status last heard',
    trustedAsOf: 'By the trust list of',
    holderProved: 'Whoever shows it proved that it is theirs.',
    demonstration: 'Demonstration data: it proves nothing about anybody.',
    usage: `Usage: ${usage}`,
    unreadable: 'Cannot be read',
    trustList: 'The trust list is of no use',
  },
};
