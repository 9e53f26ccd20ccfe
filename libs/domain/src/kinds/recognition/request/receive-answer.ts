import { inStages } from '../../../file/definition/define-command.js';
import { isSentBy } from '../../../file/engine/parties.js';
import type { Withdrawn } from '../../../file/engine/applications.js';
import { accept, exhausted, refuse } from '../../../kernel/index.js';
import type { ReceiveAnswer } from '../filing/index.js';
import { answerDiscrepancy } from './answer-discrepancy.js';
import { cannotProvide } from './cannot-provide.js';
import { command } from './define.js';
import { provideDocuments } from './provide-documents.js';
import { reopen } from './reopen.js';
import { withdraw } from './withdraw.js';

const answers = [provideDocuments, cannotProvide, answerDiscrepancy, withdraw, reopen] as const;

/**
 * The worker answered where they filed. Settled as if the worker had answered here: only in a stage in which the table
 * lets the worker do it, and only from the country in which it was filed.
 */
export const receiveAnswer = command({
  type: 'receive-answer',
  // In `transmitted`: a withdrawal that crossed the file on its way; in `withdrawn`: one that crossed another one.
  givenBy: inStages(
    ['submitted', 'awaiting-documents', 'home-verification', 'transmitted', 'closed-without-prejudice', 'withdrawn'],
    ['country'],
  ),
  refusals: [
    'NOT_FOR_THIS_COUNTRY',
    'NOT_IN_THIS_STAGE',
    'DOCUMENT_NOT_ASKED_FOR',
    'DOCUMENT_STILL_MISSING',
    'REASONS_MISSING',
    'ALREADY_DONE',
    'TOO_LATE_TO_REOPEN',
  ],
  decide(file, { from, answer }: ReceiveAnswer, context) {
    if (!isSentBy(context.by, from) || from !== file.filing.filedIn) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: context.here });
    }
    if (file.stage === 'withdrawn' && answer.type === 'withdraw') return accept<Withdrawn>();
    const elsewhere = refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: answer.type });
    // What a host asks is never answered here.
    const asked = answers.find(({ type }) => type === answer.type);
    if (asked?.givenBy[file.stage]?.includes('worker') !== true) return elsewhere;
    const barred = asked.barred?.(file, context.by);
    if (barred !== undefined) return barred;
    switch (answer.type) {
      case 'provide-documents':
        return provideDocuments.decide(file, answer, context);
      case 'cannot-provide':
        return cannotProvide.decide(file, answer, context);
      case 'answer-discrepancy':
        return answerDiscrepancy.decide(file, answer, context);
      case 'withdraw':
        return withdraw.decide(file, answer, context);
      case 'reopen':
        return reopen.decide(file, answer, context);
      case 'report-compensation':
      case 'answer-fraud-review':
      case 'ask-other-date':
      case 'choose-after-test':
      // Heard by the law around this one.
      case 'complain-of-silence':
        return elsewhere;
      default:
        return exhausted(answer);
    }
  },
});
