import type { DueEffect } from '../../file/case/index.js';
import type { Alert } from './alert.js';
import { standing } from './alert.js';

/** What verifiers do not know yet: that it is in force (1), or, where they know that, that it was taken back (2). */
export function untoldNews({ stage, verifiersTold }: Alert): 1 | 2 | undefined {
  if (standing.has(stage)) return verifiersTold === undefined ? 1 : undefined;
  return stage === 'closed' && verifiersTold === 1 ? 2 : undefined;
}

export function tellingVerifiers(file: Alert): readonly DueEffect[] {
  const news = untoldNews(file);
  return news === undefined ? [] : [{ kind: 'tell-verifiers', subject: String(news) }];
}
