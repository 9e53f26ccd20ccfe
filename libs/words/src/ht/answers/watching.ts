import type { watching as es } from '../../es/answers/watching.js';

export const watching: typeof es = {
  'many-looks': (count, limit) => `Yon moun gade ${count} dosye oswa dokiman nan kèk èdtan; yo kite ${limit} pase.`,
  'looks-without-case': (count, limit) =>
    `Yon moun gade ${count} dosye oswa dokiman ki pa t nan lis travay li; yo kite ${limit} pase.`,
  'many-names': (count, limit) =>
    `Yon moun wè nan lis non ${count} moun nan yon jou oswa mwens; yo kite ${limit} pase.`,
  'many-failed-codes': (count, limit) => `Yo eseye ${count} kòd ki pa bon pou yon sèl dosye; yo kite ${limit} pase.`,
  'many-moves': (count, limit) => `Yon moun bay lòt moun ${count} dosye nan kèk èdtan; yo kite ${limit} pase.`,
  'shared-contact': (count, limit) => `Yon sèl telefòn oswa imèl nan dosye ${count} moun; yo kite ${limit} pase.`,
  'watcher-removed': () => 'Yo retire fonksyon yon moun ki fè odit oswa ki pwoteje timoun.',
  'readers-shut-out': (count) =>
    `Yo fèmen yon denonsyasyon pou ${count} ajan entegrite: yon sèl ajan pou kèk jou oswa de ajan pou toujou, paske yo di li pale sou yo oswa sou biwo yo.`,
  'draw-not-reproducible': () => 'Yon tiraj osò, refè ak grenn li, bay lòt moun.',
  'log-rewritten': () => 'Sa yo kenbe kòm rejis jounal yon peyi pa kontinye sa yo te siyen sou li anvan.',
};
