import { country } from '@puente/domain/kernel';
import type { CaseParts } from '../case-file/index.js';
import { effect } from '../case-file/index.js';

/** Sends the verified file to a host: settling it writes the message into the outbox, in the same transaction. */
export const transmitter = (parts: CaseParts) =>
  effect(parts, 'transmit', (_file, { subject }) => Promise.resolve({ type: 'transmit', to: country(subject) }));
