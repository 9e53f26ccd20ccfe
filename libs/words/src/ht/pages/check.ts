import type { check as es } from '../../es/pages/check.js';

const purposes: typeof es.purposes = {
  hiring: 'Pou bay travay',
  client: 'Kòm kliyan moun nan',
  authority: 'Kòm otorite',
  other: 'Pou yon lòt rezon',
};

export const check: typeof es = {
  link: 'Verifye kredansyèl yon lòt moun',
  title: 'Verifye yon kredansyèl',
  what: 'Mande moun nan kredansyèl li ak pyès idantite li. Isit nou pa chèche pèsonn pa non, epi li gratis.',
  number: 'Nimewo kredansyèl la',
  numberHint: 'Li sou papye a ak sou telefòn nan. Pa egzanp:',
  document: 'Nimewo pyès idantite a',
  documentHint: 'Sa moun nan montre ou a: paspò, kat idantite oswa sa l genyen. Avèk tirè oswa san tirè.',
  purpose: 'Poukisa w ap mande?',
  noPurpose: 'Mwen pito pa di sa',
  purposes,
  send: 'Verifye kredansyèl la',
  told: 'Moun nan ap wè yon moun ki gen de nimewo sa yo te mande, kilè, ak poukisa. Li p ap wè kiyès ou ye.',
  missing: 'Ekri tou de nimewo yo.',
  notFound: 'Ak nimewo sa a ak pyès sa a, nou pa jwenn okenn kredansyèl peyi sa a.',
  notFoundNext: [
    'Konpare tou de nimewo yo ak sa moun nan montre ou: yon sèl lèt ki pa bon ase pou nou pa jwenn li.',
    'Sa pa pwouve anyen kont pèsonn: gen moun ki pa gen nimewo pyès nan dosye yo. Mande yo yon lyen pataje, oswa li kòd QR ki sou papye yo.',
  ],
  elsewhere: 'Sit sa a konnen sèlman kredansyèl pwòp peyi li te bay. Si se yon lòt peyi, mande lòtbò a:',
  directory: 'Lis peyi ak otorite yo',
  limited: 'Yo eseye nimewo sa a twòp, oswa yo eseye twòp soti isit. Tann yon moman epi eseye ankò.',
  again: 'Verifye yon lòt',
};
