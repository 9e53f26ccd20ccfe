import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { ApprovedContent, RuleChange, WordOnRules } from '@puente/domain/kinds/rule-change';
import { asTheyRead, takesEffect, wordsBehind } from '@puente/domain/kinds/rule-change';
import type { RuleSeal } from '@puente/persistence/rule-changes';
import { canonical } from '../canonical/canonical.js';

/**
 * What no password of the database can write (ADR 71): that people said it, which the API seals as it hears them, and that a rule was
 * published of what they said, which is sealed by whoever found their words.
 */
export interface RuleSeals extends RuleSeal {
  word(word: WordOnRules): string;
  /**
   * Whether people said what this file approves, in force from its day or from the one on which they had said it.
   */
  saidByPeople(file: RuleChange, now: Instant): boolean;
}

/** They follow from the secret of the key file that never changes. */
export function ruleSealsOf(secret: Uint8Array): RuleSeals {
  const keyOf = (purpose: string) => createHmac('sha256', secret).update(purpose).digest();
  const sealing = (key: Uint8Array) => (value: object) =>
    createHmac('sha256', key).update(canonical(value)).digest('base64url');
  const word = sealing(keyOf('words on rules'));
  const rule = sealing(keyOf('published rules'));
  return {
    word,
    rule: ({ ruleChange, content }) => rule({ ruleChange, content }),
    isOf: (seal, { ruleChange, content }) => same(seal, rule({ ruleChange, content })),
    saidByPeople(file, now) {
      const { approved, content } = file;
      const words = wordsBehind(file);
      if (approved === undefined || words === undefined) return false;
      if (takesEffect(approved) > takesEffect(content) && takesEffect(approved) > latestDayAt(now)) return false;
      return textStands(content, approved) && words.every(({ word: said, seal }) => same(seal, word(said)));
    },
  };
}

function textStands(content: RuleChange['content'], approved: ApprovedContent): boolean {
  const both = asTheyRead(content, approved);
  return canonical(both.read) === canonical(both.approved);
}

/** The day that it is where it is latest. */
const latestDayAt = (now: Instant): string => new Date(milliseconds(now) + 14 * 3_600_000).toISOString().slice(0, 10);

const same = (one: string | undefined, other: string): boolean =>
  one?.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
