export { Absences } from './absences.js';
export type { ChangeName, Officer, Register } from './changes.js';
export { asItIs, changeNames, fieldsOfChange, isChangeName } from './changes.js';
export { useRegisterLists } from './lists.js';
export { ReassignedTable } from './reassigned-table.js';
export { ReassignmentTable } from './reassignment-table.js';
