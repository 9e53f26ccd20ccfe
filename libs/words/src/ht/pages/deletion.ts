import type { deletion as es } from '../../es/pages/deletion.js';

export const deletion: typeof es = {
  link: 'Mande efase enfòmasyon mwen yo',
  title: 'Mande efase enfòmasyon mwen yo',
  what: 'Ou ka mande peyi sa a efase tout sa l kenbe sou ou. De moun ap reponn ou.',
  goesTitle: 'Sa ki ale',
  goes: [
    'Non ou, nimewo idantite ou, dat nesans ou ak kontak ou.',
    'Dokiman ou yo, ak mo ou te ekri pou mande korije yon bagay.',
    'Kredansyèl ou yo: pèsonn p ap ka pran yon kopi yo ankò.',
  ],
  staysTitle: 'Sa ki rete',
  stays: [
    'Nimewo demach ou yo, ak dat yo ak desizyon yo, san non ou.',
    'Yon nòt ki di yo efase, kilè ak dapre ki règ.',
    'Sa lòt peyi a genyen: se lòtbò a ou mande sa.',
  ],
  until: (days, months) =>
    `Yo reponn ou nan ${days}. Si yo aksepte, enfòmasyon ou yo bloke jou sa a epi y ap efase ${
      months === 1 ? 'yon mwa' : `${String(months)} mwa`
    } apre. Sa ki efase pa tounen.`,
  runsTitle: 'Gen yon bagay ki dwe fini anvan',
  runsHint: 'Retire l anvan, oswa tann li fini. Apre sa ou ka mande efase.',
  keeps: {
    'open-case': (number) => `Demach ${number} louvri toujou, oswa ou ka fè apèl pou li toujou.`,
    'running-period': (number) => `Gen yon delè k ap mache nan demach ${number}.`,
    alert: (number) => `Gen yon alèt an vigè nan ${number}: yo ka reponn ou lwa a kenbe enfòmasyon ou yo.`,
    'legal-hold': (number) => `Yon lòd kenbe enfòmasyon demach ${number}, pou yon tan.`,
    credential: (number) =>
      `Kredansyèl ou ${number} valab toujou: yo ka reponn ou lwa a kenbe enfòmasyon ou yo toutotan yo ka verifye l.`,
  },
  order: {
    stands: (number, day) => `Lòd pou kenbe, demach ${number}, jiska ${day}`,
    ended: (number, day) => `Lòd pou kenbe, demach ${number}: li fini ${day}`,
    lifted: (number) => `Lòd pou kenbe, demach ${number}: yo retire l anvan jou li`,
  },
  confirm: 'Mwen konprann sa ki ale ak sa ki rete, epi mwen vle yo efase enfòmasyon mwen yo.',
  ask: 'Mande efase',
  unconfirmed: 'Make kare a pou di ou konprann.',
  asked: 'Nou gen demann ou.',
  takenBack: 'Ou retire demann ou. Anyen pa efase.',
  notTaken: 'Sa pa t ka fèt: gen yon bagay ki chanje antretan. Gade pi ba a kote sa ye.',
  state: {
    asked: 'Y ap egzamine demann ou.',
    proposed: 'Y ap egzamine demann ou.',
    accepted: 'Yo aksepte demann ou: enfòmasyon ou yo bloke.',
    blocked: 'Yo aksepte demann ou: enfòmasyon ou yo bloke.',
    refused: 'Yon lwa kenbe enfòmasyon ou yo pou kounye a.',
    withdrawn: 'Ou retire demann ou.',
  },
  dueOn: (day) => `Yo reponn ou pa pita pase ${day}. Apre jou sa a, yon sipèvizè wè sa.`,
  deletedOn: (day) => `Y ap efase yo ${day}.`,
  keptUntil: (day) => `Yo kenbe yo jiska ${day}.`,
  reasons: 'Poukisa',
  legalBasis: 'Ki lwa ki di sa',
  remedy: 'Sa ou ka fè',
  unanswered: (number) =>
    `Demann sa a gen pwòp paj li: la ou ka pote plent si pèsonn pa reponn, epi ou wè kote plent ou ye. Li louvri ak nimewo ${number} ak yon kòd.`,
  open: 'Louvri paj demann sa a',
  undo: 'Retire demann mwen',
  undoHint: 'Ou ka retire l toutotan pèsonn poko reponn.',
};
