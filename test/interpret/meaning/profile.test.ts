import { expect, it } from 'vitest';
import { profileOf } from '../../../src/interpret/meaning/profile.ts';

it('takes numbers with a point for measures, but not those below a code of the column', () => {
  expect(profileOf(['403.1', '403.14', '404.2']).measures).toBe(1);
  expect(profileOf(['403', '403.1', '403.14', '404.2']).measures).toBe(0.25);
});
