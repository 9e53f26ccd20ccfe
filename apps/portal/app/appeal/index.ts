export { AppealForm } from './appeal-form.js';
export { CheckAppeal } from './check-appeal.js';
export type { Appealable, Written } from './read-appeal.js';
export { boxesOf, chosenIn, groundsOf, writtenIn } from './read-appeal.js';
