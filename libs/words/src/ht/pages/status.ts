import { languageName } from '../locale/locale.js';
import type { status as es } from '../../es/pages/status.js';
import { stages } from './stages.js';
import { atZero } from './at-zero.js';
import { nextSteps } from './next-steps.js';

export const status: typeof es = {
  title: 'Dosye ou',
  demonstration: 'Done demonstrasyon: moun nan ak dosye a envante.',
  tacitMark: 'Paske administrasyon an pa t reponn',
  tacit: ({ host }) =>
    `${host} pa t reponn alè, epi akò a deside nan ka sa a. Desizyon an valab; yo ka revize l sèlman si te gen fwod.`,
  now: stages,
  holder: 'Kiyès ki gen dosye a',
  you: 'Ou menm',
  nobody: 'Pèsonn: dosye a fini',
  onItsWay: ({ host }) => `Li nan wout pou ${host}`,
  due: 'Dènye jou',
  howCounted: 'Kijan yo konte l?',
  ifAgencySilent: 'Si yo pa reponn',
  ifYouSilent: 'Si ou pa reponn',
  atZero,
  youNow: 'Ou menm, kounye a',
  next: nextSteps,
  open: 'Sa ki poko deside',
  openWhy: {
    remitted: 'Apèl ou fè yo deside ankò, ak lòt moun.',
    measured: 'Ou ka konplete l, oswa ou montre l deja epi yo poko deside.',
    'not-covered': 'Ekivalans lan pa kouvri l: silans pa ka rekonèt li, fòk yon moun deside.',
    discrepancy: 'Sa moun ki te bay sètifika a reponn pa menm: fòk yon moun deside.',
    unverified: 'Pèsonn pa t ka verifye papye a: se yon tès k ap deside, epi se pa fòt ou.',
    alerted: 'Gen yon alèt sou sètifika a: fòk yon moun deside.',
  },
  why: 'Poukisa yo deside konsa',
  verdicts: { held: 'Ou genyen l', missing: 'Ou pa genyen l' },
  lawUnsaid: 'Desizyon sa a pa di sa isit. Ou gen dwa konnen l: mande biwo ki te deside a, oswa moun ki ede gratis.',
  ruled: {
    upheld: 'Apèl ou konfime desizyon an',
    overturned: 'Apèl ou chanje desizyon an',
    remitted: 'Apèl ou fè yo deside ankò',
  },
  remedy: 'Si ou pa dakò',
  appealUntil: (body, day) =>
    `Ou ka fè apèl jiska ${day} devan ${body}. Li gratis, se yon lòt moun ki deside, epi ou pa pèdi anyen nan sa yo rekonèt.`,
  appealMeanwhile: (body) =>
    `Ou ka fè apèl devan ${body}, menm pandan delè ou kanpe paske yo dwe ou yon tès. Li gratis.`,
  appealOnceServed: (body) =>
    `Ou ka fè apèl devan ${body}. Delè a kòmanse lè avi a rive jwenn ou, epi paj sa a ap di dènye jou a. Li gratis.`,
  legalAid: 'Kote yo ede ou gratis',
  inventedAid: 'Done demonstrasyon: èd sa a envante.',
  remand: 'Sa yo bay lòd fè apre apèl ou',
  instructions: 'Enstriksyon',
  reasons: 'Rezon',
  legalBasis: 'Baz legal',
  measures: 'Sa ou ka fè pou sa ki manke a',
  measureKinds: { 'aptitude-test': 'Yon tès', 'adaptation-period': 'Yon tan pratik' },
  howToReport: 'Kijan pou di nou',
  besideMeasures: 'Pandan y ap deside lòt inite a, okenn jou nan delè ou pa konte pou sa yo. Ou ka toujou di sa ou fè.',
  appealAfterReview:
    'Sa yo refize ou epi ou ka fè apèl toujou, w ap ka fè apèl pou li lè lòt pati a deside: ou pa pèdi okenn jou pou sa.',
  whileTested: ({ host }) =>
    `Pandan w ap tann jou yon tès, rezilta li oswa yon lòt dat, delè a konte pou ${host}, li pa konte pou ou: ou pa pèdi okenn jou ou.`,
  meanwhile: ({ host }) => `Pandan tan sa a, delè ${host} kanpe; li pa pèdi.`,
  beyondAppeals: {
    title: 'Otorite apèl la pa t reponn alè',
    what: 'Nan demach sa a, pèsonn pa pi wo pase li. Dosye ou ap kontinye epi li ka reponn toujou; antretan, lwa peyi li di ki moun ou ka al jwenn:',
  },
  silence: {
    title: 'Pèsonn pa t deside alè',
    may: (agency, from) =>
      `Depi ${from} ou ka pote plent devan ${agency}, ki bay lòd pou yo deside anvan yon dat. Li gratis, epi ou pa bezwen eksplike anyen.`,
    elsewhere: (country) => `Nan peyi ${country} yo pa t reponn: si ou pote plent isit, plent ou ap pase lòtbò a.`,
    link: 'Pote plent paske pèsonn pa deside',
    onItsWay: (country) => `Plent ou pati pou ${country}. Lè yo resevwa l, w ap wè nimewo li isit.`,
    complained: (agency, number) => `${agency} gen plent ou, ak nimewo ${number}.`,
    ordered: (agency, day) => `${agency} bay lòd pou yo deside pa pita pase ${day}.`,
    what: 'Yon lòt otorite, ki pa t patisipe nan demach ou, bay moun ki pa t reponn nan lòd pou l deside anvan yon dat.',
    keeps:
      'Ou pa pèdi anyen epi ou pa rekòmanse anyen: antretan yo ka deside toujou. Si yo pa swiv lòd la tou, ou ka pote plent ankò.',
    confirm: 'Wi, pote plent',
    back: 'Non, tounen',
  },
  decline: {
    link: 'Mwen pa vle konplete: kenbe sa yo rekonèt',
    elsewhere: ({ host }) => `Si ou pa vle konplete, di sa sou paj ${host}: ou kenbe sa yo rekonèt.`,
    title: 'Kenbe sa yo rekonèt',
    what: 'Ou p ap bezwen fè sa yo te mande ou a ankò. Sa ki manke rete san rekonèt nan dosye sa a.',
    keeps:
      'Ou pa pèdi anyen nan sa yo rekonèt: kredansyèl ou rete valab. Epi ou ka fè apèl pou sa ki manke; paj la ap di jiska kilè.',
    noWayBack: 'Ou pa ka tounen sou sa. Si ou te gentan montre yon bagay, y ap egzamine l kanmenm.',
    confirm: 'Wi, kenbe sa yo rekonèt',
    back: 'Non, tounen san chanje anyen',
  },
  mayDo: 'Sa ou ka fè deja',
  conditions: 'Ak kondisyon sa a',
  exclusions: 'Sa ki pa ladan l',
  bridge: 'Sa ki manke ak kote pou jwenn li',
  noCourse: 'Nou poko konnen okenn kou. Mande nan biwo ki te deside a.',
  free: 'gratis',
  askPrice: 'mande pri a',
  inventedCourse: 'kou envante, pou demonstrasyon',
  taughtIn: (language) => `an ${languageName(language)}`,
  past: 'Sa ki pase',
  pastEmpty: 'Chak etap nan dosye ou ap parèt isit, ak dat li.',
  hourOf: (country) => `Lè lokal ${country}.`,
  news: (country, when) => `Dènye nouvèl ${country}: ${when}.`,
  noNews: (country) => `Poko gen nouvèl ${country}.`,
  unreceived: (here, there, since) =>
    `${here} voye l; ${there} poko resevwa l, depi ${since}. Li voye ankò poukont li: ou pa gen anyen pou fè.`,
  restored: (there) =>
    `${there} ap remete rejis li yo apati yon kopi. Anyen pa pèdi, epi yo pa deside anyen lòtbò a pandan tan sa a: sa yo te voye ba li deja, l ap resevwa l ankò, epi ou pa gen anyen pou fè.`,
  changed: 'Gen yon bagay nouvo nan dosye ou: paj sa a montre l deja.',
  leave: 'Soti nan dosye mwen',
  leaveHint: 'Si telefòn nan se pa pou ou, soti lè ou fini.',
};
