import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Endpoints } from './endpoints.js';
import { nodeOf } from './endpoints.js';

const program = join(__dirname, '../../../../apps/operator/dist/main.js');

export interface Ran {
  readonly code: number;
  readonly data: Record<string, unknown>;
}

/**
 * Gives a command of the runbook, in a process of its own.
 *
 * @param words the command, such as `processes wake`
 * @throws {Error} (rejects) where it could not be carried out: its code is 2, or it said nothing
 */
export type Operator = (words: string, login?: 'operator' | 'keeper' | 'worker') => Promise<Ran>;

/** Whoever runs a country's node. */
export function operatorOf(endpoints: Endpoints, country: string): Operator {
  const node = nodeOf(endpoints, country);
  const environment = {
    ...{ PUENTE_COUNTRY: country, PUENTE_KEYS: node.keys, PUENTE_TRUST: node.trust, PUENTE_DOCUMENTS: node.documents },
    ...{ TEMPORAL_ADDRESS: endpoints.temporal.address, TEMPORAL_NAMESPACE: node.namespace },
  };
  return (words, login = 'operator') =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...words.split(' '), '--json'], {
        env: { ...process.env, ...environment, DATABASE_URL: node.databases[login] },
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (text: Buffer) => (out += text.toString()));
      child.stderr.on('data', (text: Buffer) => (err += text.toString()));
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 2 || out === '') reject(new Error(`operator ${words}: ${String(code)} ${out}${err}`));
        else resolve({ code: code ?? 2, data: JSON.parse(out) as Record<string, unknown> });
      });
    });
}
