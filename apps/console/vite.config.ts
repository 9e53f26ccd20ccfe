import { reactRouter } from '@react-router/dev/vite';
import { build, defaultServerConditions, defineConfig } from 'vite';
// eslint-disable-next-line @nx/enforce-module-boundaries -- both sites are built by it, before any package is
import { bundled } from '../../vite.bundled.js';

const conditions = ['@puente/source', 'module', 'browser'];

export default defineConfig({
  plugins: [bundled(conditions, build), reactRouter()],
  ssr: { noExternal: [/^@puente\//], resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions },
});
