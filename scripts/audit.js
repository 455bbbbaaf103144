// Asks npm what is known of the packages that are bundled: they are dependencies of development, so users' own audit does not see
// them. Where the registry has no such answer, it says so and lets CI go on. Needs a build.
import { spawnSync } from 'node:child_process';
import { bundledPackages } from './sbom/bundled.js';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const { vulnerabilities, message = 'no answer' } = JSON.parse(stdout || '{}');
if (vulnerabilities === undefined) {
  console.log(`The registry cannot be asked: ${message}`);
} else {
  const bundled = bundledPackages().map(({ name }) => name);
  const found = bundled.filter((name) => Object.hasOwn(vulnerabilities, name));
  for (const name of found) console.error(`${name}: ${vulnerabilities[name].severity}`);
  console.log(`${bundled.length} bundled packages, ${found.length} with a known vulnerability`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
