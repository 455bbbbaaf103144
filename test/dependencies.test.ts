import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const page = readFileSync('docs/dependencies.md', 'utf8');

/** `| commander 14 | … |` is of commander, `| turbo, nx | … |` of both. */
const documented = [...page.matchAll(/^\| (?!Package |-)([^|]+)/gm)].flatMap(([, packages = '']) =>
  packages.split(',').map((each) => each.trim().split(' ')[0]),
);

it('docs/dependencies.md says why of each package, types aside', () => {
  const installed = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
  expect(documented.toSorted()).toEqual(installed.toSorted());
});
