// Reads each document in some folders under its own name, as .txt and without an extension, as standard input has none, and
// says where the names give other tables. Needs a build.
//
//   node scripts/detection.js ../documents
import { readFile, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { read } from '../dist/lib/index.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node scripts/detection.js FOLDER...');
  process.exit(2);
}

let [count, different] = [0, 0];
for (const folder of folders) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).toSorted()) {
    count++;
    const content = await readFile(path);
    const { name } = parse(path);
    const [own, text, bare] = await Promise.all(
      [path, `${name}.txt`, name.replaceAll('.', '-')].map((each) => summary(each, content)),
    );
    if (own.rows === text.rows && own.rows === bare.rows) continue;
    different++;
    console.log(`${path}\n  ${[own, text, bare].map(described).join('   ')}`);
  }
}
console.log(`${different} of ${count} documents give other tables under another name.`);

async function summary(path, content) {
  const { format, tables } = await read({ path, content });
  const rows = tables.map(({ header, rows }) =>
    [...header, ...rows].map((row) => row.map(({ text }) => text)),
  );
  return { format, tables: tables.length, rows: JSON.stringify(rows) };
}

function described({ format, tables }) {
  return `${format}, ${tables} ${tables === 1 ? 'table' : 'tables'}`;
}
