import type { DueEffect } from '../../file/case/index.js';
import type { Alert, AlertStage } from './alert.js';

const inForce: ReadonlySet<AlertStage> = new Set(['in-force', 'contested', 'received', 'noted']);

/** What verifiers do not know yet: that it is in force (1), or, where they know that, that it was taken back (2). */
export function untoldNews({ stage, verifiersTold }: Alert): 1 | 2 | undefined {
  if (inForce.has(stage)) return verifiersTold === undefined ? 1 : undefined;
  return stage === 'closed' && verifiersTold === 1 ? 2 : undefined;
}

export function tellingVerifiers(file: Alert): readonly DueEffect[] {
  const news = untoldNews(file);
  return news === undefined ? [] : [{ kind: 'tell-verifiers', subject: String(news) }];
}
