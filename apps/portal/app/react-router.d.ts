import 'react-router';

declare module 'react-router' {
  /** Says to the types what react-router.config.ts says to the router. */
  interface Future {
    v8_middleware: true;
  }
}
