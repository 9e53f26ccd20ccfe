export { foldFaults } from './fold-faults.js';
export { packagedAgreements, packagedPacks } from '../rule-book/package-folder.js';
