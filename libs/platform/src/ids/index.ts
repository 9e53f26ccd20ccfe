export { namedUuid } from './named-uuid.js';
