import { prose } from '@puente/contracts/values';
import { z } from 'zod';

/** Why the officer looks: kept, and shown to the worker who asks who looked. */
export const MatchQuery = z.strictObject({ purpose: prose(300) });

export const FindingBody = z.strictObject({
  finding: z.enum(['same-person', 'another-person']),
  purpose: prose(300),
});

/** What the second person saw and why; kept, and shown to the worker. */
export const ConfirmationBody = z.strictObject({ purpose: prose(300) });
