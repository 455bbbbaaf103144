import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configJsonSchema } from '../../src/pipeline/config/config-schema.ts';

it('publishes the schema that configurations are checked by; npm run schema writes it', () => {
  const published: unknown = JSON.parse(readFileSync('schema/config.schema.json', 'utf8'));
  expect(published).toEqual(configJsonSchema());
});
