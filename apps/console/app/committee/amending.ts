import type { RuleChangeView } from '@puente/contracts/answers/governance';
import type { z } from 'zod';
import type { Equivalence } from './texts.js';

type Content = z.output<typeof RuleChangeView>['content'];

/** Puts another text in the place of a draft's. */
export const amends = 'amend-draft' as const;

/** Of the texts that are drafts for longer than a moment, the one that has a form. */
export const isAmended = (content: Content): content is Content & { readonly equivalence: Equivalence } =>
  content.subject === 'equivalence';
