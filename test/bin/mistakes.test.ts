import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';

let box: Sandbox;
beforeAll(() => {
  box = createSandbox();
  box.write('errors.md', page([404, 'Order not found']));
  box.write('notes/a.md', 'Text.\n');
  box.write('empty/a.bin', '');
  const catalogs = (from: string, to: unknown): string =>
    JSON.stringify({ catalogs: [{ from, to }] });
  box.write('absolute.json', catalogs('errors.md', [`${box.folder}/src/errors.ts`]));
  box.write(
    'name.json',
    '{ "catalogs": [{ "from": "errors.md", "to": "a.ts", "name": "Order Error" }] }',
  );
  box.write('key.json', '{ "catalogs": [{ "form": "errors.md", "to": "a.ts" }] }');
  box.write('choice.json', catalogs('errors.md', { path: 'a.ts', style: 'cosnt' }));
  box.write('nothing.json', '{}');
  box.write('comma.json', '{ "catalogs": [{ "from": "errors.md" "to": "a.ts" }] }');
});
afterAll(() => box.remove());

/** What somebody types, and what is said: what is wrong, where, and what to do. */
it.each([
  ['errors.md --stlye const', "Unknown option '--stlye'. Did you mean --style?"],
  ['genrate', 'Unknown command or file "genrate". Did you mean "generate"?'],
  ['help generat', 'Unknown command "generat". Did you mean "generate"?'],
  ['generate errors.md', 'generate takes no documents, it reads the config file.'],
  ['errors.md --watch', 'Only generate can watch: `doctable generate --watch`.'],
  ['', 'Name a document, such as errors.md, or - for standard input.'],
  ['error.md', 'No files match "error.md". Did you mean "errors.md"?'],
  ['docs/*.rst', 'No files match "docs/*.rst".'],
  ['empty', 'No documents in "empty".'],
  [
    'errors.md -o errors.py.txt',
    'Unsupported output file "errors.py.txt". Use an extension such as .ts',
  ],
  ['errors.md -t cobol', "argument 'cobol' is invalid. Allowed choices are ts,"],
  ['errors.md -t json --style const', 'Target json has no option style. Only these have it: ts.'],
  [
    'errors.md --name class',
    '"class" is not a valid name. Use an identifier that is not a reserved word',
  ],
  ['errors.md --name keyof', '"keyof" is not a valid name. Use an identifier that is not a'],
  ['errors.md --column value', '--column value: expected <role>=<header>, such as value=Code.'],
  ['errors.md --column Code=value', '--column Code=value: Did you mean value=Code?'],
  ['errors.md --column code=Code', '--column code=Code: unknown role "code". Use one of '],
  [
    'errors.md --column value=Codee',
    'Unknown value column "Codee". Use one of "Code" and "Message".',
  ],
  [
    'errors.md --table Orders',
    'Unknown table "Orders". Use one of "order-errors", or a number from 1.',
  ],
  ['errors.md -f docx', 'Unknown format "docx". Use one of markdown,'],
  ['errors.md -o errors.md', 'errors.md is read by this very run. Write to another file.'],
  [
    'check',
    'No config file found in this directory or its parents. Run `doctable init`, or pass --config.',
  ],
  ['check --config nosuch.json', 'Config file not found: nosuch.json'],
  ['check --config absolute.json', 'is absolute. Use a path relative to the config file.'],
  ['check --config name.json', 'catalogs[0].name: must be an identifier.'],
  ['check --config key.json', 'catalogs[0].form: unknown key. Did you mean "from"?'],
  ['check --config choice.json', 'got "cosnt". Did you mean "const"?'],
  ['check --config nothing.json', 'Config must have "catalogs" or "projects".'],
  ['check --config comma.json', 'comma.json:1:38: invalid JSON: comma expected.'],
  ['diff errors.md', 'Name two documents to compare (old, new), or use --against <ref>.'],
  ['init', 'init asks questions and needs a terminal.'],
])('%s', (line, said) => {
  const { status, stdout, stderr } = box.doctable(...line.split(' ').filter((word) => word !== ''));
  expect(`${stdout}${stderr}`).toContain(said);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBeGreaterThan(0);
});

it('takes a document that is named twice once, and - for standard output', () => {
  const once = box.doctable('errors.md').stdout;
  const below = (text: string): string => text.slice(text.indexOf('\n'));
  expect(below(box.doctable('errors.md', './errors.md', '-o', '-').stdout)).toBe(below(once));
});

it('says what it wrote', () => {
  const { stderr } = box.doctable('errors.md', '-o', 'src/errors.ts');
  expect(stderr).toBe('wrote src/errors.ts (1 entry)\n');
  expect(box.doctable('-v').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
