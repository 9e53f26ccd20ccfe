export { NextPage } from './next-page.js';
