import type { FormatterProgram } from './by-program.ts';
import type { Formatter } from './formatter.ts';

/** https://biomejs.dev/reference/configuration */
export const biome: Formatter = formatter({
  name: 'Biome',
  package: '@biomejs/biome',
  program: 'biome',
  args: (path) => ['format', `--stdin-file-path=${path}`],
  declines: /^The content was not formatted/m,
  configFiles: ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'],
});

/** https://oxc.rs/docs/guide/usage/formatter/config */
export const oxfmt: Formatter = formatter({
  name: 'oxfmt',
  package: 'oxfmt',
  program: 'oxfmt',
  args: (path) => [`--stdin-filepath=${path}`],
  declines: /^Unsupported file type/m,
  configFiles: [
    '.oxfmtrc.json',
    '.oxfmtrc.jsonc',
    ...['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `oxfmt.config.${extension}`),
  ],
});

function formatter({
  configFiles,
  ...program
}: FormatterProgram & Pick<Formatter, 'configFiles'>): Formatter {
  return {
    name: program.name,
    package: program.package,
    configFiles,
    format: async (text, file, config) => {
      const { formatByProgram } = await import('./by-program.ts');
      return formatByProgram(program, text, file, config);
    },
  };
}
