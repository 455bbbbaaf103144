/**
 * What a user may choose by name, on the command line or in the configuration. From these rows come the command line's
 * options, the schema, the documentation and the completion.
 */
export type Option =
  | { name: string; type: 'boolean' | 'string'; summary: string }
  | { name: string; type: 'choice'; choices: readonly string[]; summary: string };
