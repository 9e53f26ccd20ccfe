export { checkDocument } from './check-document.js';
export { thumbnailOf } from './picture.js';
