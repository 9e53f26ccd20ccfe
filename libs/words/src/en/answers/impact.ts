import type { impact as es } from '../../es/answers/impact.js';

export const impact: typeof es = {
  note: 'No case changes: each keeps the version under which it began. This is what would change for whoever begins on that day, or if a case were moved to the new version.',
};
