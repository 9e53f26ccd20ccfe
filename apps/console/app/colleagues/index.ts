export type { Colleagues } from './colleagues.js';
export { colleaguesIn } from './colleagues.js';
export { keptColleagues } from './kept-colleagues.js';
export { ColleaguesContext, useColleagues } from './use-colleagues.js';
