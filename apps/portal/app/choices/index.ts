export { elsewhere, ownChoices } from './own-choices.js';
