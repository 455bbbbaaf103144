/** What somebody types, the files that there are beside `errors.md`, and what is to be in the answer. */
export type Mistake = [line: string, answer: string, files?: Readonly<Record<string, string>>];

/** A page with a table of these rows. */
const doc = (rows: string, head = '| Code | Message |\n| --- | --- |'): Record<string, string> => ({
  'errors.md': `# Order errors\n\n${head}\n${rows}\n`,
});

/** A config of one catalog, with more keys in it, and beside it. */
const config = (catalog: object, top: object = {}): Record<string, string> => ({
  'doctable.config.json': JSON.stringify({
    catalogs: [{ from: 'errors.md', to: 'src/a.ts', ...catalog }],
    ...top,
  }),
});

const json = (text: string): Record<string, string> => ({ 'doctable.config.json': text });

/** On the command line. */
const typed: readonly Mistake[] = [
  ['', 'Name a document, such as errors.md, or - for standard input. See `doctable --help`.'],
  ['genrate', 'Unknown command or file "genrate". Did you mean "generate"?'],
  ['watch', 'Unknown command or file "watch". Did you mean "generate --watch"?'],
  ['build', 'Unknown command or file "build". Did you mean "generate"?'],
  ['help generat', 'Unknown command "generat". Did you mean "generate"?'],
  ['--versoin', 'Unknown option "--versoin". Did you mean --version?'],
  ['-x', 'Unknown option "-x". See `doctable convert --help`.'],
  ['-w', 'Unknown option "-w". Run `doctable generate --watch`.'],
  ['errors.md --stlye const', 'Unknown option "--stlye". Did you mean --style?'],
  ['errors.md --style class', 'Invalid value "class" for --style. Use one of enum, const, union.'],
  ['errors.md --watch', 'Unknown option "--watch". Run `doctable generate --watch`.'],
  [
    'errors.md --dry-run',
    'Unknown option "--dry-run". Leave it out: without --output, no file is written.',
  ],
  ['errors.md --json', 'Unknown option "--json". To write JSON, use --to json.'],
  ['errors.md --format json', 'Use --from for the input format, or --to for the output format.'],
  ['errors.md --include', 'Unknown option "--include". Did you mean --no-include?'],
  ['check --json', 'Unknown option "--json". Use --reporter json.', config({})],
  ['generate errors.md', 'generate takes no documents, it reads the config file. To convert a'],
  ['generate --check', 'Unknown option "--check". Run `doctable check`.'],
  ['generate --staged --watch', '--watch and --staged cannot be used together.'],
  ['generate --quiet --verbose', '--quiet and --verbose cannot be used together.'],
  ['check --fix', 'Unknown option "--fix". Run `doctable generate`.'],
  [
    'check --force',
    'Unknown option "--force". check writes no files. Run `doctable generate --force`.',
  ],
  ['check --strict=yes', '--strict takes no value.'],
  [
    'check --reporter xml',
    'Invalid value "xml" for --reporter. Use one of pretty, json, github, sarif.',
  ],
  ['check error.md', 'error.md does not exist. Did you mean "errors.md"?', config({})],
  ['init', 'init asks questions and needs a terminal. Use --yes to accept the defaults, or'],
  ['init --yes docs', 'init takes no arguments. Run it in the directory of the config.'],
  ['init --yes', 'doctable.config.json already exists. Edit it, or delete it and run', config({})],
  ['completion', 'Missing argument <shell>. See `doctable completion --help`.'],
  ['completion tcsh', 'Invalid value "tcsh" for <shell>. Use one of bash, zsh, fish.'],
  ['eject', 'Missing argument <target>. See `doctable eject --help`.'],
  ['eject typescript', 'Unknown target "typescript". Did you mean "ts"?'],
  ['eject ts -o errors.md', 'errors.md already exists. Choose another name, or delete it.'],
  ['rename 404', 'Missing argument <name>. See `doctable rename --help`.'],
  [
    'rename 404 Gone',
    'No config file found in this directory or its parents. Run `doctable init`, or',
  ],
  ['diff', 'Name two documents to compare (old, new), or use --against <ref>.'],
  ['diff errors.md', 'Name two documents to compare (old, new), or use --against <ref>.'],
  [
    'diff errors.md none.md',
    '"none.md" does not exist, or is empty. Check the path: it starts from the current',
  ],
  [
    'diff errors.md --against main',
    'Not in a git repository, which --staged and --against need. Run this in one, or leave',
  ],
  [
    'generate --staged',
    'Not in a git repository, which --staged and --against need. Run this in one, or leave',
    config({}),
  ],
  ['inspect', 'Name a document, such as errors.md, or - for standard input.'],
  ['inspect errors.md --json --ndjson', '--ndjson and --json cannot be used together.'],
  ['pull', 'No document in doctable.config.json has a URL. Add { "url": "https://…",', config({})],
];

/** What to read. */
const inputs: readonly Mistake[] = [
  ['error.md', '"error.md" does not exist, or is empty. Did you mean "errors.md"?'],
  [
    'docs/*.rst',
    'No files match "docs/*.rst". Check the path: it starts from the current directory.',
  ],
  [
    'errors.md more.md',
    '"more.md" does not exist, or is empty. Check the path: it starts from the current',
  ],
  ['empty', 'No documents in "empty". Of a directory, only .md, .markdown,', { 'empty/a.bin': '' }],
  [
    'notes',
    'No table found in this document. Name another one, or add a table.',
    { 'notes/a.md': 'Text.\n' },
  ],
  [
    'notes',
    'No table found in these 2 documents. Name others, or add a table.',
    { 'notes/a.md': 'Text.\n', 'notes/b.md': 'Text.\n' },
  ],
  [
    'notes',
    'No table with entries found. To see the tables, run `doctable inspect notes/a.md`.',
    { 'notes/a.md': '| A | B |\n| - | - |\n| x | y |\n' },
  ],
  [
    'notes/a.md',
    'GitHub shows no table here, because there is no delimiter row (| --- |',
    { 'notes/a.md': '# Errors\n\nCode | Message\n404 | Order not found\n' },
  ],
  ['notes/a.md', 'notes/a.md:1:1 warning no-entries No table found', { 'notes/a.md': 'Text.\n' }],
  ['-', 'Standard input is empty. Pipe a document into doctable, or name one.'],
  ['file:///errors.md', 'Unsupported URL "file:///errors.md". Use http:// or https://, or a path.'],
  ['ftp://example.com/a.md', 'Unsupported URL "ftp://example.com/a.md". Use http:// or https://'],
  ['https:/example.com', 'Unsupported URL "https:/example.com". Use http:// or https://, or a'],
  ['https://', 'Invalid URL "https://". Use a full address, such as https://example.com/'],
  ['errors.md -f md', 'Unknown format "md". Did you mean "markdown"?'],
  ['errors.md -f docx', 'Unknown format "docx". Use one of markdown, rst, html, csv, text.'],
  ['errors.md --max-size many', '--max-size many: expected a number of megabytes, such as 200.'],
  ['errors.md --locales en,x', '--locales en,x: "x" is not a locale such as en or zh-CN.'],
  [
    'errors.md --locales en,de',
    'No entry of this table is translated into "de". Add the translated document, or remove "de" from the',
  ],
  ['errors.md --table Orders', '--table: Unknown table "Orders". Use "order-errors" or 1.'],
  ['errors.md --table 9', '--table: Unknown table 9. Use "order-errors" or 1.'],
  [
    'errors.md --column value=Codee',
    '--column value: Unknown value column "Codee". Use one of "Code" and "Message", or',
  ],
  [
    'errors.md --column value=7',
    'column 7. Use one of "Code" and "Message", or a number from 1 to 2.',
  ],
  ['errors.md --column value', '--column value: expected <role>=<header>, such as value=Code.'],
  ['errors.md --column Code=value', '--column Code=value: Did you mean value=Code?'],
  [
    'errors.md --column code=Code',
    '--column code=Code: unknown role "code". Use one of value, key,',
  ],
  ['errors.md --column vlaue=Code', 'unknown role "vlaue". Did you mean "value"?'],
  [
    'errors.md --column value=Code --column value=Message',
    '--column value=Message: value is set to "Code" already.',
  ],
  ['errors.md --only enums', 'Invalid value "enums" for --only. Use one of enum, record.'],
  [
    'errors.md --only record',
    'No table of fields found, and only these are asked for. To see the tables, run `doctable inspect errors.md`.',
  ],
  [
    'a.xlsx',
    'Not a text file: a ZIP archive, as Word and Excel write',
    { 'a.xlsx': 'PK\u0003\u0004' },
  ],
  [
    'a.pdf',
    'Not a text file: a PDF. Save its tables as Markdown, HTML',
    { 'a.pdf': '%PDF-1.4\n\0' },
  ],
  ['a.adoc', 'a table in AsciiDoc', { 'a.adoc': '|===\n|Code |Message\n\n|404 |Gone\n|===\n' }],
];

/** What to write. */
const outputs: readonly Mistake[] = [
  ['errors.md -o', '--output needs a value: --output <file>.'],
  ['errors.md --output=', '--output needs a file name, or - for standard output.'],
  [
    'errors.md -o src/errors',
    'Cannot tell the output type of "src/errors". Use .ts, .json, .md or another extension in `doctable --help`, or set --to.',
  ],
  ['errors.md -o src/', '"src/" is a directory. Name a file in it, such as src/errors.ts.'],
  ['errors.md -o src/errors.tsx', 'or another extension in `doctable --help`, or set --to.'],
  ['errors.md -o errors.md', 'errors.md is also an input of this run. Write to another file.'],
  [
    'errors.md -o errors.md/a.ts',
    'errors.md/a.ts cannot be written: a file has the name of its directory.',
  ],
  [
    'errors.md -o package.json',
    'package.json is used by doctable, npm or git. Write to another file.',
  ],
  [
    'errors.md -o a.ts',
    'a.ts was not generated by doctable. Move it, or use --force',
    { 'a.ts': 'let a;\n' },
  ],
  [
    'errors.md -o a.ts -t json',
    'Target json does not write .ts files. Use .json, or leave out --to.',
  ],
  ['errors.md -t cobol', 'Invalid value "cobol" for --to. Use one of ts, js, '],
  ['errors.md -t typescript', 'Invalid value "typescript" for --to. Did you mean "ts"?'],
  ['errors.md -t yml', 'Invalid value "yml" for --to. Did you mean "yaml"?'],
  ['errors.md -t json --style const', 'Target json does not take --style. It is an option of ts.'],
  ['errors.md -t java --package 1.x', '"1.x" is not a valid package name in java. Use a name such'],
  ['errors.md -t java --package a.new', '"a.new" is not a valid package name in java.'],
  ['errors.md -t kotlin --package a..b', '"a..b" is not a valid package name in kotlin.'],
  ['errors.md -t go --package a.b', 'not a valid package name in go. Use a name such as errors.'],
  ['errors.md -t csharp --package a-b', '"a-b" is not a valid package name in csharp.'],
  ['errors.md -t php --package A.B', 'package name in php. Use a name such as Example\\Errors.'],
  ['errors.md -t proto --package 1', '"1" is not a valid package name in proto.'],
  [
    'errors.md -t sql --dialect oracle',
    'Invalid value "oracle" for --dialect. Use one of standard,',
  ],
  [
    'errors.md --name class',
    '"class" is not a valid name. Use an identifier that is not a reserved word',
  ],
  [
    'errors.md --name 1x',
    '"1x" is not a valid name. Use an identifier that is not a reserved word',
  ],
  [
    'errors.md --name keyof',
    '"keyof" is not a valid name. Use an identifier that is not a reserved',
  ],
  ['errors.md --case kebab', 'Invalid value "kebab" for --case. Use one of pascal, camel, snake,'],
  ['errors.md --keys romaji', 'Invalid value "romaji" for --keys. Use one of translate, pinyin,'],
  [
    'errors.md --template none.eta',
    'Template not found: none.eta. Run `doctable eject ts` to get one',
  ],
  [
    'errors.md --template a.eta',
    'a.eta: cannot render the template: Unexpected token',
    { 'a.eta': '<% for ( %>' },
  ],
  [
    'errors.md --template a.eta',
    'a.eta:1: cannot render the template: Cannot read properties of undefined',
    { 'a.eta': '<%= it.a.b %>' },
  ],
  ['errors.md --region codes', '--region needs --output <file>, the document that has the region.'],
  ['errors.md --region codes -o a.md', 'a.md does not exist, so it has no region "codes".'],
  [
    'errors.md --region codes -o a.md',
    'a.md has no region "codes". Add the lines <!--',
    { 'a.md': '# A\n' },
  ],
];

/** In a config. */
export const configs: readonly Mistake[] = [
  ['check', 'No config file found in this directory or its parents. Run `doctable init`, or'],
  [
    'check --config nosuch.json',
    'Config file not found: nosuch.json. Correct --config, or leave it out to use the nearest doctable.config.*.',
  ],
  [
    'check --config doctabl.json',
    'not found: doctabl.json. Did you mean "doctable.json"?',
    { 'doctable.json': '' },
  ],
  [
    'check --config errors.md',
    'errors.md: unknown config format. Use .json, .jsonc, .yaml, .js or .ts.',
  ],
  [
    'check --config notes',
    'notes is a directory. Name the config file in it.',
    { 'notes/a.md': '' },
  ],
  [
    'check',
    'Found .doctablerc, which doctable does not read. Rename it to',
    { '.doctablerc': '{}' },
  ],
  [
    'check',
    'Found doctable.config.toml, which doctable does not read. Write it as JSON, YAML or TypeScript, in doctable.config.json, .yaml or .ts.',
    { 'doctable.config.toml': '' },
  ],
  [
    'check',
    'doctable.config.json and doctable.config.yaml are both config files. Keep one of them.',
    { ...config({}), 'doctable.config.yaml': 'catalogs: []\n' },
  ],
  [
    'check',
    'doctable.config.json cannot be read: it is a directory. Move it, or pass --config <file>.',
    { 'doctable.config.json/a': '' },
  ],
  ['check', 'doctable.config.json:1:1: the file is empty. Add "catalogs", or delete it', json('')],
  ['check', 'doctable.config.json:1:1: Config must have "catalogs" or "projects".', json('{}')],
  ['check', 'doctable.config.json:1:1: expected an object, got a list.', json('[]')],
  ['check', 'doctable.config.json:1:3: catalogs: must not be empty.', json('{ "catalogs": [] }')],
  [
    'check',
    'doctable.config.json:1:3: catalogs: expected a list, got an object.',
    json('{ "catalogs": {} }'),
  ],
  [
    'check',
    'doctable.config.json:1:3: catalog: unknown key. Did you mean "catalogs"?',
    json('{ "catalog": [] }'),
  ],
  ['check', ':1:12: invalid JSON: comma expected.', json('{"rules":{}"catalogs":[]}')],
  ['check', ':1:3: invalid JSON: invalid symbol. Use double quotes.', json("{ 'catalogs': [] }")],
  [
    'check',
    ':1:1: unresolved merge conflict. Choose what to keep, and remove',
    json('<<<<<<< HEAD\n{}\n'),
  ],
  [
    'check',
    'catalogs[0].form: unknown key. Did you mean "from"?',
    json('{"catalogs":[{"form":"a.md","to":"a.ts"}]}'),
  ],
  ['check', 'catalogs[0].out: unknown key. Known: name, from,', config({ out: 'a.ts' })],
  ['check', 'catalogs[0].style: unknown key. It belongs in "to".', config({ style: 'const' })],
  ['check', 'catalogs[0].case: unknown key. It belongs in "keys".', config({ case: 'camel' })],
  [
    'check',
    'catalogs[0].columns.code: unknown key. Known: value, key,',
    config({ columns: { code: 'Code' } }),
  ],
  ['check', 'catalogs[0].columns.value: must be at least 1.', config({ columns: { value: 0 } })],
  [
    'check',
    'catalogs[0].to.style: invalid value "cosnt". Did you mean "const"?',
    config({ to: { path: 'a.ts', style: 'cosnt' } }),
  ],
  ['check', 'catalogs[0].to.path: required key is missing.', config({ to: { target: 'ts' } })],
  [
    'check',
    'invalid value "java8". Did you mean "java"?',
    config({ to: { path: 'a.x', target: 'java8' } }),
  ],
  [
    'check',
    ':1:56: catalogs[0].to[0].style: target json does not take "style", only ts does. Remove it, or write a .ts file.',
    config({ to: { path: 'a.json', style: 'const' } }),
  ],
  [
    'check',
    'target json does not take "package", only ',
    config({ to: { path: 'a.json', package: 'a' } }),
  ],
  ['check', 'catalogs[0].from: required key is missing.', config({ from: undefined })],
  ['check', 'catalogs[0].from: must not be empty.', config({ from: [] })],
  [
    'check',
    'catalogs[0].from: expected a string or an object or a list, got a number.',
    config({ from: 7 }),
  ],
  [
    'check',
    'catalogs[0].from[0]: no files match "error.md". Did you mean "errors.md"?',
    config({ from: 'error.md' }),
  ],
  [
    'check',
    ':1:50: catalogs[0].exclude: leaves out all files that "from" matches. Remove "errors.md" from it.',
    config({ exclude: 'errors.md' }),
  ],
  [
    'check',
    'from[1]: leaves out all files that "errors.md" matches. Remove "!*.md".',
    config({ from: ['errors.md', '!*.md'] }),
  ],
  [
    'check',
    'from[1]: all files that match "out/*.md" are generated by doctable. Name the documents they are made from.',
    { ...config({ from: ['errors.md', 'out/*.md'], to: 'out/a.md' }), 'out/a.md': '# A\n' },
  ],
  [
    'check',
    'from[0]: a URL needs a snapshot. Use { "url": "https://a.invalid/x.md", "snapshot": "docs/x.md" }, then run `doctable pull`.',
    config({ from: 'https://a.invalid/x.md' }),
  ],
  [
    'check',
    'no files match "docs\\errors.md". Use / in paths.',
    config({ from: 'docs\\errors.md' }),
  ],
  [
    'check',
    'unknown format "md". Did you mean "markdown"?',
    config({ from: { path: 'errors.md', format: 'md' } }),
  ],
  [
    'check',
    'from.locale: must be a locale such as en or zh-CN.',
    config({ from: { path: 'a', locale: 'english' } }),
  ],
  [
    'check',
    ':1:23: catalogs[0].from[0].url: "example.com" is not a URL. Use https://example.com.',
    config({ from: { url: 'example.com', snapshot: 'a.html' } }),
  ],
  [
    'check',
    'catalogs[0].from.snapshot: required beside "url". Add the file to keep the page in, such as "docs/errors.html".',
    config({ from: { url: 'https://a.example' } }),
  ],
  ['check', 'catalogs[0].keys: expected an object, got a string.', config({ keys: 'pascal' })],
  [
    'check',
    'keys.case: invalid value "Pascal". Did you mean "pascal"?',
    config({ keys: { case: 'Pascal' } }),
  ],
  [
    'check',
    'Ignored override "not ok" for "404": it is not a valid identifier. Correct or',
    config({ keys: { overrides: { 404: 'not ok' } } }),
  ],
  [
    'check',
    'Ignored override "Gone" for "999": there is no value "999".',
    config({ keys: { overrides: { 999: 'Gone' } } }),
  ],
  [
    'check',
    'catalogs[0].name: must be a valid name: letters, digits and _, such as',
    config({ name: 'Order Error' }),
  ],
  ['check', 'catalogs[0].name: must not be a reserved word.', config({ name: 'class' })],
  ['check', 'catalogs[0].merge: expected a boolean, got a string.', config({ merge: 'yes' })],
  ['check', 'maxSize: expected a number of megabytes, such as 10.', config({ maxSize: '10MB' })],
  [
    'check',
    'retired: invalid value: a boolean. Use one of "deprecate", "omit".',
    config({ retired: true }),
  ],
  [
    'check',
    'rules.duplicate-valeu: unknown key. Did you mean "duplicate-value"?',
    config({}, { rules: { 'duplicate-valeu': 'off' } }),
  ],
  [
    'check',
    'rules.duplicate-value: invalid value "warn". Did you mean "warning"?',
    config({}, { rules: { 'duplicate-value': 'warn' } }),
  ],
  [
    'check',
    'projects[0]: no directories match "packages/*". Correct the path: it starts from the directory of this file.',
    json('{ "projects": "packages/*" }'),
  ],
  [
    'check',
    'projects[0]: none of the directories that match "packages/*" has a config file. Run `doctable init` in one.',
    { ...json('{ "projects": "packages/*" }'), 'packages/a/b.md': '' },
  ],
  [
    'check',
    'projects[0]: all directories that match "packages/*" are excluded. Remove a pattern',
    {
      ...json('{ "projects": ["packages/*", "!packages/a"] }'),
      'packages/a/doctable.config.json': '{}',
    },
  ],
  [
    'check',
    'extends: ./base.json does not exist. Correct the path: it starts from the directory of this file.',
    config({}, { extends: './base.json' }),
  ],
  [
    'check',
    'extends: package "@acme/none" is not installed. Run `npm install --save-dev @acme/none`.',
    config({}, { extends: '@acme/none' }),
  ],
  ['generate', 'Unknown table "Orders". Use "order-errors" or 1.', config({ tables: 'Orders' })],
  [
    'generate',
    'Unknown value column "Codee". Use one of "Code" and',
    config({ columns: { value: 'Codee' } }),
  ],
  [
    'check',
    'invalid YAML: Tabs are not allowed as indentation.',
    { 'doctable.config.yaml': 'catalogs:\n\t- a\n' },
  ],
  [
    'check',
    ':2:1: duplicate key "rules". Remove one of them.',
    { 'doctable.config.yaml': 'rules: {}\nrules: {}\n' },
  ],
  [
    'check',
    'no config found. A module must export it as its default.',
    { 'doctable.config.mjs': 'export const a = 1;' },
  ],
  [
    'check',
    'doctable.config.mjs:1:7: cannot load config: no',
    { 'doctable.config.mjs': 'throw new Error("no");' },
  ],
  [
    'check',
    'package.json:1:3: doctable: expected an object, got a string.',
    { 'package.json': '{ "doctable": "x.json" }' },
  ],
  ['check', 'extension in `doctable --help`, or set "target".', config({ to: 'src/errors' })],
  [
    'check',
    'to[0]: "docs" is a directory. Name a file in it, such as docs/errors.ts.',
    { ...config({ to: 'docs' }), 'docs/a.md': '' },
  ],
  ['check', 'to[0]: "src/" is a directory. Name a file in it, such', config({ to: 'src/' })],
  [
    'check',
    ':1:56: catalogs[0].to[0].package: "1.x" is not a valid package name in java.',
    config({ to: { path: 'A.java', package: '1.x' } }),
  ],
  [
    'check',
    'from[0]: No documents in "empty". Of a directory, only .md, .markdown,',
    { ...config({ from: 'empty' }), 'empty/a.bin': '' },
  ],
  [
    'check',
    '../a.ts is outside the project: outputs must be inside the config directory.',
    config({ to: '../a.ts' }),
  ],
  [
    'check',
    '"/tmp/a.ts" is absolute. Use a path relative to the config file.',
    config({ to: '/tmp/a.ts' }),
  ],
  [
    'check',
    '"C:\\a.ts" is absolute. Use a path relative to the config file.',
    config({ to: 'C:\\a.ts' }),
  ],
  ['check', 'to[0]: use / in paths: "src/a.ts".', config({ to: 'src\\a.ts' })],
  [
    'check',
    '"con.ts" is a reserved name on Windows. Choose another name.',
    config({ to: 'src/con.ts' }),
  ],
  ['check', '"a?.ts" cannot be a file name on Windows, because of ?.', config({ to: 'src/a?.ts' })],
  [
    'check',
    'This catalog writes twice to a.ts. Use a different file for each.',
    config({ to: ['a.ts', './a.ts'] }),
  ],
  [
    'check',
    'a.ts and A.ts are the same file on macOS and Windows. Use a different',
    config({ to: ['a.ts', 'A.ts'] }),
  ],
  [
    'generate',
    'errors.md is also an input of doctable.config.json:1:14: catalogs[0]. Write to',
    config({ to: 'errors.md' }),
  ],
  [
    'generate',
    '.git/a.ts is used by doctable, npm or git. Write to another file.',
    config({ to: '.git/a.ts' }),
  ],
  [
    'generate',
    'README.md:1:1: unclosed region. Add the line <!-- doctable:end --> below it.',
    {
      ...config({ to: { path: 'README.md', region: 'codes' } }),
      'README.md': '<!-- doctable:begin codes -->\n',
    },
  ],
];

/** In documents, and in what was generated. */
const files: readonly Mistake[] = [
  [
    'errors.md',
    'errors.md:5:1 error merge-conflict Merge conflict in this table.',
    doc('<<<<<<< HEAD\n| 1 | A |\n=======\n| 2 | B |\n>>>>>>> b'),
  ],
  [
    'errors.md',
    'GitHub shows no table here, because there is no delimiter row (',
    doc('| 405 | Gone |', '| Code | Message |\n| 404 | Lost |'),
  ],
  [
    'errors.md',
    '"c" is cut off: the header has only 2 columns. Add a header cell, or',
    doc('| 405 | b | c |'),
  ],
  [
    'errors.md',
    'keeping "Two" (line 5), skipping "Zwei". Change or delete one of them.',
    doc('| 2 | Two |\n| 2 | Zwei |'),
  ],
  [
    'errors.md',
    'Skipped row "Two": it has no value. Add one, or choose another',
    doc('|  | Two |\n| 2 | Zwei |'),
  ],
  [
    'errors.md',
    'Skipped range "6-9". List each value in its own row',
    doc('| 6-9 | Kept |\n| 2 | Two |'),
  ],
  ['errors.md', 'Table "order-errors" has no entries. Add rows below its header.', doc('')],
  [
    'a.csv',
    'a.csv:2:5 error malformed-table Unclosed quote, so nothing was read. Close it.',
    { 'a.csv': 'Code,Message\n404,"Gone\n' },
  ],
  ['check', 'src/a.ts:1:1 error missing-output File does not exist.', config({})],
  [
    'check',
    'foreign-output File was not generated by doctable. Move it, or run',
    { ...config({}), 'src/a.ts': 'let a;\n' },
  ],
  [
    'generate',
    'src/a.ts was not generated by doctable. Move it, or use --force',
    { ...config({}), 'src/a.ts': 'let a;\n' },
  ],
  [
    'generate',
    'src/a.ts cannot be written: it is a directory. Move it, or choose another',
    { ...config({}), 'src/a.ts/b': '' },
  ],
  [
    'generate',
    'errors.md:1:1 error no-entries No table found in this document.',
    { ...config({}), 'errors.md': 'Text\n' },
  ],
  [
    'check',
    'doctable.lock.json:1:2: invalid JSON: close brace expected. Restore it from git.',
    { ...config({}), 'doctable.lock.json': '{' },
  ],
  [
    'check',
    'written by a newer doctable, lock version 9. Update doctable.',
    { ...config({}), 'doctable.lock.json': '{"version":9}' },
  ],
  [
    'generate',
    'Prettier is configured in .prettierrc, but not installed. Run `npm install`, or',
    { ...config({}), '.prettierrc': '{}' },
  ],
];

/** All others. */
export const mistakes: readonly Mistake[] = [...typed, ...inputs, ...outputs, ...files];
