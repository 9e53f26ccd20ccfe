import { country } from '@puente/domain/kernel';
import type { Act } from './case-file/index.js';

/** Sends the verified file to a host: settling it writes the message into the outbox, in the same transaction. */
export const transmit: Act = (_file, { subject }) => Promise.resolve({ type: 'transmit', to: country(subject) });
