import type { RuleChangeView } from '@puente/contracts/answers/governance';
import type { z } from 'zod';
import { flat } from '../act/index.js';
import type { Typed } from '../act/index.js';
import type { Visit } from '../visit/index.js';
import type { Adoption } from './adoption-text.js';
import type { Agreement } from './agreement-text.js';
import type { Equivalence } from './equivalence-text.js';
import { readAdoptionText, readAgreementText, readEquivalenceText } from './read-text.js';
import type { Body, Text } from './texts.js';

type Content = z.output<typeof RuleChangeView>['content'];

/** Puts another text in the place of a draft's. */
export const amends = 'amend-draft' as const;

interface Draft {
  readonly text: Text | undefined;
  /** What stands in the draft and is typed anew by whoever writes another version. */
  readonly said: Body;
}

type Read = (visit: Visit, content: Content) => Promise<Draft>;

/** Of the texts that are drafts for longer than a moment, each with the form that it was written by. */
const drafts: Readonly<Partial<Record<string, Read>>> = {
  async equivalence(visit, content) {
    const draft = content['equivalence'] as Equivalence;
    const { from, to, validFrom, validUntil } = draft;
    return { text: await readEquivalenceText(visit, { from, to }, draft), said: { validFrom, validUntil } };
  },
  async adoption(visit, content) {
    const draft = content['adoption'] as Adoption;
    const { from, on: validFrom, revokedOn, to } = draft;
    const said = revokedOn === undefined ? { validFrom } : { revokedOn };
    return { text: await readAdoptionText(visit, { from, to }, draft), said };
  },
  async agreement(visit, content) {
    const draft = content['agreement'] as Agreement;
    const { id, inForceFrom, inForceUntil } = draft;
    return { text: await readAgreementText(visit, id, draft), said: { inForceFrom, inForceUntil } };
  },
};

export const isAmended = ({ subject }: Content): boolean => Object.hasOwn(drafts, subject);

/** The form of a draft, which begins with what is written. @returns undefined where it has none */
export async function readDraft(
  visit: Visit,
  { content, reasons }: Pick<z.output<typeof RuleChangeView>, 'content' | 'reasons'>,
): Promise<Text | undefined> {
  const draft = await drafts[content.subject]?.(visit, content);
  if (draft?.text === undefined) return undefined;
  const written: Body = { ...draft.said, reasons };
  const said = Object.entries(written).filter(([, value]) => value !== undefined);
  const begins: Typed = { ...draft.text.begins, ...Object.fromEntries(flat('', Object.fromEntries(said))) };
  return { ...draft.text, begins };
}
