/**
 * `npm run model:check`: plays the protocol's model (test/model), a thousand histories of thirty steps. Which, follows from the commit's files; one that
 * breaks it names its seed, by which `npm run model:check -- <seed>` plays it again.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { seed } from './seed.mjs';

const chosen = process.argv[2] ?? `0x${(seed() >>> 0).toString(16)}`;
const played = ['--max-samples=1000', '--max-steps=30', '--invariant=holds', '--verbosity=1', '--backend=typescript'];
const program = join(root, 'node_modules', '.bin', 'quint');
const model = join('test', 'model', 'two-nodes.qnt');
const { status } = spawnSync(program, ['run', ...played, `--seed=${chosen}`, model], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
