import { opened } from '../../file/engine/begun.js';
import { afresh } from './afresh.js';
import type { Certification } from './certification.js';
import { tookPart } from './errands.js';
import type { CertificationEvent } from './events.js';

type Appealed = Extract<CertificationEvent, { type: 'appealed' }>;
type RulingReceived = Extract<CertificationEvent, { type: 'ruling-received' }>;

/** The finding waits; the period that runs is the appeals body's, in its own file. */
export const appealed = (file: Certification, { appeal }: Appealed): Certification => ({
  ...file,
  stage: 'appealed',
  appeal,
  appealsNamed: (file.appealsNamed ?? 0) + 1,
  clock: undefined,
});

/** Sent back, it is evaluated again by people who had no part in it; otherwise nothing is left to appeal. */
export function ruled(file: Certification, { opens, ruling }: RulingReceived): Certification {
  const after = { ...file, stage: 'not-yet-competent' as const, appeal: undefined };
  if (ruling.outcome !== 'remitted' || opens === undefined) return after;
  const replaced = [...new Set([...file.replaced, ...tookPart(file)])];
  return { ...afresh(after), stage: 'admissible', replaced, ...opened(after, opens) };
}
