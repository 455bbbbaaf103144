import type { Target } from '../target.ts';

/** What imports of TypeScript name is the file that it becomes: `.js` of `.ts`, `.mjs` of `.mts`. */
export const moduleIndex: NonNullable<Target['index']> = {
  name: 'index',
  line: (stem, extension) =>
    `export * from "./${stem}${extension.replace(/(?:\.d)?\.([cm]?)[jt]s$/, '.$1js')}";`,
};
