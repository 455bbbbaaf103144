import { type Document, isMap, isSeq } from 'yaml';
import { editYaml } from '../edit-yaml.ts';
import { DOCUMENTS, type HookFile } from './hook-file.ts';

const PATHS = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'];

interface Command {
  glob: string;
  run: string;
}

/** @param run what runs a program of the project: `npx`. */
export function lefthook(run: string): HookFile[] {
  const command = { glob: DOCUMENTS, run: `${run} doctable generate --staged` };
  const lines = `pre-commit:
  commands:
    doctable:
      glob: '${command.glob}'
      run: ${command.run}
`;
  return PATHS.map((path) => ({
    tool: 'lefthook',
    path,
    lines,
    add: (text) =>
      text.trim() === '' ? lines : editYaml(text, (document) => addCommand(document, command)),
  }));
}

function addCommand(document: Document, command: Command): boolean {
  if (!isMap(document.contents)) return false;
  const hook = document.get('pre-commit') ?? null;
  if (hook === null) {
    document.set('pre-commit', document.createNode({ commands: { doctable: command } }));
    return true;
  }
  // At the same time as others it would not do: it stages what it writes, and so may they.
  if (!isMap(hook) || hook.get('parallel') === true) return false;
  const jobs = hook.get('jobs');
  if (isSeq(jobs)) {
    jobs.add(document.createNode({ name: 'doctable', ...command }));
    return true;
  }
  const commands = hook.get('commands') ?? null;
  if (isMap(commands)) commands.set('doctable', document.createNode(command));
  else hook.set('commands', document.createNode({ doctable: command }));
  return true;
}
