import { closed } from '../../arguments/index.js';
import type { comparison as es } from '../../es/answers/comparison.js';

export const comparison: typeof es = {
  summary({ held, route, units }) {
    if (route === 'none') return 'Okenn ekivalans apwouve pa konpare de nòm sa yo: se moun k ap egzamine a ki deside.';
    if (held.length === units.length) return 'Tout inite yo kouvri.';
    return `${held.length} inite sou ${units.length} kouvri.`;
  },
  full: 'Kouvri.',
  none: 'Pa kouvri.',
  partial: (lacks) => `Kouvri yon pati; sa ki manke: ${lacks}.`,
  condition: (text) => `Kondisyon: ${closed(text)}`,
  exclusion: (text) => `Eksepsyon: ${closed(text)}`,
  approved: (act, committee, on) => `${committee} apwouve l ${on}: ${closed(act)}`,
  occupation: {
    same: 'Se menm metye a nan klasifikasyon entènasyonal la (CIUO-08).',
    near: 'Se yon metye ki toupre nan klasifikasyon entènasyonal la (CIUO-08).',
    different: 'Se yon lòt metye nan klasifikasyon entènasyonal la (CIUO-08).',
    unknown: 'Rejis yo pa di si se menm metye a (CIUO-08).',
  },
};
