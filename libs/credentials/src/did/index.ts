export type { Difference } from './compare-document.js';
export { compareDocument, differences } from './compare-document.js';
export type { PublishedKeys } from './did-document.js';
export { DidDocument, didDocument } from './did-document.js';
export { didWebOf, didWebUrl, publicUrlOf } from './did-web.js';
export { announcementOn, takeDocument } from './take-document.js';
