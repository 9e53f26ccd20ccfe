export { NextPage } from './next-page.js';
export { readPage } from './read-page.js';
