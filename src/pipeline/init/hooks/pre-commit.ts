import { type Document, isMap, isSeq } from 'yaml';
import { editYaml } from '../edit-yaml.ts';
import type { HookFile } from './hook-file.ts';

/** The project's own doctable, whose version is then that of the other commands. */
const hookOf = (run: string): object => ({
  id: 'doctable-generate',
  name: 'doctable generate',
  entry: `${run} doctable generate --staged`,
  language: 'system',
  pass_filenames: false,
  // Also where documents were deleted, and nothing else is in the commit.
  always_run: true,
});

/** @param run what runs a program of the project: `npx`. */
export function preCommit(run: string): HookFile {
  const hook = hookOf(run);
  const [first = '', ...others] = Object.entries(hook).map(([key, value]) => `${key}: ${value}`);
  return {
    tool: 'pre-commit',
    path: '.pre-commit-config.yaml',
    lines: `repos:
  - repo: local
    hooks:
      - ${first}
${others.map((line) => `        ${line}\n`).join('')}`,
    add: (text) => editYaml(text, (document) => addHook(document, hook)),
  };
}

function addHook(document: Document, hook: object): boolean {
  const repos = isMap(document.contents) ? document.get('repos') : undefined;
  if (!isSeq(repos) || repos.flow === true) return false;
  repos.add(document.createNode({ repo: 'local', hooks: [hook] }));
  return true;
}
