export type { BreachCommand } from './commands.js';
export { breachCommands, fieldsOfBreach, isBreachCommand, newBreachFields, notes, numbersIn } from './commands.js';
export { ToldAuthority } from './told-authority.js';
