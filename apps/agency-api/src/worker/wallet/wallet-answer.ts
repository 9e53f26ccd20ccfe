import type { FastifyReply } from 'fastify';

/** RFC 6749 §5.2, RFC 6750 §3.1 and OpenID4VCI 1.0 §8.3.1.2: wallets read these words, and no problem document. */
export const walletFaults = [
  'invalid_request',
  'unsupported_grant_type',
  'invalid_grant',
  'invalid_token',
  'invalid_credential_request',
  'unknown_credential_configuration',
  'invalid_proof',
  'invalid_nonce',
  'credential_request_denied',
] as const;
export type WalletFault = (typeof walletFaults)[number];

/** Nothing that a wallet is given may be kept on the way. */
export function answerWallet(reply: FastifyReply, given: object | WalletFault): void {
  void reply.header('cache-control', 'no-store').type('application/json');
  if (typeof given !== 'string') {
    void reply.send(given);
    return;
  }
  if (given === 'invalid_token') void reply.header('www-authenticate', 'Bearer realm="puente", error="invalid_token"');
  void reply.status(given === 'invalid_token' ? 401 : 400).send({ error: given });
}
