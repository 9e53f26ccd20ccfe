import type { archive as es } from '../../es/pages/archive.js';

export const archive: typeof es = {
  link: 'Pran tout sa ki pou mwen nan yon fichye',
  title: 'Tout sa ki pou ou nan yon fichye',
  what: 'Yon fichye ak tout sa peyi sa a genyen sou ou, siyen: konsa tout moun ka wè pèsonn pa chanje l.',
  holds: 'Sa ki ladan l jodi a',
  data: 'Enfòmasyon ou yo, jan biwo a genyen yo',
  documents: (n) => `${String(n)} dokiman nan dosye ou`,
  procedures: (n) => `${String(n)} demach, ak tout sa ki te pase`,
  credentials: (n) => `${String(n)} kredansyèl`,
  looks: 'Kiyès ki te gade dosye ou',
  size: (megabytes) =>
    megabytes <= 1 ? 'Li pi piti pase 1 Mo, tankou yon foto.' : `Li gen anviwon ${String(megabytes)} Mo.`,
  here: 'Sa yon lòt peyi genyen sou ou, ou mande l sou paj peyi sa a.',
  askTitle: 'Premyèman: mande yon kòd',
  ask: 'Pou pèsonn lòt pa pran l, nou voye yon nouvo kòd sou telefòn ou oswa imèl ou. Li sèvi yon sèl fwa, pandan dis minit.',
  send: 'Voye yon kòd ban mwen',
  sent: 'Kòd la nan wout pou kontak ou te kite a. Ekri l pi ba a.',
  codeHint: 'Sa ki fèk rive pa mesaj la.',
  takeTitle: 'Apre sa: telechaje',
  take: 'Telechaje fichye a',
  wrong: 'Kòd sa a pa bon: li mal ekri, li twò vye, li sèvi deja, oswa yo te enprime l nan yon gichè. Mande yon lòt.',
  wait: 'Fichye a ap fèt pandan l ap desann. Telefòn ou montre sa ki rive, li pa montre sa ki rete; ak yon siyal fèb sa pran plizyè minit. Si l koupe, li pa louvri: mande yon lòt kòd epi rekòmanse. Anyen pa pèdi.',
  proofTitle: 'Prèv pèsonn pa chanje l',
  proof:
    'Yon ti fichye pou yon tribinal oswa yon avoka: avèk li nenpòt moun verifye, san mande okenn biwo, si sa ki te pase nan demach ou yo se menm jan ak lè lòt peyi te siyen yo. Dokiman ou yo pa ladan l. Sere l ansanm ak lòt fichye a.',
  proofTake: 'Telechaje prèv la',
  notSigned: 'Poko gen prèv: okenn lòt peyi poko siyen. Eseye pita; anyen pa pèdi.',
  careful: 'Dokiman ou yo ladan l. Sere l sou yon aparèy ki pou ou. Se yon .zip: peze sou li pou louvri l.',
};
