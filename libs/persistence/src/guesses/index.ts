export type { GuessLimits } from './guess-rule.js';
export type { Guess, Guessed, Guesses } from './guesses.js';
export { guessesIn } from './guesses.js';
