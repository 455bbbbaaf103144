import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/** Suites of other projects live beside the checkout, not in it; without them their tests are skipped. */
const folder = new URL('../../../shared/conformance/', import.meta.url);

/** Of all cases, at most this part may be left out for what we do otherwise than the reference. */
const MOST_LEFT_OUT = 0.02;

/** One case: input, and the tables that the reference implementation finds in it. */
export interface Case {
  id: string;
  input: string;
  malformed: boolean;
  tables: {
    line: number | null;
    caption: string | null;
    header: string[][];
    rows: string[][];
    raw?: string[][];
  }[];
}

/** Why cases are left out. */
export interface Exceptions {
  /** Where we differ from the reference, and why: by id. */
  differences?: Readonly<Record<string, string>>;
  /** Why a case cannot be run at all here; undefined where it can. */
  unrunnable?: (each: Case) => string | undefined;
}

/** A test for each case of a suite; those left out are skipped by id with the reason. Prints how many passed. */
export function testSuite(
  name: string,
  cases: readonly Case[] | undefined,
  run: (each: Case) => Promise<void>,
  { differences = {}, unrunnable = () => undefined }: Exceptions = {},
): void {
  describe(name, () => {
    if (cases === undefined) {
      it.skip('needs the suite in ../shared/conformance');
      return;
    }
    let passed = 0;
    let listed = 0;
    for (const each of cases) {
      const reason = differences[each.id] ?? unrunnable(each);
      if (reason !== undefined) {
        listed++;
        it.skip(`${each.id}: ${reason}`);
        continue;
      }
      it(each.id, async () => {
        await run(each);
        passed++;
      });
    }
    it('differs in few cases', () => {
      const known = cases.filter(({ id }) => Object.hasOwn(differences, id));
      expect(known.length).toBeLessThanOrEqual(cases.length * MOST_LEFT_OUT);
    });
    afterAll(() => {
      console.log(`${name}: ${passed} of ${cases.length} cases passed, ${listed} left out`);
    });
  });
}

/** A suite of another project's; undefined where the folder is absent. */
export function loadSuite(name: string): Case[] | undefined {
  const file = fileURLToPath(new URL(`${name}.json`, folder));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
