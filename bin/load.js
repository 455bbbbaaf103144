const { readFileSync, writeFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { Script, constants } = require('node:vm');

const folder = join(__dirname, '../dist/cli/');

/** What is loaded, by its name in `dist/cli`: what it exports, and the script that it came from. */
const loaded = new Map();

/**
 * What a file in `dist/cli` exports. From 22.1 on, Node keeps what it compiled and takes it the next time. For Node 20 the
 * build keeps it beside each file; V8 takes that where its version and flags are the same, and else compiles as ever.
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
  const source = `(function(exports,require,module,__filename){${readFileSync(filename, 'latin1')}\n})`;
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
function keepCompiled() {
  for (const { script, filename } of loaded.values()) {
    writeFileSync(`${filename}.compiled`, script.createCachedData());
  }
}

module.exports = { load, keepCompiled };
