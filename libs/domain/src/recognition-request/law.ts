import type { CaseLaw } from '../case/index.js';
import type { RequestCommand } from './commands.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import type { RequestEvent } from './events.js';
import { evolve } from './evolve.js';
import { process } from './process.js';
import { publish } from './publish.js';
import type { RecognitionRequest } from './recognition-request.js';
import { allowed } from './seats.js';
import { status } from './status.js';

/** The outgoing side of a recognition: acknowledge, complete, verify at the source, send to the hosts, follow them. */
export const recognitionRequest: CaseLaw<RecognitionRequest, RequestCommand, RequestEvent> = {
  kind: 'recognition-request',
  decide,
  evolve,
  allowed,
  process,
  status,
  desk,
  publish,
};
