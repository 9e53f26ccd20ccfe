import { z } from 'zod';
import { ownWords, plainDate, unitCode } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { empty, reasons } from './parts.js';

export const alertBodies = {
  'raise-alert': {
    summary:
      'Says that the certificate, or its recognition, is restricted or forged, until a last day; a second person has to approve.',
    decision: true,
    body: z.strictObject({
      severity: z.enum(['restricted', 'forged']),
      units: z.array(unitCode).max(200),
      from: plainDate,
      until: plainDate,
      reasons,
    }),
  },
  'approve-alert': {
    summary: 'A second person approves an alert: the worker is told first, then the countries concerned.',
    decision: true,
    body: empty,
  },
  'reject-alert': {
    summary: 'A second person finds that there is no ground for an alert; nobody is told.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'contest-alert': {
    summary: 'The alert is wrong: a period of days begins in which it is closed or kept.',
    body: z.strictObject({ ground: ownWords(4000) }),
  },
  'keep-alert': {
    summary:
      'The alert stays, with reasons and legal basis; never by whoever raised it. The worker is told until when and where to appeal.',
    decision: true,
    body: z.strictObject({ reasons, legalBasis: reasons }),
  },
  'close-alert': {
    summary: 'Takes an alert back: whoever was told of it is told so.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'note-alert': {
    summary: 'A supervisor has seen the alert of another country.',
    decision: true,
    body: empty,
  },
} as const satisfies CommandTexts;
