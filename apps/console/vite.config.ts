import { reactRouter } from '@react-router/dev/vite';
import { build, defaultServerConditions, defineConfig } from 'vite';
import { bundled } from '../../vite.bundled.js';

const conditions = ['@puente/source', 'module', 'browser'];

export default defineConfig({
  plugins: [bundled(conditions, build), reactRouter()],
  ssr: { noExternal: [/^@puente\//], resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions },
});
