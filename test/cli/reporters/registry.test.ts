import { expect, it } from 'vitest';
import { github } from '../../../src/cli/reporters/github.ts';
import { json } from '../../../src/cli/reporters/json.ts';
import { pretty } from '../../../src/cli/reporters/pretty.ts';
import { reporterFor } from '../../../src/cli/reporters/registry.ts';

it('takes the reporter that was asked for, else what the surroundings show', async () => {
  expect(await reporterFor(undefined, {})).toBe(pretty);
  expect(await reporterFor(undefined, { GITHUB_ACTIONS: 'true' })).toBe(github);
  expect(await reporterFor('json', { GITHUB_ACTIONS: 'true' })).toBe(json);
});
