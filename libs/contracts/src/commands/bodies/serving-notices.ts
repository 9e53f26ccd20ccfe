import { z } from 'zod';
import { municipalityCode, noticeId, prose, regionCode } from '../../values/index.js';
import type { CommandTexts } from './command-text.js';

export const servingNoticesBodies = {
  'record-service-by-hand': {
    summary: 'A notice that no message could deliver was handed over; the period that it opens starts today.',
    body: z.strictObject({ notice: noticeId, evidence: prose(400) }),
  },
  'say-region': {
    summary:
      'Says where the worker is, so that an emergency there stops their clocks; the municipality is for figures. Nobody has to.',
    body: z.strictObject({ region: regionCode, municipality: municipalityCode.exactOptional() }),
  },
} as const satisfies CommandTexts;
