import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import type { LoadedRules } from '../rule-book/loaded-rules.js';
import { approvedContent } from './rule-content.js';
import { withPublished } from './with-published.js';

/** One book of rules for a process, whose content grows while it runs. */
export interface LiveRules {
  /** Always the newest: whoever holds it needs no other. */
  readonly rules: LoadedRules;
  /** Takes all that was ever published. @throws {ZodError} where this version of the code cannot read it; the book stays. */
  readonly take: (published: readonly unknown[]) => void;
}

export function liveRules(packs: LoadedRules): LiveRules {
  let current = packs;
  return {
    rules: new Proxy(packs, { get: (_, name) => Reflect.get(current, name) as unknown }),
    take(published) {
      const changes = published.map((content): ApprovedContent => approvedContent.parse(content));
      current = withPublished(packs, changes);
    },
  };
}
