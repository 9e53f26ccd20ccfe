import { reactRouter } from '@react-router/dev/vite';
import { defaultServerConditions, defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  ssr: { noExternal: [/^@puente\//], resolve: { conditions: ['@puente/source', ...defaultServerConditions] } },
  resolve: { conditions: ['@puente/source', 'module', 'browser'] },
  build: isSsrBuild ? { target: 'node20', rollupOptions: { input: './server/main.ts' } } : {},
}));
