import { type Document, isMap, isSeq } from 'yaml';
import { editYaml } from '../edit-yaml.ts';
import type { HookFile } from './hook-file.ts';

/** The project's own doctable, whose version is then that of the other commands. */
const HOOK = {
  id: 'doctable-generate',
  name: 'doctable generate',
  entry: 'npx doctable generate --staged',
  language: 'system',
  pass_filenames: false,
  // Also where documents were deleted, and nothing else is in the commit.
  always_run: true,
};

export const preCommit: HookFile = {
  tool: 'pre-commit',
  path: '.pre-commit-config.yaml',
  lines: `repos:
  - repo: local
    hooks:
      - id: ${HOOK.id}
        name: ${HOOK.name}
        entry: ${HOOK.entry}
        language: ${HOOK.language}
        pass_filenames: ${HOOK.pass_filenames}
        always_run: ${HOOK.always_run}
`,
  isUsed: () => true,
  isDone: (text) => text.includes('doctable'),
  add: (text) => editYaml(text, addHook),
};

function addHook(document: Document): boolean {
  const repos = isMap(document.contents) ? document.get('repos') : undefined;
  if (!isSeq(repos) || repos.flow === true) return false;
  repos.add(document.createNode({ repo: 'local', hooks: [HOOK] }));
  return true;
}
