import { setInJson, valueOf } from '../edit-json.ts';
import { isRecord } from '../../json.ts';
import { DOCUMENTS, type HookFile } from './hook-file.ts';

const COMMAND = 'doctable check';
const KEY = 'lint-staged';

const LINES = `{ ${JSON.stringify(DOCUMENTS)}: ${JSON.stringify(COMMAND)} }\n`;

const inManifest: HookFile = {
  tool: KEY,
  path: 'package.json',
  lines: `${JSON.stringify(KEY)}: ${LINES}`,
  partOf: (text) => JSON.stringify(tasksIn(text)),
  add: (text) => addTask(text, tasksIn(text), [KEY, DOCUMENTS]),
};

const ownFiles = ['.lintstagedrc', '.lintstagedrc.json'].map((path): HookFile => ({
  tool: KEY,
  path,
  lines: LINES,
  add: (text) => addTask(text, valueOf(text), [DOCUMENTS]),
}));

export const lintStaged: readonly HookFile[] = [inManifest, ...ownFiles];

function tasksIn(manifest: string): unknown {
  const value = valueOf(manifest);
  return isRecord(value) ? value[KEY] : undefined;
}

/** What these files have to go through already is not ours to reorder. */
function addTask(text: string, tasks: unknown, path: string[]): string | null {
  if (!isRecord(tasks) || DOCUMENTS in tasks) return null;
  return setInJson(text, path, COMMAND);
}
