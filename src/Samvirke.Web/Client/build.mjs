// Bundles the style sheet and the small scripts into the folder given as the first argument.
import { build } from 'esbuild';

const outdir = process.argv[2];
if (!outdir) throw new Error('usage: node build.mjs OUTDIR');

await build({
  entryPoints: { samvirke: 'src/samvirke.ts', network: 'src/network/network.ts', style: 'src/style.css' },
  outdir,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]-[hash]',
  logLevel: 'warning',
});
