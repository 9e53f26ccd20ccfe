import { caseId, instant, plainDate, seasonAfter } from '../../values/index.js';
import { z } from 'zod';

const words = z.string();
const named = z.object({ code: z.string(), name: words });

/** How it stands, on the day on which it is read. */
const Standing = z.object({
  is: z.enum(['in-force', 'suspended', 'expired', 'revoked', 'replaced']),
  /** First day on which it no longer held. */
  since: plainDate.exactOptional(),
  /** Last day of the suspension. */
  until: plainDate.exactOptional(),
});

const Copy = z.object({
  id: z.string(),
  medium: z.enum(['paper', 'wallet']),
  issuedAt: instant,
  endedAt: instant.exactOptional(),
});

/** What a credential says, in the reader's language, and what its holder may do with it. */
export const OwnCredential = z.object({
  number: caseId,
  kind: z.enum(['certificate', 'recognition']),
  scope: z.enum(['full', 'partial', 'tacit']),
  country: z.string(),
  agency: named,
  holder: words,
  standard: named,
  units: z.array(named.extend({ verdict: z.enum(['competent', 'recognised', 'not-recognised']) })),
  conditions: z.array(words),
  issuedOn: plainDate,
  /** The last day on which it holds. */
  validUntil: plainDate.exactOptional(),
  /** To `after` it holds all year, and then to `validUntil` in these months only. */
  season: seasonAfter.exactOptional(),
  /** The first day of the next season, of one that is out of it today. */
  servesAgainOn: plainDate.exactOptional(),
  standing: Standing,
  /** Of the last act, written for the worker. */
  reasons: words.exactOptional(),
  copies: z.array(Copy),
  /** Its holder is asked what they say, before anything is decided about it. */
  hearing: z.boolean(),
  demonstration: z.boolean(),
});
export type OwnCredential = z.output<typeof OwnCredential>;

export const OwnCredentials = z.object({ items: z.array(OwnCredential) });
export type OwnCredentials = z.output<typeof OwnCredentials>;

/** What a credential can be downloaded as. */
export const credentialForms = ['pdf', 'qr.svg', 'qr.png', 'qr.txt', 'vc', 'badge.png', 'badge.svg'] as const;
export type CredentialForm = (typeof credentialForms)[number];
export const isCredentialForm = (form: string): form is CredentialForm =>
  credentialForms.some((known) => known === form);
