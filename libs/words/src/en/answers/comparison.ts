import { closed } from '../../arguments/index.js';
import type { comparison as es } from '../../es/answers/comparison.js';

export const comparison: typeof es = {
  summary({ held, route, units }) {
    if (route === 'none') return 'No approved equivalence compares these two standards: the reviewer decides.';
    if (held.length === units.length) return 'Every unit is covered.';
    return `${held.length} of ${units.length} units are covered.`;
  },
  full: 'Covered.',
  none: 'Not covered.',
  partial: (lacks) => `Covered in part; missing: ${lacks}.`,
  condition: (text) => `Condition: ${closed(text)}`,
  exclusion: (text) => `Exception: ${closed(text)}`,
  approved: (act, committee, on) => `Approved by ${committee} on ${on}: ${closed(act)}`,
  occupation: {
    same: 'It is the same occupation in the international classification (ISCO-08).',
    near: 'It is a neighbouring occupation in the international classification (ISCO-08).',
    different: 'It is another occupation in the international classification (ISCO-08).',
    unknown: 'The registers do not say whether it is the same occupation (ISCO-08).',
  },
};
