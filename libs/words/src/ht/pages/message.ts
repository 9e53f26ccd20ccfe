import type * as es from '../../es/pages/message.js';

export const message: typeof es.message = {
  link: 'Èske mesaj sa a se nou?',
  title: 'Èske mesaj sa a se nou?',
  what: 'Chak mesaj sèvis sa a fini ak yon kòd, tankou K7M29-QXD4T. Ekri l isit, ak twa dènye chif telefòn kote l te rive a, epi n ap di ou si se nou ki te voye l, ki jou ak pa ki mwayen. Ou ka ekri tou nimewo oswa adrès ki te ekri ou a.',
  asked: 'Kòd mesaj la, oswa kiyès ki te voye l',
  askedHint: 'Kòd la nan fen mesaj la. Pa ekri isit sis chif dosye ou yo.',
  to: 'Twa dènye chif telefòn kote l te rive a',
  toHint:
    'Si l te rive pa imèl: twa premye lèt oswa chif adrès ou. Si se yon papye yon biwo, oswa si w ap mande kiyès ki te voye l, kite l vid.',
  missing: 'Ekri kòd la, nimewo a oswa adrès la.',
  send: 'Mande',
  keepsNothing:
    'Nou pa mande non ou epi nou pa kenbe sa ou ekri. Pèsonn pa wè isit ki moun yo te voye yon mesaj ba li ni sa l te di.',
  ours: 'Nou te voye yon mesaj ki gen kòd sa a',
  oursOn: (day, channel) => `Se te ${day}, pa ${channel}.`,
  compare:
    'Yon moun k ap twonpe ka kopye yon kòd pou yon moun ki gen menm twa chif oswa lèt yo: si pa ou a te rive yon lòt jou oswa pa yon lòt mwayen, se pa nou. Louvri dosye ou sou paj sa a, pa janm louvri l ak yon lyen ki nan mesaj la.',
  sender: (channel) => `Nou ekri soti la, pa ${channel}`,
  senderForged:
    'Yon moun k ap twonpe ka fè tankou se yon lòt nimewo oswa yon lòt adrès. Pou ou sèten, mande ak kòd mesaj la.',
  demonstration: 'Done demonstrasyon: nimewo a oswa adrès la envante.',
  unknown: 'Nou pa konnen mesaj sa a',
  unknownWhy:
    'Nan dènye ane a nou pa voye okenn mesaj ak kòd sa a sou telefòn oswa imèl sa a, epi nou pa ekri soti la. Gade si kòd la ak twa chif oswa lèt yo byen ekri; si wi, pa fè sa mesaj la mande.',
  never: [
    'Pa janm peye: sèvis sa a gratis, epi nou pa mande lajan nan mesaj.',
    'Pa janm bay sis chif ou yo: nou pa mande pèsonn yo.',
    'Si yo te mande ou lajan oswa yon favè, denonse sa san non ou.',
  ],
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', 'e-mail': 'imèl', print: 'papye nan yon biwo' },
};
