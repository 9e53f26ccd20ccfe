import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.js';

/** Run by the package script `schemas`, from the package's folder. */
const folder = join(process.cwd(), 'schemas');
mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas()) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
