import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import * as z from 'zod';
import { type Files, readText } from '../disk/files.ts';
import { nearest } from './nearest.ts';

/** What is looked at in a tsconfig.json. Where something is no such thing, it is as if it were not there. */
const tsconfigSchema = z
  .object({
    compilerOptions: z
      .object({ erasableSyntaxOnly: z.boolean().optional().catch(undefined) })
      .catch({}),
    extends: z.union([z.array(z.string()), z.string().transform((only) => [only])]).catch([]),
    references: z.array(z.object({ path: z.string() })).catch([]),
  })
  .catch({ compilerOptions: {}, extends: [], references: [] });

/**
 * Whether the nearest tsconfig.json allows only what can be erased, so no enums: by itself, by what it extends, or in a
 * project that it refers to.
 */
export async function isErasableOnly(files: Files, cwd: string): Promise<boolean> {
  const path = await nearest(files, cwd, 'tsconfig.json');
  // Grows on the way.
  const projects = new Set(path === null ? [] : [path]);
  for (const project of projects) {
    if ((await erasableSyntaxOnly(files, cwd, project, [])) === true) return true;
    const { references } = await open(files, project);
    for (const reference of references) projects.add(referred(project, reference.path));
  }
  return false;
}

/** The option as a file has it, else as it inherits it; `heirs` are on the way from there to here. */
async function erasableSyntaxOnly(
  files: Files,
  cwd: string,
  path: string,
  heirs: readonly string[],
): Promise<boolean | undefined> {
  const { compilerOptions, extends: bases } = await open(files, path);
  let option = compilerOptions.erasableSyntaxOnly;
  // The last one that has it wins.
  for (const name of bases.toReversed()) {
    const base = await findBase(files, cwd, path, name);
    if (base === null || base === path || heirs.includes(base)) continue;
    option ??= await erasableSyntaxOnly(files, cwd, base, [...heirs, path]);
  }
  return option;
}

async function open(files: Files, path: string): Promise<z.output<typeof tsconfigSchema>> {
  const text = await readText(files, path);
  return tsconfigSchema.parse(text === null ? null : parse(text));
}

/** A file, or a folder with a tsconfig.json. */
function referred(from: string, path: string): string {
  const target = posix.join(posix.dirname(from), path);
  return target.endsWith('.json') ? target : posix.join(target, 'tsconfig.json');
}

/** `./base`, `../tsconfig.base.json`, `@tsconfig/strictest`, `@acme/config/tsconfig.node.json` */
async function findBase(
  files: Files,
  cwd: string,
  from: string,
  name: string,
): Promise<string | null> {
  const file = name.endsWith('.json') ? name : `${name}.json`;
  if (/^\.{0,2}\//.test(name)) return posix.join(posix.dirname(from), file);
  const inPackages = await nearest(files, cwd, `node_modules/${file}`);
  return inPackages ?? nearest(files, cwd, `node_modules/${name}/tsconfig.json`);
}
