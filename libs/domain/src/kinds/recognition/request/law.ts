import type { CaseLaw } from '../../../file/case/index.js';
import type { RequestCommand } from './commands.js';
import { decide } from './decide.js';
import { desk } from './desk.js';
import type { RequestEvent } from './events.js';
import { evolve } from './evolve.js';
import { process } from './process.js';
import { news, publish } from './publish.js';
import type { RecognitionRequest } from './recognition-request.js';
import { allowed } from './seats.js';
import { status } from './status.js';

/** The outgoing side of a recognition: acknowledge, complete, verify at the source, send to the hosts, follow them. */
export const recognitionRequest = {
  kind: 'recognition-request' as const,
  decide,
  evolve,
  allowed,
  process,
  status,
  applicant: ({ filing: { dossier, language } }: RecognitionRequest) => ({ dossier, language }),
  desk,
  publish,
  news,
} satisfies CaseLaw<RecognitionRequest, RequestCommand, RequestEvent>;
