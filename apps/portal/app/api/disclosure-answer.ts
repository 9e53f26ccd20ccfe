import { instant, plainDate } from '@puente/contracts/values';
import { checkPurposes, lookPurposes, shareFacts, standings } from '@puente/domain/insight/disclosure';
import { z } from 'zod';

const skills = z.object({
  units: z.array(z.object({ unit: z.string(), title: z.string() })),
  conditions: z.array(z.string()),
  exclusions: z.array(z.string()),
});
export type Skills = Readonly<z.output<typeof skills>>;

const qualification = z.object({
  kind: z.enum(['certificate', 'recognition']),
  scope: z.enum(['full', 'partial', 'tacit']),
  standard: z.object({ country: z.string(), code: z.string(), title: z.string() }),
});

const stands = z.object({
  standing: z.enum(standings),
  suspendedUntil: plainDate.exactOptional(),
  issuer: z.object({ country: z.string(), countryName: z.string(), agency: z.string() }),
  demonstration: z.boolean(),
  checkedAt: instant,
});
export type Stands = Readonly<z.output<typeof stands>>;

/** What `POST /checks` answers. */
export const CheckedAnswer = stands.extend({
  number: z.string(),
  ...qualification.shape,
  mayDo: skills.exactOptional(),
  issuedOn: plainDate,
  validUntil: plainDate.exactOptional(),
  replacedBy: z.string().exactOptional(),
});
export type CheckedAnswer = Readonly<z.output<typeof CheckedAnswer>>;

/** What `POST /shares/open` answers. */
export const SharedAnswer = stands.extend({
  linkUntil: plainDate,
  qualification: qualification.exactOptional(),
  mayDo: skills.exactOptional(),
  validity: z.object({ issuedOn: plainDate, validUntil: plainDate.exactOptional() }).exactOptional(),
  name: z.string().exactOptional(),
  birthDate: plainDate.exactOptional(),
  document: z.object({ kind: z.string(), country: z.string(), number: z.string() }).exactOptional(),
});
export type SharedAnswer = Readonly<z.output<typeof SharedAnswer>>;

/** What `GET /status/shares` answers. */
export const SharesAnswer = z.object({
  credentials: z.array(qualification.extend({ number: z.string(), standing: z.enum(standings), issuedOn: plainDate })),
  shares: z.array(
    z.object({
      id: z.string(),
      credential: z.string(),
      facts: z.array(z.enum(shareFacts)),
      label: z.string(),
      createdAt: instant,
      until: plainDate,
      endedAt: instant.exactOptional(),
      link: z.string().exactOptional(),
      uses: z.array(instant),
    }),
  ),
  timeZone: z.string(),
  serverTime: instant,
  usualDays: z.number(),
  atMostDays: z.number(),
});
export type SharesAnswer = Readonly<z.output<typeof SharesAnswer>>;

/** What `GET /status/looks` answers. */
export const LooksAnswer = z.object({
  items: z.array(
    z.object({
      at: instant,
      what: z.enum(['case', 'dossier', 'document', 'match', 'credential']),
      number: z.string().exactOptional(),
      who: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('officer'), agency: z.string(), role: z.string() }),
        z.object({ kind: z.literal('verifier'), name: z.string() }),
        z.object({ kind: z.literal('anybody') }),
        z.object({ kind: z.literal('share'), label: z.string().exactOptional() }),
      ]),
      purpose: z.enum([...lookPurposes, ...checkPurposes]).exactOptional(),
      stated: z.string().exactOptional(),
    }),
  ),
  timeZone: z.string(),
  next: z.number().exactOptional(),
});
export type LooksAnswer = Readonly<z.output<typeof LooksAnswer>>;
