export { giveBackAtRest } from './give-back.js';
