import { describe, expect, it } from 'vitest';
import { type Rule, rules } from '../../src/model/rules.ts';
import { plan } from '../../src/pipeline/plan.ts';

const codes = Object.keys(rules) as Rule[];
const examples = codes.flatMap((code) =>
  Object.entries(rules[code].example ?? {}).map(
    ([extension, lines]) => [code, `example.${extension}`, `${lines.join('\n')}\n`] as const,
  ),
);

describe('the table of rules', () => {
  it('is sorted, and says what to do in whole sentences', () => {
    expect(codes).toEqual(codes.toSorted());
    for (const code of codes) {
      const { summary, explanation = '.' } = rules[code];
      expect(summary, code).toMatch(/^(?:[A-Z`]|git )[^]*\.$/);
      expect(explanation, code).toMatch(/\.$/);
    }
  });

  it('has examples', () => expect(examples.length).toBeGreaterThan(15));

  it.each(examples)('%s is what its example has', async (code, path, content) => {
    const catalogs = [{ from: [path], to: [] }];
    const config = { catalogs, rules: { [code]: 'warning' as const } };
    const { diagnostics } = await plan([{ path, content }], config);
    expect(diagnostics.map((each) => each.code)).toContain(code);
  });
});
