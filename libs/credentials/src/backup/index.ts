export { backupPage } from './backup-page.js';
export type { BackupContent } from './seal-backup.js';
export { sealBackup, shortestPassphrase } from './seal-backup.js';
