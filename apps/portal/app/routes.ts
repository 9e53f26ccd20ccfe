import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

export default [
  index('pages/home.tsx'),
  route('status', 'pages/status.tsx'),
  route('code', 'pages/code.tsx'),
  route('leave', 'pages/leave.ts'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
