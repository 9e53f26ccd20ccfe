export type { Withdrawal } from './withdraw.js';
export { chosenIn, withdraw } from './withdraw.js';
export { WithdrawForm } from './withdraw-form.js';
