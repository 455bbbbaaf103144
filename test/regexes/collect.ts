import { readFileSync } from 'node:fs';
import ts from 'typescript5';

/** A regular expression of ours, and where it stands. */
export interface Found {
  source: string;
  flags: string;
  place: string;
}

/** Every literal in a file. */
export function literalsOf(path: string): Found[] {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(node.text) ?? [];
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ source, flags, place: `${path}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Those that modules put together while they are loaded. */
export async function builtWhile(load: () => Promise<void>): Promise<Found[]> {
  const found: Found[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      found.push({ source: made.source, flags: made.flags, place: 'built' });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
