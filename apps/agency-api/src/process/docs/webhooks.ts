import { caseId, plainDate } from '@puente/contracts/values';
import { securityEventTypes } from '@puente/credentials/security-event';
import { z } from 'zod';

const seconds = z.int().min(0);

/** What a security event token says once its signature was checked (RFC 8417). */
export const CredentialEventClaims = z.object({
  iss: z.string().startsWith('did:web:').describe('`did:web` of the node, at which its issuing keys are.'),
  iat: seconds,
  jti: z.string().describe('An event counts once, by this, however often it comes.'),
  aud: z.string().describe('The OAuth client that subscribed.'),
  toe: seconds.describe('When it happened.'),
  sub_id: z.object({ format: z.literal('opaque'), id: caseId }),
  events: z.union([
    z.object({
      [securityEventTypes.statusChanged]: z.object({
        state: z.enum(['suspended', 'reinstated', 'revoked', 'replaced']),
        until: plainDate.exactOptional().describe('Of a suspension: its last day.'),
      }),
    }),
    z.object({
      [securityEventTypes.alerted]: z.object({
        severity: z.enum(['restricted', 'forged']),
        units: z.array(z.string()).describe('Codes; all of them where none is named.'),
        from: plainDate,
        until: plainDate.exactOptional(),
      }),
    }),
    z.object({ [securityEventTypes.alertClosed]: z.object({}) }),
    z.object({ [securityEventTypes.test]: z.object({}).describe('Nothing became of it: `testSubscription`.') }),
  ]),
});

const answer = (description: string) => ({ description });

/** What this node sends to others: to the `callback` of `subscribeToCredential`. */
export const webhooks = {
  credentialEvent: {
    post: {
      operationId: 'credentialEvent',
      // One of its own: of a tag that calls have too, a client that a generator made would have this alone.
      tags: ['webhooks'],
      summary: 'What became of a credential to which somebody subscribed.',
      description:
        'RFC 8935: a security event token (`secevent+jwt`), signed with the node’s issuing key, whose claims are `CredentialEventClaims`. Whoever does not answer 202 within 20 seconds is asked again after 10 s, 20 s, 40 s and so on, for a week; `pollEvents` has it for longer.',
      security: [],
      requestBody: {
        required: true,
        content: {
          'application/secevent+jwt': {
            schema: {
              type: 'string',
              contentMediaType: 'application/secevent+jwt',
              contentSchema: { $ref: '#/components/schemas/CredentialEventClaims' },
            },
          },
        },
      },
      responses: {
        '202': answer('Taken; nothing of the answer’s body is read.'),
        '400': answer('Not taken. It is sent again, as after every other answer.'),
      },
    },
  },
};
