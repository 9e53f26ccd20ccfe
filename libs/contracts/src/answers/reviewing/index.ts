export { DayOfDraws } from './draws.js';
export { SuggestionsView } from './suggestions.js';
