import type { Authenticity } from '../../../file/case/index.js';
import type { Accepted, Instant, LocalizedText } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { raise } from '../../../file/engine/notices.js';
import type { RequestEvent } from './events.js';
import type { RecognitionRequest } from './recognition-request.js';

/**
 * What the verification found; the file then goes to every host. The worker is told of anything but a plain yes, which
 * the host's own notice follows within moments.
 */
export function settleAuthenticity(
  file: RecognitionRequest,
  finding: Authenticity['finding'],
  at: Instant,
  words?: LocalizedText,
): Accepted<RequestEvent> {
  const authenticity: Authenticity = {
    finding,
    at,
    ...(words === undefined ? {} : { words }),
    paperless: file.paperless,
  };
  const settled: RequestEvent = { type: 'authenticity-settled', at, authenticity };
  if (finding === 'authentic') return accept<RequestEvent>(settled);
  return accept<RequestEvent>(settled, raise(file, 'authenticity-settled', at));
}
