import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Step, stepsOf } from './pages.ts';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

const pages = [
  'README.md',
  'README.zh-CN.md',
  ...['docs', 'docs/zh-CN'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** Of the page's commands, those of doctable; what installs it, or is another program's, is not for a test. */
function isOurs(step: Step): boolean {
  return step.kind === 'file' || /\bdoctable /.test(step.command);
}

/** `…` stands for whatever a page leaves out. */
function pattern(output: string): RegExp {
  const parts = output.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`);
}

const documented = pages
  .map((path) => [path, stepsOf(readFileSync(path, 'utf8')).filter(isOurs)] as const)
  .filter(([, steps]) => steps.some(({ kind }) => kind === 'command'));

let start: Sandbox;
beforeAll(() => {
  start = createSandbox();
  start.git('init', '--quiet', '--initial-branch', 'main');
  start.write('docs/example.md', page([404, 'Order not found']));
  start.git('commit', '--quiet', '--allow-empty', '--message', 'first');
});
afterAll(() => start.remove());

describe.each(documented)('%s', (_, steps) => {
  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox(start);
  });
  afterEach(() => box.remove());

  it('says what happens', async () => {
    for (const step of steps) {
      if (step.kind === 'file') {
        box.write(step.path, step.text);
        continue;
      }
      if (step.command.includes('--staged')) box.git('add', '.');
      const command = step.command.replaceAll('npx doctable', 'doctable');
      const { status, shown } = await box.type(command);
      if (step.output === null) expect(status, `${command}\n${shown}`).toBe(0);
      else expect(shown.trimEnd()).toMatch(pattern(step.output.trimEnd()));
    }
  });
});
