export { ownChoices } from './own-choices.js';
