import { z } from 'zod';
import { caseId, instant } from '../../values/index.js';

/** Always the same, whether there is such a case or not. */
export const CodeAsked = z.object({ asked: z.literal(true) });
export type CodeAsked = z.output<typeof CodeAsked>;

export const StatusSession = z.object({ token: z.string(), expiresAt: z.string() });
export type StatusSession = z.output<typeof StatusSession>;

/** What kind of device a browser says it runs on; as much as somebody needs to recognise their own. */
export const sessionDevices = [
  'android-phone',
  'android-tablet',
  'iphone',
  'ipad',
  'simple-phone',
  'windows',
  'mac',
  'linux',
  'other',
] as const;
export type SessionDevice = (typeof sessionDevices)[number];

/** From when to when somebody read the worker's page with one code. Where they were is kept nowhere. */
const OwnSession = z.object({
  id: z.uuid(),
  /** The case that it opens. */
  number: caseId,
  device: z.enum(sessionDevices),
  openedAt: instant,
  /** To ten minutes. */
  usedAt: instant,
  /** When it ended, or will if nobody ends it. */
  endsAt: instant,
  open: z.boolean(),
  /** Whether it is the one that asks. */
  own: z.boolean(),
});

export const OwnSessions = z.object({
  /** Newest first, of the last thirty days. */
  items: z.array(OwnSession),
  /** Of the country that answers; times are told in it. */
  timeZone: z.string(),
  serverTime: instant,
});
export type OwnSessions = z.output<typeof OwnSessions>;

/** How many were open and are not any more. */
export const SessionsEnded = z.object({ ended: z.int() });
export type SessionsEnded = z.output<typeof SessionsEnded>;
