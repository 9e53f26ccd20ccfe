import { createHmac } from 'node:crypto';
import type { TokenOf } from '@puente/persistence/vault';

/** The token of a link follows from all that it opens and the node's session key: it is kept nowhere, and its worker reads it again. */
export const shareTokens =
  (sessionKey: Uint8Array): TokenOf =>
  ({ credential, dossier, endsAt, facts, id }) =>
    createHmac('sha256', sessionKey)
      .update(`share ${JSON.stringify([id, credential, dossier, facts, endsAt])}`)
      .digest('base64url');
