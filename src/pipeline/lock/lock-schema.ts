import * as z from 'zod';

/** A key, and whether its value is retired. */
export const LOCKED_KEY: RegExp = /^([\p{ID_Start}$_][\p{ID_Continue}$]*)( \(retired\))?$/u;

export const LOCK_VERSION = 1;

const keys = z
  .object({ '': z.literal('end').optional() })
  .catchall(
    z
      .string()
      .regex(LOCKED_KEY, 'must be an identifier, with " (retired)" where the value is gone'),
  )
  .describe('The key of each value, and an end that is the same in every catalog.');

/** What a lock file may hold. `schema/lock.schema.json` is made from it. */
export const lockSchema: z.ZodType<unknown> = z.strictObject({
  $comment: z.string(),
  version: z.literal(LOCK_VERSION),
  outputs: z
    .record(z.string(), z.enum(['generated', 'end']))
    .optional()
    .describe(
      'Every file that was generated, from the folder of the configuration, and an end. One that the configuration no longer has is removed by doctable generate.',
    ),
  catalogs: z
    .record(z.string(), z.record(z.string(), keys))
    .describe('By the first file that the catalog is written to, then by its name.'),
});

/** The same as JSON Schema. */
export function lockJsonSchema(): object {
  return z.toJSONSchema(lockSchema, { io: 'input' });
}
