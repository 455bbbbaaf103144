import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import { read } from '../../src/readers/read.ts';
import { STEEP, steepness } from '../steepness.ts';
import { formats, places, pumps } from './attack-texts.ts';

const LENGTH = 1_500;

async function readAndInterpret(content: string, extension: string): Promise<void> {
  const path = `a.${extension}`;
  const document = await read({ path, content }, { format: formats[extension] ?? extension });
  interpret([document], {}, {});
}

describe.each(Object.keys(places))('%s', (extension) => {
  it.each(Object.entries(places[extension] ?? {}))(
    'takes linear time where it repeats: %s',
    async (_, wrap) => {
      const steep: string[] = [];
      for (const pump of pumps) {
        const ratio = await steepness(LENGTH, (length) =>
          readAndInterpret(wrap(pump.repeat(Math.ceil(length / pump.length))), extension),
        );
        if (ratio >= STEEP) steep.push(`${JSON.stringify(pump)}: ${ratio.toFixed(1)}`);
      }
      expect(steep).toEqual([]);
    },
  );
});
