import { readFileSync } from 'node:fs';

/** The packages that the build has put into the bundles, as it lists them. */
export function bundledPackages() {
  const licenses = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  return [...licenses.matchAll(/^(\S+) (\d\S*) \([^)]*\)$/gm)].map(([, name, version]) => ({
    name,
    version,
  }));
}
