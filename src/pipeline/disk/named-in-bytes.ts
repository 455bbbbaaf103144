import { existsSync, readdirSync } from 'node:fs';
import { UsageError } from '../../model/usage-error.ts';

/** What Node shows of bytes that are not UTF-8. */
const REPLACED = '\ufffd';

/**
 * A path as the disk has it. Archives unpacked from GBK or Shift-JIS have names that are not UTF-8, which Node shows with replacement
 * characters and does not find again, so each such name is looked for by what it shows as.
 *
 * @throws UsageError where two names in a folder show alike.
 */
export function namedInBytes(path: string): string | Buffer {
  if (!path.includes(REPLACED) || existsSync(path)) return path;
  return path
    .split('/')
    .reduce((folder, part) => {
      const name = part.includes(REPLACED) ? nameIn(folder, part) : Buffer.from(part);
      return Buffer.concat([folder, name, Buffer.from('/')]);
    }, Buffer.alloc(0))
    .subarray(0, -1);
}

function nameIn(folder: Buffer, shown: string): Buffer {
  const names = readdirSync(folder, { encoding: 'buffer' });
  const [name, other] = names.filter((each) => each.toString() === shown);
  if (other !== undefined)
    throw new UsageError(
      `Two files are called ${shown}, as their names are not UTF-8; rename them.`,
    );
  return name ?? Buffer.from(shown);
}
