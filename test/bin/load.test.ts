import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('runs what a file of the bundle says after it was changed, whatever was compiled of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doctable-load-'));
  try {
    for (const each of ['bin', 'dist/cli', 'package.json'])
      cpSync(each, join(folder, each), { recursive: true });
    let changed = 0;
    for (const name of readdirSync(join(folder, 'dist/cli')).filter((each) =>
      each.endsWith('.cjs'),
    )) {
      const path = join(folder, 'dist/cli', name);
      const before = readFileSync(path, 'latin1');
      const after = before.replaceAll(
        'Do not edit: change the document',
        'DO NOT EDIT: change the document',
      );
      if (after !== before) changed++;
      writeFileSync(path, after, 'latin1');
    }
    expect(changed).toBeGreaterThan(0);
    const { stdout } = spawnSync(process.execPath, [join(folder, 'bin/doctable.js'), '-'], {
      encoding: 'utf8',
      input: '| Code | Message |\n| ---- | ------- |\n| 404 | Not found |\n',
    });
    expect(stdout).toContain('DO NOT EDIT');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
