import type { retention as es } from '../../es/answers/retention.js';

export const retention: typeof es = {
  holds: {
    'open-case': 'Gen yon demach ki louvri oswa ou ka fè apèl pou li toujou: yo kenbe enfòmasyon ou yo.',
    'running-period': 'Gen yon delè k ap mache: yo kenbe enfòmasyon ou yo.',
    credential: 'Ou gen yon kredansyèl ki valab: yo kenbe enfòmasyon ou yo pou yo ka verifye l.',
    alert: 'Gen yon alèt an vigè: yo kenbe enfòmasyon ou yo.',
    'legal-hold': 'Yon lòd kenbe enfòmasyon ou yo.',
  },
  kept: (blockedFrom, deletedOn) =>
    `depi ${blockedFrom} se ou menm ak oditè yo sèlman ki louvri yo, epi ${deletedOn} y ap efase`,
  blocked: (blockedFrom, deletedOn) =>
    `depi ${blockedFrom} se ou menm ak oditè yo sèlman ki louvri yo; ${deletedOn} y ap efase`,
  due: (deletedOn) => `y ap efase apati ${deletedOn}`,
  atRest: (since, until, source) => `San mouvman depi ${since}: ${until}. ${source}`,
  draft: (deletedOn) => `Te gen yon bouyon sèlman, ki fini: y ap efase l ${deletedOn}.`,
  asked: (blockedFrom, deletedOn) =>
    `Ou te mande efase epi yo aksepte: depi ${blockedFrom} se ou menm ak oditè yo sèlman ki louvri yo, epi ${deletedOn} y ap efase.`,
  preserved: (until) => `Yon lòd kenbe enfòmasyon ou yo jiska ${until}.`,
  complaint: (authority) => `Si ou pa dakò, ou ka pote plent devan: ${authority}.`,
  wordsDeleted: '[efase ansanm ak enfòmasyon moun nan]',
};
