import * as z from 'zod';

/** A key, and whether its value is retired, or a person has renamed it. */
export const LOCKED_KEY: RegExp =
  /^([\p{ID_Start}$_][\p{ID_Continue}$]*)(?: \((retired|renamed)\))?$/u;

export const LOCK_VERSION = 1;

const keys = z
  .object({ '': z.literal('end').optional() })
  .catchall(
    z
      .string()
      .regex(
        LOCKED_KEY,
        'must be an identifier, followed by " (retired)" if the value was removed, or " (renamed)" if the name is yours',
      ),
  )
  .describe('The name of each value, then an end line that is the same everywhere.');

/** What a lock file may hold. `schema/lock.schema.json` is made from it. */
export const lockSchema: z.ZodType<unknown> = z.strictObject({
  $comment: z.string(),
  version: z.literal(LOCK_VERSION),
  outputs: z
    .record(z.string(), z.enum(['generated', 'end']))
    .optional()
    .describe(
      'Every generated file, relative to the config file, then an end line. Files that are no longer configured are removed by doctable generate.',
    ),
  catalogs: z
    .record(z.string(), z.record(z.string(), keys))
    .describe('By output file, then by name.'),
});

/** The same as JSON Schema. */
export function lockJsonSchema(): object {
  return z.toJSONSchema(lockSchema, { io: 'input' });
}
