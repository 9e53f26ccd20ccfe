export { aroundThePage, Catalogue, catalogue } from './catalogue.js';
