import type { ownStep as es } from '../../es/pages/own-step.js';

export const ownStep: typeof es = {
  title: 'Mande yon bagay nan dosye ou',
  steps: {
    'move-appointment': {
      link: 'Chanje randevou a',
      title: 'Chanje randevou a',
      what: 'Ou ka chanje l yon fwa, anvan l rive, epi ou pa bezwen di poukisa; yon lòt fwa ankò, men ou di poukisa. Sa pa konte kont ou. Biwo a ofri lòt dat epi ou chwazi.',
      send: 'Mande lòt dat',
      done: 'Randevou ou chanje',
      next: 'Ou pa bezwen ale nan sa ki te la anvan an. Lè yo ofri ou lòt dat, n ap di ou sa, epi ou chwazi nan dosye ou.',
    },
    reapply: {
      link: 'Mande yon lòt evalyasyon',
      title: 'Mande yon lòt evalyasyon',
      what: 'Sa ou te montre deja pa pèdi: y ap evalye sèlman sa ki manke. Si ou te ka fè apèl toujou pou sa yo te deside a, ou pa pèdi sa: lè lòt evalyasyon an fini san rezilta, ou gen tout delè a ankò.',
      send: 'Wi, mande yon lòt evalyasyon',
      done: 'Ou mande yon lòt evalyasyon',
      next: 'Biwo a egzamine demann ou epi ofri ou dat. N ap di ou sa.',
    },
    reopen: {
      link: 'Louvri dosye a ankò',
      title: 'Louvri dosye a ankò',
      what: 'Li kontinye kote l te kanpe a, ak tout sa ou te remèt: ou pa rekòmanse. Si yo te mande ou yon bagay, ou gen tout delè a ankò.',
      send: 'Wi, louvri l ankò',
      done: 'Dosye ou louvri ankò',
      next: 'Si ou mande l sou paj lòt peyi a, sa pran yon ti tan pou l parèt isit. Dosye ou di kijan l ap kontinye.',
    },
    'contest-alert': {
      link: 'Di alèt la pa vre',
      title: 'Alèt la pa vre',
      what: 'Y ap egzamine l nan kèk jou epi sa pa koute anyen. Moun ki te mete l, oswa ki te deside dosye ou, pa ka deside kenbe l: se yon lòt moun ki fè sa, ki di ou poukisa, epi ou ka fè apèl.',
      send: 'Mande pou yo retire l',
      done: 'Ou mande pou yo retire alèt la',
      next: 'Kounye a se tou pa otorite a. Dosye ou di jiska kilè, epi n ap di ou sa.',
    },
  },
  movedFor: 'Poukisa ou pa ka vini',
  movedForHint: 'Sèlman si ou te chanje yon randevou deja. Ak pwòp mo ou; moun ki ofri dat yo ap li l.',
  ground: 'Poukisa l pa vre',
  groundHint: 'Ak pwòp mo ou. Moun k ap egzamine l la ap li l, epi li rete nan dosye a.',
  empty: 'Ekri poukisa l pa vre.',
  tooLate: 'Sa pa t ka fèt. Dosye ou di kote l ye.',
  nothing: 'Pa gen anyen ou ka mande isit kounye a.',
  notHere:
    'Ak kòd ou te antre a, sa pa ka fèt isit: mande yon kòd ki rive sou telefòn ou, oswa bay moun ki ede ou a yon manda.',
};
