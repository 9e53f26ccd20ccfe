import { line, ownWords } from '@puente/contracts/values';
import { z } from 'zod';

const code = line(40);
export const ReadSourceQuestionBody = z.strictObject({ code });
/** What it says, and why wherever that is no plain yes. */
export const AnswerSourceBody = z.discriminatedUnion('says', [
  z.strictObject({ code, says: z.literal('ours') }),
  z.strictObject({ code, says: z.enum(['not-ours', 'cannot-tell']), words: ownWords(2000) }),
]);
export type AnswerSourceBody = z.output<typeof AnswerSourceBody>;
