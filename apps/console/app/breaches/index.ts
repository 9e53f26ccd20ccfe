export type { BreachCommand } from './commands.js';
export { breachCommands, fieldsOfBreach, isBreachCommand, newBreachFields, notes, numbersIn } from './commands.js';
