// Prints what is bundled, as CycloneDX: npm's list of all that is installed, less what only development needs. Needs a build.
import { execFileSync } from 'node:child_process';
import { bundledPackages } from './sbom/bundled.js';

const bundled = new Set(bundledPackages().map(({ name, version }) => `${name}@${version}`));
const format = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
const sbom = JSON.parse(execFileSync('npm', format, { encoding: 'utf8', maxBuffer: 2 ** 28 }));
const isBundled = ({ name, group, version }) =>
  bundled.has(`${group ? `${group}/` : ''}${name}@${version}`);
sbom.components = sbom.components.filter(isBundled).map((each) => ({ ...each, scope: 'required' }));
const kept = new Set([sbom.metadata.component, ...sbom.components].map((each) => each['bom-ref']));
sbom.dependencies = sbom.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map((each) => ({ ...each, dependsOn: (each.dependsOn ?? []).filter((ref) => kept.has(ref)) }));
if (sbom.components.length < bundled.size)
  throw new Error(
    `${bundled.size} packages are bundled, ${sbom.components.length} of them are in the lock.`,
  );
console.log(JSON.stringify(sbom, null, 2));
