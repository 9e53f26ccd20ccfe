import type { emergencies as es } from '../../es/pages/emergencies.js';

export const emergencies: typeof es = {
  title: 'Ijans ki kanpe delè yo',
  what: (days) =>
    `Apre yon tranblemanntè, nan yon inondasyon oswa yon grèv, peyi a ka kanpe delè yon rejyon. Pèsonn pa pèdi yon jou. Sa dire ${days} jou omaksimòm epi l fini poukont li: pou kontinye fòk gen yon lòt, ak yon lòt ak ofisyèl.`,
  link: 'Wè ijans ki kanpe delè yo',
  none: 'Jodi a okenn delè pa kanpe akòz yon ijans.',
  before: 'Sa ki fini',
  where: 'Ki kote',
  everywhere: 'Tout peyi a',
  days: 'Kilè',
  since: (day) => `Depi ${day}.`,
  until: (day) => `L ap fini pa pita pase ${day}.`,
  ended: (day) => `Li fini ${day}.`,
  act: 'Ak ofisyèl ki deklare l',
  noAct: 'Li soti anvan yo te kòmanse pibliye ak la.',
  approvedBy: 'Moun ki apwouve l',
};
