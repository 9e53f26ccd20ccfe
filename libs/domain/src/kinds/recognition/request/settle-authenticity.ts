import type { Authenticity } from '../../../file/case/index.js';
import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { inOne } from '../../../file/engine/reasons.js';
import { line } from '../../../file/page/timeline.js';
import type { Accepted, Instant, LocalizedText } from '../../../kernel/index.js';
import { accept } from '../../../kernel/index.js';
import { event, stopped } from './define.js';
import type { RecognitionRequest } from './recognition-request.js';
import type { RestsOn } from './resting-on.js';
import { linesOfAnswer } from './resting-on.js';

export interface AuthenticitySettled extends RestsOn {
  readonly type: 'authenticity-settled';
  readonly at: Instant;
  readonly authenticity: Authenticity;
  /** Why what the worker answered to a discrepancy did not settle it: for them to read, and no part of the finding. */
  readonly why?: LocalizedText;
}

interface Grounds extends RestsOn, Pick<AuthenticitySettled, 'why'> {
  readonly words?: LocalizedText;
}

/**
 * What the verification found; the file then goes to every host. The worker is told of anything but a plain yes, which
 * the host's own notice follows within moments.
 */
export function settleAuthenticity(
  file: RecognitionRequest,
  finding: Authenticity['finding'],
  at: Instant,
  { restsOn, why, words }: Grounds,
): Accepted<AuthenticitySettled | NoticeRaised> {
  const authenticity: Authenticity = {
    finding,
    at,
    ...(words === undefined ? {} : { words }),
    paperless: file.paperless,
    ...answerIn(file, finding),
  };
  const settled: AuthenticitySettled = {
    ...{ type: 'authenticity-settled', at, authenticity },
    ...(why && { why }),
    ...(restsOn !== undefined && { restsOn }),
  };
  if (finding === 'authentic') return accept<AuthenticitySettled | NoticeRaised>(settled);
  return accept<AuthenticitySettled | NoticeRaised>(settled, raise(file, 'authenticity-settled', at));
}

/** What the worker said to a discrepancy goes wherever the finding goes (R13). */
function answerIn({ discrepancy }: RecognitionRequest, finding: Authenticity['finding']): Pick<Authenticity, 'answer'> {
  const answer = finding === 'authentic' ? undefined : discrepancy?.answer;
  return answer === undefined ? {} : { answer };
}

export const authenticitySettled = event({
  type: 'authenticity-settled',
  evolve: (file, { authenticity }: AuthenticitySettled) => ({
    ...file,
    stage: 'transmitted',
    authenticity,
    ...stopped,
  }),
  lines(file, settled) {
    const { filing, stage } = file;
    const { at, authenticity, type, why } = settled;
    const { finding, words } = authenticity;
    const said = linesOfAnswer(file, settled, at);
    // Said otherwise before: what comes late has a line of its own.
    if (stage === 'transmitted') return [line(filing.home, at, 'authenticity-confirmed'), ...said];
    return [
      line(filing.home, at, type, { args: { finding }, words: words && why ? inOne(words, why) : words }),
      ...said,
    ];
  },
});

/** Stands still while the worker is heard. */
export const certifiersPeriod = (file: RecognitionRequest): RecognitionRequest['clock'] => file.waiting ?? file.clock;
