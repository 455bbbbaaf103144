import { type Rule, rules } from '../../src/model/rules.ts';

const HEAD = `# Diagnostics

Whatever is wrong or doubtful in a document is reported as \`path:line:column severity code message\`, by \`check\` on standard output, else on standard error. An error makes the exit status 1, and nothing is written of that catalog: its outputs stay as they are. \`"rules": { "<code>": "off" }\` in the configuration, or \`info\`, \`warning\`, \`error\`, changes how severe one is; \`--strict\` makes every warning an error. What is off by default is looked for where the configuration gives it a severity.`;

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
