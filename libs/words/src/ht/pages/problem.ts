import type { problem as es } from '../../es/pages/problem.js';

export const problem: typeof es = {
  summary: 'Gen yon bagay pou korije',
  numberMissing: 'Ekri nimewo dosye ou.',
  numberMisspelt: 'Gen yon lèt oswa yon chif ki pa bon nan nimewo sa a. Konpare l ak resi ou.',
  codeMissing: 'Ekri kòd la.',
  noMatch: 'Nimewo a ak kòd la pa mache ansanm, oswa kòd la ekspire oswa li te sèvi deja.',
  noMatchNext: 'Verifye tou de. Si kòd la pa bon ankò, mande yon nouvo: li gratis.',
  limited: (minutes) => `Te gen twòp esè. Tann ${String(minutes)} minit, epi eseye ankò.`,
  limitedNext: 'Nou fè sa pou pèsonn pa devine kòd ou. Dosye ou rete jan l te ye.',
  down: 'Nou pa ka chèche dosye nan moman sa a.',
  downNext: 'Anyen pa pèdi epi dat ou yo pa chanje. Eseye ankò nan kèk minit.',
  helpDesk: 'Si sa kontinye, bay sèvis èd la kòd sa a:',
  notFoundTitle: 'Paj sa a pa egziste',
  notFound: 'Petèt adrès la pa konplè. Dosye ou an sekirite: ou ka wè l ak nimewo ou ak yon kòd.',
  ownCodeTitle: 'Pou sa fòk ou gen yon kòd pa ou',
  ownCode:
    'Ou antre ak yon kòd yo te enprime nan yon gichè. Avèk li ou ka li dosye ou epi remèt papye. Pou tout rès la, fòk ou gen yon kòd ki rive sou pwòp telefòn ou oswa imèl ou.',
  ownCodeNext: 'Si ou pa genyen, ou ka siyen nan gichè a yon pèmisyon pou yon moun fè l pou ou. Li gratis.',
  toCase: 'Tounen nan dosye mwen',
  brokenTitle: 'Gen yon bagay ki pa mache bò kote pa nou',
  broken: 'Se pa fòt ou. Anyen pa pèdi epi dat ou yo pa chanje. Eseye ankò nan kèk minit.',
  downTitle: 'Nou pa ka montre dosye ou kounye a',
  limitedTitle: 'Twòp esè',
  retry: 'Eseye ankò',
  toHome: 'Ale nan premye paj la',
};
