import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import { sarif } from '../../../src/cli/reporters/sarif.ts';
import { rules } from '../../../src/model/rules.ts';
import { context, report } from './report.ts';

const schema = JSON.parse(readFileSync('test/cli/reporters/sarif-2.1.0.part.schema.json', 'utf8'));

function isUri(text: string): boolean {
  return URL.canParse(text) && /^[!-~]+$/.test(text);
}

/** RFC 3986, 4.2: what may stand in it, and no `:` before the first slash, as that is a scheme's. */
function isUriReference(text: string): boolean {
  return /^([\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})*$/.test(text) || isUri(text);
}

describe('sarif', () => {
  let log: Log;
  beforeAll(async () => {
    log = JSON.parse(await sarif(report, { ...context, folder: 'packages/api' }));
  });

  it('is valid', () => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false });
    ajv.addFormat('uri', isUri).addFormat('uri-reference', isUriReference);
    const validate = ajv.compile(schema);
    validate(log);
    expect(validate.errors).toBe(null);
  });

  it('says where each thing is, from the root of the repository', () => {
    expect(log.runs[0]?.columnKind).toBe('utf16CodeUnits');
    expect(log.runs[0]?.results?.[0]).toEqual({
      ruleId: 'cut-cell',
      ruleIndex: Object.keys(rules).indexOf('cut-cell'),
      level: 'warning',
      message: { text: '"{{0}}" is 100% lost,\nas the header: has 2 columns' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'packages/api/docs/%E9%94%99%E8%AF%AF%2C%20a%3Ab.md',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 2, startColumn: 9 },
          },
        },
      ],
    });
  });

  it('explains every rule', () => {
    const described = log.runs[0]?.tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(Object.keys(rules));
    expect(described.find(({ id }) => id === 'cut-cell')).toMatchObject({
      shortDescription: {
        text: 'A row of a Markdown table has more cells than the header, and GitHub does not show the extra ones. Or a line of a reStructuredText table belongs to no row. The message quotes what is lost.',
      },
      help: {
        markdown: expect.stringContaining('escape a pipe that belongs to the text as `\\|`.'),
      },
      helpUri: expect.stringMatching(/\/docs\/diagnostics\.md#cut-cell$/),
      defaultConfiguration: { level: 'warning' },
    });
  });
});
