import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, resolve } from 'node:path';
import type TypeScript from 'typescript5';

/** Not bundled with the script: it looks for its own files beside its own. */
const ts: typeof TypeScript = createRequire(resolve('package.json'))('typescript5');

const INTRODUCTION = `# API

\`import { … } from 'doctable'\`. These functions do not touch disk, console or process; [the README](../README.md#library) has an example. This page is made from the types. What is not listed here is not part of the API.
`;

/** A page on all that the package exports: what the sources say of it, and its type. */
export function apiPage(): string {
  const exported = exportsOf('src/index.ts').map(({ name, path }) => describe(name, path));
  const of = (kind: Described['kind']): string[] =>
    exported.filter((each) => each.kind === kind).map(({ text }) => text);
  return [INTRODUCTION, '## Functions', ...of('function'), '## Types', ...of('type')].join('\n\n');
}

interface Described {
  kind: 'function' | 'type';
  text: string;
}

/** The names, and the files that have them. */
function exportsOf(index: string): { name: string; path: string }[] {
  return parse(index).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const path = posix.join(posix.dirname(index), moduleSpecifier.text);
    return exportClause.elements.map(({ name }) => ({ name: name.text, path }));
  });
}

function describe(name: string, path: string): Described {
  const file = parse(path);
  for (const statement of file.statements) {
    const isIt =
      'name' in statement &&
      statement.name !== undefined &&
      ts.isIdentifier(statement.name as TypeScript.Node) &&
      (statement.name as TypeScript.Identifier).text === name;
    if (!isIt) continue;
    const kind = ts.isFunctionDeclaration(statement) ? 'function' : 'type';
    const text = [`### ${name}`, commentOf(statement), fenced(signature(statement, file))];
    return { kind, text: text.filter((part) => part !== '').join('\n\n') };
  }
  // An export from further on: \`export type { … } from\`.
  const [next] = exportsOf(path).filter((each) => each.name === name);
  if (next === undefined) throw new Error(`${path} has no declaration of ${name}.`);
  return describe(name, next.path);
}

/** Without the body of a function or a method. */
function signature(statement: TypeScript.Statement, file: TypeScript.SourceFile): string {
  const end =
    ts.isFunctionDeclaration(statement) && statement.body !== undefined
      ? statement.body.getStart(file)
      : statement.end;
  const text = file.text.slice(statement.getStart(file), end).trim();
  if (!ts.isClassDeclaration(statement)) return text.replace(/^export (?:async )?/, '');
  return text
    .slice(0, text.indexOf('{'))
    .replace(/^export /, '')
    .trim();
}

/** Its description as a paragraph, and what it takes and throws as a list. */
function commentOf(statement: TypeScript.Statement): string {
  const [comment] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  if (comment === undefined) return '';
  const say = (part: TypeScript.JSDoc['comment']): string =>
    (ts.getTextOfJSDocComment(part) ?? '').replace(/\s*\n\s*/g, ' ').trim();
  const tags = (comment.tags ?? []).map((tag) => {
    const title = ts.isJSDocParameterTag(tag) ? `\`${tag.name.getText()}\`: ` : '';
    return `- ${title === '' ? `${tag.tagName.text}: ` : title}${say(tag.comment)}`;
  });
  return [say(comment.comment), tags.join('\n')].filter((part) => part !== '').join('\n\n');
}

function fenced(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

function parse(path: string): TypeScript.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}
