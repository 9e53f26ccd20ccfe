/** One line of JSON per happening; never a case number, a code or a token. */
export function log(level: 'info' | 'warn' | 'error', message: string, more: object = {}): void {
  const line = JSON.stringify({ level, time: new Date().toISOString(), message, ...more });
  process.stdout.write(`${line}\n`);
}
