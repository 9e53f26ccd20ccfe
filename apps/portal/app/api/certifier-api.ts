import { SourceQuestionView } from '@puente/contracts/answers/public';
import type { SourceSays } from '@puente/domain/kinds/recognition/request';
import type { Caller } from '@puente/web/asking';
import { apiPath, callerOf } from '@puente/web/asking';
import type { Down, Limited } from './call-api.js';
import { read, unforeseen, unreachable, unreadable } from './call-api.js';

/** What a certifier says, and why where it is no plain yes. */
export interface CertifierAnswer {
  readonly code: string;
  readonly says: SourceSays;
  readonly words?: string;
}

type NoMatch = { readonly outcome: 'no-match' };
export type QuestionRead = { readonly outcome: 'read'; readonly question: SourceQuestionView } | NoMatch;
export type Answered = { readonly outcome: 'answered' | 'not-taken' } | NoMatch;

/** What the page of a certifier asks. No failure is thrown: each is an answer that the page can show. */
export interface CertifierApi {
  readQuestion(code: string): Promise<QuestionRead | Limited | Down>;
  answer(answer: CertifierAnswer): Promise<Answered | Limited | Down>;
}

export function certifierApi(base: string, caller: Caller): CertifierApi {
  const { post } = callerOf(base, caller);
  return {
    async readQuestion(code) {
      const response = await post(apiPath`/source-questions/read`, { code });
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) {
        const question = await read(response, SourceQuestionView);
        return question ? { outcome: 'read', question } : unreadable;
      }
      if (response.status === 401 || response.status === 400) return { outcome: 'no-match' };
      return unforeseen(response);
    },
    async answer(answer) {
      const response = await post(apiPath`/source-questions/answer`, answer);
      if (!(response instanceof Response)) return unreachable(response.unreachable);
      if (response.ok) return { outcome: 'answered' };
      if (response.status === 401) return { outcome: 'no-match' };
      if (response.status === 400 || response.status === 422) return { outcome: 'not-taken' };
      return unforeseen(response);
    },
  };
}
