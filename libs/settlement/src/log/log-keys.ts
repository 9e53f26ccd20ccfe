import { createHmac } from 'node:crypto';
import type { NoteSigner } from './note.js';
import { noteSigner } from './note.js';

/** With which a node signs its own log, and the logs of others. */
export interface LogKeys {
  readonly log: NoteSigner;
  readonly witness: NoteSigner;
}

/** The node's address, as C2SP names logs: without a scheme. */
const hostOf = (did: string): string =>
  did
    .replace(/^did:web:/, '')
    .split(':')
    .map(decodeURIComponent)
    .join('/');

/** Under which name a node signs its log. After a restore it is another log, which says so: nobody takes it for the one before. */
export const logName = (did: string): string => `${hostOf(did)}/log`;
export const witnessName = (did: string): string => `${hostOf(did)}/witness`;
export const originOf = (did: string, epoch: string | undefined): string =>
  epoch === undefined ? logName(did) : `${logName(did)}/${epoch}`;
/** Its own name, or behind it the epoch of a restore, and nothing that anybody likes to write there. */
export const isOriginOf = (did: string, origin: string): boolean =>
  origin === logName(did) || (origin.startsWith(`${logName(did)}/`) && isEpoch(origin.slice(logName(did).length + 1)));
const isEpoch = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** They follow from the secret of the key file that never changes, each for its purpose. */
export function logKeysOf(did: string, secret: Uint8Array): LogKeys {
  const seed = (purpose: string) => createHmac('sha256', secret).update(purpose).digest();
  return {
    log: noteSigner(logName(did), 'log', seed('log of the journal')),
    witness: noteSigner(witnessName(did), 'witness', seed('witness of logs')),
  };
}
