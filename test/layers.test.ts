import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readers } from '../src/readers/registry.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** ARCHITECTURE.md, "One hub, three steps": a folder may import folders of a lower rank and itself. */
const rank: Record<string, number> = {
  model: 0,
  unicode: 1,
  inline: 2,
  source: 2,
  drawing: 2,
  vocabulary: 3,
  codes: 4,
  readers: 5,
  interpret: 5,
  writers: 5,
  pipeline: 6,
  cli: 7,
  '.': 8,
};

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(src, from), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g)].map(
    ([, path]) => path,
  );
  return specifiers.map((path) => ({
    from,
    to: relative(src, join(src, dirname(from), path ?? '')),
  }));
}

function room(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '.';
}

/** `readers/rst/grid.ts` and `readers/rst.ts` belong to the reader `rst`. */
function reader(path: string): string | undefined {
  const name = /^readers\/([a-z]+)[./]/.exec(path)?.[1];
  return readers.find((each) => each.name === name)?.name;
}

/** The folders in which two files part: `pipeline/git` and `pipeline/disk`. Undefined for a file beside folders. */
function siblings(from: string, to: string): [string | undefined, string | undefined] {
  const [here, there] = [from, to].map((path) => path.split('/'));
  const level = here?.findIndex((name, index) => name !== there?.[index]) ?? 0;
  const folder = (names: readonly string[] = []): string | undefined =>
    level < names.length - 1 ? names.slice(0, level + 1).join('/') : undefined;
  return [folder(here), folder(there)];
}

/** Whether one leads to another, over any others. */
function leads(from: string, to: string, next: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([from]);
  for (const each of seen) for (const other of next.get(each) ?? []) seen.add(other);
  return seen.has(to);
}

describe('layers', () => {
  it('knows every folder', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(room).filter((name) => !(name in rank))).toEqual([]);
  });

  it('has imports that point down', () => {
    const upward = imports.filter(({ from, to }) => {
      const [here = 0, there = 0] = [rank[room(from)], rank[room(to)]];
      return room(from) !== room(to) && there >= here;
    });
    expect(upward).toEqual([]);
  });

  it('keeps readers apart, but for HTML in Markdown', () => {
    const across = imports.filter(({ from, to }) => {
      const [here, there] = [reader(from), reader(to)];
      const allowed = here === 'markdown' && there === 'html';
      return here !== undefined && there !== undefined && here !== there && !allowed;
    });
    expect(across).toEqual([]);
  });

  it('has no cycles', () => {
    const next = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file)]));
    const done = new Set<string>();
    const cycles: string[][] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
      if (done.has(file) || path.includes(file)) return;
      for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no cycles between folders, at any level', () => {
    const next = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [here, there] = siblings(from, to);
      if (here !== undefined && there !== undefined && here !== there) {
        next.set(here, (next.get(here) ?? new Set()).add(there));
      }
    }
    expect(next.size).toBeGreaterThan(20);
    const cycles = [...next].flatMap(([folder, others]) =>
      [...others].filter((other) => leads(other, folder, next)).map((other) => [folder, other]),
    );
    expect(cycles).toEqual([]);
  });

  it('touches the outside only where it may', () => {
    const pure = files.filter((path) => (rank[room(path)] ?? 0) < (rank['pipeline'] ?? 0));
    const impure = pure.filter((path) =>
      /from 'node:|\bconsole\.|\bprocess\./.test(readFileSync(join(src, path), 'utf8')),
    );
    expect(impure).toEqual([]);
  });

  it('load no module of Node on demand: code that comes from a cache cannot (bin/load.js)', () => {
    const onDemand = files.filter((path) =>
      /import\('node:/.test(readFileSync(join(src, path), 'utf8')),
    );
    expect(onDemand).toEqual([]);
  });
});
