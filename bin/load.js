import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script, constants } from 'node:vm';

const folder = join(import.meta.dirname, '../dist/cli/');
const require = createRequire(folder);

/** What is loaded, by its name in `dist/cli`: what it exports, and the script that it came from. */
const loaded = new Map();

/**
 * What a file in `dist/cli` exports. From 22.1 on, Node keeps what it compiled and takes it the next time. For Node 20 the
 * build keeps it beside each file; V8 takes that where its version and flags are the same, and else compiles as ever.
 */
export function load(name) {
  if (nodeModule.enableCompileCache !== undefined) {
    nodeModule.enableCompileCache();
    return require(`./${name}`);
  }
  return loadCompiled(name);
}

function loadCompiled(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(folder, name);
  const source = `(function(exports,require,module,__filename){${readFileSync(filename)}\n})`;
  const script = new Script(source, {
    filename,
    cachedData: compiled(filename),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  loaded.set(name, { module, script, filename });
  const requireFrom = (id) => (id.startsWith('./') ? loadCompiled(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, requireFrom, module, filename);
  return module.exports;
}

function compiled(filename) {
  try {
    return readFileSync(`${filename}.compiled`);
  } catch {
    return undefined;
  }
}

/** Keeps what has been compiled so far of the files that are loaded. For the build, after it has run them. */
export function keepCompiled() {
  for (const { script, filename } of loaded.values()) {
    writeFileSync(`${filename}.compiled`, script.createCachedData());
  }
}
