import { shareFacts, standings } from '@puente/domain/insight/disclosure';
import { z } from 'zod';
import { instant, plainDate, seasonAfter } from '../../values/index.js';
import { CheckedQualification, CheckedSkills, CheckedStanding } from '../checking/checks.js';

const facts = z.array(z.enum(shareFacts));

export const ShareView = z.object({
  id: z.string(),
  credential: z.string(),
  facts,
  label: z.string(),
  createdAt: instant,
  until: plainDate,
  /** Ended by the worker, or by its day. */
  endedAt: instant.exactOptional(),
  /** While it works. */
  link: z.string().exactOptional(),
  /** When it was opened, newest first; twice within a minute is once. */
  uses: z.array(instant),
});
export type ShareView = z.output<typeof ShareView>;

export const ShareCreated = ShareView;

export const Shares = z.object({
  /** Of which a link can be made. */
  credentials: z.array(
    z.object({ number: z.string(), standing: z.enum(standings), ...CheckedQualification.shape, issuedOn: plainDate }),
  ),
  shares: z.array(ShareView),
  /** Of the country that answers; times are told in it. */
  timeZone: z.string(),
  serverTime: instant,
  /** Days. */
  usualDays: z.int(),
  atMostDays: z.int(),
});
export type Shares = z.output<typeof Shares>;

export const ShareEnded = z.object({ ended: z.literal(true) });

/** What the worker chose to show, and how it stands, which is always shown. */
export const SharedFacts = CheckedStanding.extend({
  /** The last day of the link; the credential has its own. */
  linkUntil: plainDate,
  qualification: CheckedQualification.exactOptional(),
  mayDo: CheckedSkills.exactOptional(),
  validity: z
    .object({
      issuedOn: plainDate,
      validUntil: plainDate.exactOptional(),
      season: seasonAfter.exactOptional(),
    })
    .exactOptional(),
  name: z.string().exactOptional(),
  birthDate: plainDate.exactOptional(),
  document: z.object({ kind: z.string(), country: z.string(), number: z.string() }).exactOptional(),
});
export type SharedFacts = z.output<typeof SharedFacts>;
