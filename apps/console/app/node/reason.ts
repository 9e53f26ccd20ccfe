import { useWhyNot, useWords } from '../visit/index.js';

/** Why an event could not be taken, in words: the relay's reason, or the law's. */
export function useReason(): (code: string) => string {
  const reasons: Readonly<Partial<Record<string, string>>> = useWords().node.reasons;
  const whyNot = useWhyNot();
  return (code) => reasons[code] ?? whyNot(code);
}
