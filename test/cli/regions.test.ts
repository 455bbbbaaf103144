import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXIT } from '../../src/cli/world.ts';
import { memoryWorld } from './memory-world.ts';

type Files = Record<string, string | Uint8Array>;

const errors =
  '# Errors\n\n| Code | Message |\n| --- | --- |\n| 404 | Not found |\n| 409 | Locked |\n';
const states = '# States\n\n| State | Meaning |\n| --- | --- |\n| 1 | Open |\n| 2 | Shut |\n';
const readme =
  '\ufeff# Mine\r\n\r\n<!-- doctable:begin errors -->\r\n<!-- doctable:end -->\r\n\r\nMore *of* mine  \r\n<!-- doctable:begin states -->\r\n<!-- doctable:end -->';

const config = JSON.stringify({
  catalogs: [
    { from: 'docs/errors.md', to: { path: 'README.md', region: 'errors' } },
    { from: 'docs/states.md', to: ['a.json', { path: 'README.md', region: 'states' }] },
  ],
});

const project: Files = {
  'docs/errors.md': errors,
  'docs/states.md': states,
  'README.md': readme,
  'doctable.config.json': config,
};

async function run(argv: string[], files: Files) {
  const world = memoryWorld(argv, files);
  const status = await main(world);
  const contents: Files = Object.fromEntries(world.contents);
  return { status, files: contents, stdout: world.stdout(), stderr: world.stderr() };
}

const filled = `\ufeff# Mine\r
\r
<!-- doctable:begin errors -->\r
\r
| Code | Key      | Message   |\r
| ---: | -------- | --------- |\r
|  404 | NotFound | Not found |\r
|  409 | Locked   | Locked    |\r
\r
<!-- doctable:end -->\r
\r
More *of* mine  \r
<!-- doctable:begin states -->\r
\r
| State | Key  | Meaning |\r
| ----: | ---- | ------- |\r
|     1 | Open | Open    |\r
|     2 | Shut | Shut    |\r
\r
<!-- doctable:end -->`;

it('regions of a document are filled, and the rest of it is left alone', async () => {
  const { status, files, stderr } = await run(['generate'], project);
  expect([status, stderr]).toEqual([EXIT.ok, '3 files: 3 written, 0 unchanged\n']);
  expect(text(files['README.md'])).toBe(filled);
  const again = await run(['generate'], files);
  expect(again.stderr).toBe('3 files: 0 written, 3 unchanged\n');
  expect((await run(['check'], files)).status).toBe(EXIT.ok);
});

function text(content: string | Uint8Array | undefined): string {
  if (typeof content === 'string') return content;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

it('check finds a region that is out of date, and nothing of the rest', async () => {
  const { files } = await run(['generate'], project);
  const edited = text(files['README.md']).replace('Not found |', 'Gone      |');
  const { status, stdout } = await run(['check'], { ...files, 'README.md': edited });
  expect(status).toBe(EXIT.no);
  expect(stdout).toContain('README.md');
  expect(stdout).toMatch(/404|NotFound/);
  const mine = text(files['README.md']).replace('More *of* mine', 'Less');
  expect((await run(['check'], { ...files, 'README.md': mine })).status).toBe(EXIT.ok);
});

it('a document is never removed with its region', async () => {
  const { files } = await run(['generate'], project);
  const less = JSON.stringify({ catalogs: [{ from: 'docs/states.md', to: 'a.json' }] });
  const after = await run(['generate'], { ...files, 'doctable.config.json': less });
  expect(text(after.files['README.md'])).toBe(filled);
});

it('says where the region or the document is missing', async () => {
  const bare = await run(['generate'], { ...project, 'README.md': 'Text.\n' });
  expect([bare.status, bare.stderr]).toEqual([
    EXIT.usage,
    expect.stringContaining('README.md has no region "errors"'),
  ]);
  const { 'README.md': _, ...without } = project;
  const none = await run(['check'], without);
  expect([none.status, none.stderr]).toEqual([
    EXIT.usage,
    expect.stringContaining('README.md does not exist'),
  ]);
});

it('convert fills one, too', async () => {
  const argv = ['docs/errors.md', '-o', 'README.md', '--region', 'errors'];
  const { status, files } = await run(argv, project);
  expect(status).toBe(EXIT.ok);
  expect(text(files['README.md'])).toBe(
    filled.replace(/(?<=begin states -->\r\n)[^]*(?=<!-- doctable:end)/, ''),
  );
});
