import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page: built from client/ into dist/client, which the server hands out. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  // The server's CSP has no data: for scripts and fonts, so nothing is inlined.
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
});
