import { z } from 'zod';

const named = z.object({ code: z.string(), name: z.string() });

/** What `GET /status/credentials` answers, in the reader's language. */
export const CredentialAnswer = z.object({
  number: z.string(),
  kind: z.enum(['certificate', 'recognition']),
  scope: z.enum(['full', 'partial', 'tacit']),
  country: z.string(),
  agency: named,
  holder: z.string(),
  standard: named,
  units: z.array(named.extend({ verdict: z.enum(['competent', 'recognised', 'not-recognised']) })),
  conditions: z.array(z.string()),
  issuedOn: z.iso.date(),
  validUntil: z.iso.date().exactOptional(),
  standing: z.object({
    is: z.enum(['in-force', 'suspended', 'expired', 'revoked', 'replaced']),
    since: z.iso.date().exactOptional(),
    until: z.iso.date().exactOptional(),
  }),
  reasons: z.string().exactOptional(),
  copies: z.array(
    z.object({
      id: z.string(),
      medium: z.enum(['paper', 'wallet']),
      issuedAt: z.iso.datetime(),
      endedAt: z.iso.datetime().exactOptional(),
    }),
  ),
  demonstration: z.boolean(),
});
export type CredentialAnswer = Readonly<z.output<typeof CredentialAnswer>>;

export const CredentialsAnswer = z.object({ items: z.array(CredentialAnswer) });

export const OfferAnswer = z.object({
  link: z.string().startsWith('openid-credential-offer://'),
  qrSvg: z.string(),
  pin: z.string().regex(/^\d{4,8}$/),
  expiresAt: z.iso.datetime(),
});
export type OfferAnswer = Readonly<z.output<typeof OfferAnswer>>;
