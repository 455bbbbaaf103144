const { readFileSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { Script, constants } = require('node:vm');

const folder = join(__dirname, '../dist/cli/');

/** What is loaded, by its name in `dist/cli`: what it exports, and the script that it came from. */
const loaded = new Map();

/**
 * What a file in `dist/cli` exports. From 22.1 on, Node keeps what it compiled and takes it the next time. For Node 20 the
 * build keeps it beside each file; V8 takes that where its version and flags are the same, and else compiles as ever. Of the
 * source V8 only compares the length, so the file begins with the source that was compiled: who mends one runs what is mended. To
 * compare bytes takes Node no time, a digest would take most of what is saved.
 */
function load(name) {
  if (nodeModule.enableCompileCache !== undefined) {
    nodeModule.enableCompileCache();
    return require(join(folder, name));
  }
  return loadCompiled(name);
}

function loadCompiled(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(folder, name);
  const bytes = readFileSync(filename);
  const source = `(function(exports,require,module,__filename){${bytes.latin1Slice()}\n})`;
  const script = new Script(source, {
    filename,
    cachedData: compiled(filename, bytes),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  loaded.set(name, { module, script, filename, bytes });
  const requireFrom = (id) => (id.startsWith('./') ? loadCompiled(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, requireFrom, module, filename);
  return module.exports;
}

function compiled(filename, bytes) {
  try {
    const kept = readFileSync(`${filename}.compiled`);
    const isSame = kept.subarray(0, bytes.length).equals(bytes);
    return isSame ? kept.subarray(aligned(bytes)) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what has been compiled so far of the files that are loaded. For the build, after it has run them. */
function keepCompiled() {
  for (const { script, filename, bytes } of loaded.values()) {
    const start = Buffer.alloc(aligned(bytes));
    bytes.copy(start);
    writeFileSync(`${filename}.compiled`, Buffer.concat([start, script.createCachedData()]));
  }
}

/** Where compiled code begins behind a source: V8 copies what does not begin at a multiple of eight. */
function aligned({ length }) {
  return Math.ceil(length / 8) * 8;
}

module.exports = { load, keepCompiled };
