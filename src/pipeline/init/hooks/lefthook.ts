import { type Document, isMap, isSeq } from 'yaml';
import { editYaml } from '../edit-yaml.ts';
import type { HookFile } from './hook-file.ts';

const COMMAND = { glob: '*.{md,html,rst,txt}', run: 'npx doctable generate --staged' };

const LINES = `pre-commit:
  commands:
    doctable:
      glob: '${COMMAND.glob}'
      run: ${COMMAND.run}
`;

export const lefthook: readonly HookFile[] = [
  'lefthook.yml',
  'lefthook.yaml',
  '.lefthook.yml',
  '.lefthook.yaml',
].map((path) => ({
  tool: 'lefthook',
  path,
  lines: LINES,
  isUsed: () => true,
  isDone: (text) => text.includes('doctable'),
  add: (text) => (text.trim() === '' ? LINES : editYaml(text, addCommand)),
}));

function addCommand(document: Document): boolean {
  if (!isMap(document.contents)) return false;
  const hook = document.get('pre-commit') ?? null;
  if (hook === null) {
    document.set('pre-commit', document.createNode({ commands: { doctable: COMMAND } }));
    return true;
  }
  // At the same time as others it would not do: it stages what it writes, and so may they.
  if (!isMap(hook) || hook.get('parallel') === true) return false;
  const jobs = hook.get('jobs');
  if (isSeq(jobs)) {
    jobs.add(document.createNode({ name: 'doctable', ...COMMAND }));
    return true;
  }
  const commands = hook.get('commands') ?? null;
  if (isMap(commands)) commands.set('doctable', document.createNode(COMMAND));
  else hook.set('commands', document.createNode({ doctable: COMMAND }));
  return true;
}
