import type { mandate as es } from '../../es/pages/mandate.js';

export const mandate: typeof es = {
  link: 'Kiyès ki ka aji pou mwen',
  title: 'Kiyès ki ka aji pou ou',
  what: 'Moun ak enstitisyon ou te otorize nan dosye sa a. Pèsonn lòt pa ka reponn, retire ni fè apèl sou non ou.',
  none: 'Pèsonn pa ka aji pou ou kounye a. Lè ou otorize yon moun, w ap li isit ki moun, pou kisa ak jiska kilè.',
  holder: {
    agency: (name) => name,
    person: (account) => `Moun ki gen kont ${account}`,
  },
  scope: {
    read: 'Ka li dosye ou ak dokiman dosye a nonmen.',
    act: 'Ka fè nan dosye ou sa ou menm ou ka fè: li, reponn, retire ak fè apèl.',
    appeal: 'Ka li dosye ou epi fè apèl pou ou, pa plis.',
  },
  until: (day) => `Jiska ${day}.`,
  given: {
    'by-code': 'Ou te otorize l ak kòd ou.',
    'on-paper': 'Yon papye ki siyen nan yon biwo te otorize l.',
  },
  pending: 'Poko valab: fòk yon lòt moun nan biwo a konpare papye a.',
  notFor: (names) => `Ou te fini èd ${names}: pèsonn lòtbò a pa aji ak li ankò.`,
  end: 'Fini l kounye a',
  endHint: 'Li kanpe depi lè sa a. Ou pa bezwen di poukisa.',
  ownCode: 'Pou fini l fòk ou gen yon kòd yo voye sou telefòn ou: sa a, yo te enprime l nan yon biwo.',
  endedNow: 'Li fini. Yo pa ka louvri anyen ankò ni aji pou ou.',
  notTaken: 'Li te fini deja. Pi ba a nou di kote sa ye.',
  give: 'Otorize yon biwo, oswa moun k ap defann ou',
  giveWhat:
    'Li gratis epi ou pa oblije. Ou ka fini l lè ou vle, sou paj sa a. Okenn moun k ap travay pou yon lòt moun oswa pou yon konpayi pa dwe mande ou sa an echanj yon bagay.',
  giveOwnCode:
    'Pou otorize yon moun isit fòk ou gen yon kòd yo voye sou telefòn ou. Ou ka siyen yon papye tou nan yon biwo.',
  to: 'Ki moun',
  choose: 'Chwazi',
  forWhat: 'Pou kisa',
  lastDay: 'Dènye jou',
  lastDayHint: (day) => `Li ka rive jiska ${day}.`,
  send: 'Otorize',
  givenNow: 'Li otorize. Pi ba a nou di ki moun, pou kisa ak jiska kilè.',
  incomplete: 'Gen yon bagay ki manke: di ki moun, pou kisa ak jiska ki jou.',
  notGiven: 'Sa pa t ka fèt: gade dènye jou a.',
  past: 'Sa ki fini yo',
  here: 'Lis sa a se pou dosye sa a nan peyi sa a. Lòt peyi a gen pa l. Chak fwa yon moun sèvi ak otorizasyon li, yo note l, epi ou ka li l.',
};
