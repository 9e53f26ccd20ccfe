export type { BreachCommand } from './commands.js';
export { breachCommands, fieldsOfBreach, isBreachCommand, newBreachFields, numbersIn } from './commands.js';
