import { type Rule, rules } from '../../src/model/rules.ts';

const HEAD = `# Diagnostics

Problems are reported as \`path:line:column severity code message\`: by \`check\`, \`diff\` and \`verify\` on standard output, by other commands on standard error. If a document has an error, the exit status is 1, and no output of its catalog is written. To change the severity of a rule, add \`"rules": { "<code>": "off" }\` to the config, or use \`info\`, \`warning\` or \`error\`. \`--strict\` turns warnings into errors. Rules that are off by default run if the config gives them a severity.`;

/** What a code block is called, by the extension of the example's file. */
const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', rst: 'rst', txt: 'text' };

/** The page on all rules: `docs/diagnostics.md`. */
export function rulesPage(): string {
  const codes = Object.keys(rules) as Rule[];
  return `${[HEAD, ...codes.map(section)].join('\n\n')}\n`;
}

function section(code: Rule): string {
  const { severity, summary, explanation = '', example = {} } = rules[code];
  const name = severity.charAt(0).toUpperCase() + severity.slice(1);
  const blocks = Object.entries(example).map(
    ([extension, lines]) => `\n\n\`\`\`${LANGUAGES[extension]}\n${lines.join('\n')}\n\`\`\``,
  );
  return `## ${code}\n\n_${name}._ ${`${summary} ${explanation}`.trim()}${blocks.join('')}`;
}
