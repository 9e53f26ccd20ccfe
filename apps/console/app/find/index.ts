export { FoundRows } from './found-rows.js';
export { NumberForm } from './number-form.js';
export { SearchForm } from './search-form.js';
export { boxOf, purposeField, soughtIn } from './sought.js';
