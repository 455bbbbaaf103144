import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryWorld } from './memory-world.ts';

const page = '# Errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Not "found" */ |\n';

it('eject copies a template that convert then lays out with', async () => {
  const world = memoryWorld(['eject', 'ts', '-o', 'codes.eta'], { 'errors.md': page });
  expect(await main(world)).toBe(0);
  const plain = memoryWorld(['errors.md'], { 'errors.md': page });
  await main(plain);
  const template = new TextDecoder().decode((await world.files.read('codes.eta')) ?? undefined);
  const own = memoryWorld(['errors.md', '--template', 'codes.eta'], {
    'errors.md': page,
    'codes.eta': template,
  });
  expect(await main(own)).toBe(0);
  const below = (text: string): string => text.slice(text.indexOf('/** '));
  expect(below(own.stdout())).toBe(below(plain.stdout()));
});

it('eject overwrites nothing, and says where there is no template', async () => {
  const world = memoryWorld(['eject', 'ts', '-o', 'codes.eta'], { 'codes.eta': 'mine' });
  expect([await main(world), world.stderr()]).toEqual([
    2,
    expect.stringContaining('already exists'),
  ]);
  const none = memoryWorld(['eject', 'csv']);
  expect([await main(none), none.stderr()]).toEqual([2, expect.stringContaining('no template')]);
});

it("names the line of a mistake in a user's template", async () => {
  const files = { 'errors.md': page, 'own.eta': 'first\n<%= it.missing %>\n' };
  const world = memoryWorld(['errors.md', '--template', 'own.eta'], files);
  expect(await main(world)).toBe(2);
  expect(world.stderr()).toMatch(/own\.eta:2: cannot render the template: /);
});

it('view prints what a template sees', async () => {
  const world = memoryWorld(['view', 'errors.md', '-t', 'python'], { 'errors.md': page });
  expect(await main(world)).toBe(0);
  expect(JSON.parse(world.stdout())).toMatchObject({
    version: 1,
    catalogs: [{ entries: [{ value: '404', plain: 404, text: 'Not "found" */' }] }],
  });
});
