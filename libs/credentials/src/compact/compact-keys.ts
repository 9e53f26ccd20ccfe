/**
 * Integer keys of the compact form. They are never given another meaning: paper lasts longer than software. The checker
 * has the same table (libs/verifier/src/compact), for it must not depend on us.
 */
export const header = { algorithm: 1, kid: 4, type: 16 } as const;

/** RFC 9596 with RFC 8392's media type as CoAP content format: `application/cwt`. */
export const cwtContentFormat = 61;
/** RFC 9053: ES256. */
export const es256 = -7;

/** RFC 8392 §4. */
export const claim = { issuer: 1, expires: 4, notBefore: 5, issuedAt: 6, record: -65_537 } as const;

export const field = {
  number: 1,
  kind: 2,
  scope: 3,
  agency: 4,
  holder: 5,
  standard: 6,
  units: 7,
  conditions: 8,
  conditionsLanguage: 9,
  basis: 10,
  evaluatedOn: 11,
  issuedOn: 12,
  status: 13,
  certifier: 14,
  demonstration: 15,
  validUntil: 16,
  season: 17,
} as const;

export const holderField = { givenNames: 1, surnames: 2, birthDate: 3, document: 4 } as const;

export const standardField = { code: 1, version: 2, level: 3, occupation: 4, name: 5 } as const;

/** Position in the list is the number that is written. */
export const kinds = ['certificate', 'recognition'] as const;
export const scopes = ['full', 'partial', 'tacit'] as const;
export const verdicts = ['competent', 'recognised', 'not-recognised'] as const;
