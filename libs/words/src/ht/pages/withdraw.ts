import type { withdraw as es } from '../../es/pages/withdraw.js';

export const withdraw: typeof es = {
  link: 'Retire sa mwen te mande',
  number: 'Nimewo a se',
  goesTitle: 'Sa ki fini',
  staysTitle: 'Sa ki rete',
  of: {
    recognition: {
      title: 'Retire dosye ou',
      goes: [
        'Pèsonn p ap deside sou sa ki manke a ankò, ni isit ni nan lòt peyi a, epi okenn delè p ap mache ankò.',
        'Ou pa ka tounen sou sa: si ou vle l pita, ou kòmanse yon lòt dosye.',
      ],
      stays: [
        'Sa yo te rekonèt pou ou deja rete pou ou, ak kredansyèl ou si ou genyen l.',
        'Sa pa konte kont ou, epi ou ka kòmanse yon lòt dosye lè ou vle.',
      ],
      send: 'Wi, retire dosye mwen',
      done: 'Ou retire dosye ou',
      next: 'N ap di lòt peyi a sa. Si dosye a lòtbò a, sa pran yon ti tan pou l parèt isit.',
    },
    certification: {
      title: 'Retire demann ou pou sètifika',
      goes: [
        'Yo p ap evalye ou: randevou ou genyen yo pa konte ankò, epi okenn delè p ap mache.',
        'Ou pa ka tounen sou sa: si ou vle l pita, ou fè yon lòt demann.',
      ],
      stays: [
        'Sa ou te montre deja nan yon lòt evalyasyon, jan l te ye a.',
        'Sa pa konte kont ou, epi ou ka fè yon lòt demann lè ou vle.',
      ],
      send: 'Wi, retire demann mwen',
      done: 'Ou retire demann ou',
      next: 'Ou pa bezwen ale nan okenn randevou, ni fè okenn lòt bagay.',
    },
    appeal: {
      title: 'Retire apèl ou',
      goes: [
        'Pèsonn p ap egzamine desizyon ou te fè apèl pou li a ankò: li rete jan l ye.',
        'Ou pa ka tounen sou sa. Pou fè apèl ankò, ou gen sèlman jou ki te rete lè ou te fè apèl la.',
      ],
      stays: ['Yo pa manyen sa yo te rekonèt, ni kredansyèl ou si ou genyen l.', 'Sa pa konte kont ou.'],
      send: 'Wi, retire apèl mwen',
      done: 'Ou retire apèl ou',
      next: 'Paj dosye ou di si ou ka fè apèl toujou, ak jiska kilè.',
    },
    complaint: {
      title: 'Retire plent ou',
      goes: ['Pèsonn p ap bay biwo a lòd deside.'],
      stays: [
        'Dosye ou rete kote l ye, epi biwo a an reta toujou.',
        'Sa pa konte kont ou. Si yo toujou pa deside, ou ka pote plent ankò.',
      ],
      send: 'Wi, retire plent mwen',
      done: 'Ou retire plent ou',
      next: 'Dosye ou rete kote l ye.',
    },
    correction: {
      title: 'Retire koreksyon ou te mande a',
      goes: ['Pèsonn p ap korije sa ou te mande a: enfòmasyon ou yo rete jan yo ye.'],
      stays: ['Dosye ou kontinye.', 'Sa pa konte kont ou, epi ou ka mande l ankò lè ou vle.'],
      send: 'Wi, retire koreksyon an',
      done: 'Ou retire koreksyon an',
      next: 'Enfòmasyon ou yo rete jan yo te ye, epi dosye ou kontinye.',
    },
  },
  measures:
    'Yo te mande ou yon bagay pou konplete sa ki manke a. Si se sèlman sa ou pa vle fè, pa retire dosye a: di ou p ap konplete l, konsa ou kenbe jou pou fè apèl pou sa yo te refize a.',
  deletesNothing: 'Retire pa efase ni enfòmasyon ou ni dokiman ou. Si ou vle sa tou, ou ka mande l apre:',
  understood: 'Mwen konprann sa ki fini ak sa ki rete, epi mwen vle retire l.',
  tooLate: 'Li pa t retire: yo te deside deja, oswa li te retire deja. Dosye ou di kote l ye.',
  none: 'Pa gen anyen ou ka retire nan peyi sa a kounye a.',
};
