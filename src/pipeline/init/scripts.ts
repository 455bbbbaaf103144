import { type Files, utf8 } from '../disk/files.ts';
import type { Addition } from './addition.ts';
import { isRecord } from '../json.ts';
import { setInJson, valueOf } from './edit-json.ts';

const PATH = 'package.json';

const SCRIPTS: Readonly<Record<string, string>> = {
  // Not `doctable`: in pnpm and yarn, a script hides the program of its name.
  'doctable:generate': 'doctable generate',
  'doctable:check': 'doctable check',
};

/** The scripts that package.json lacks; null where there is none, or it lacks nothing. */
export async function addScripts(files: Files): Promise<Addition | null> {
  const bytes = await files.read(PATH);
  const before = bytes && utf8(bytes);
  if (before === null) return null;
  const manifest = valueOf(before);
  const scripts = isRecord(manifest) ? (manifest['scripts'] ?? {}) : undefined;
  const missing = Object.keys(SCRIPTS).filter(
    (name) => !isRecord(scripts) || !Object.hasOwn(scripts, name),
  );
  if (missing.length === 0) return null;
  return {
    path: PATH,
    title: `the ${missing.length === 1 ? 'script' : 'scripts'} ${missing.join(' and ')}`,
    lines: missing
      .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(SCRIPTS[name])}`)
      .join(',\n'),
    before,
    text: isRecord(scripts)
      ? missing.reduce((text, name) => setInJson(text, ['scripts', name], SCRIPTS[name]), before)
      : null,
  };
}
