import { posix } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { type Seen, recording, seesTheSame } from '../../pipeline/disk/memo.ts';
import type { Report } from '../reporters/reporter.ts';
import type { World } from '../world.ts';

interface Memory {
  /** Of what run: the program's version, and its options. */
  key: string;
  configFolder: string | null;
  seen: Seen;
  /** Of the files that the project's formatter was asked for. */
  folders: string[];
  report: Report;
}

/**
 * The report of an earlier run that saw the same files, or of `run`. Only a report that says yes is kept, and none where more
 * than files had a say: a configuration that is code, a formatter.
 */
export async function remembered(
  options: object,
  world: World,
  run: (world: World) => Promise<Report>,
): Promise<Report> {
  // A machine of CI may serve several people, and its answer is the one that counts.
  if (!['', 'false', undefined].includes(world.env['CI'])) return run(world);
  const key = JSON.stringify([packageJson.version, options]);
  const memory = parse(await world.memory.read());
  if (memory?.key === key && (await stillHolds(memory, world))) return memory.report;
  const { files, seen } = recording(world.files);
  const folders = new Set<string>();
  let ranCode = false;
  const report = await run({
    ...world,
    files,
    importModule: (path) => {
      ranCode = true;
      return world.importModule(path);
    },
    format: (path, text) => {
      folders.add(posix.dirname(path));
      return world.format(path, text);
    },
  });
  if (!report.ok || ranCode || (await isFormatted(folders, world))) return report;
  const configFolder = await world.findConfigFolder();
  const kept: Memory = { key, configFolder, seen: seen(), folders: [...folders], report };
  await world.memory.write(JSON.stringify(kept));
  return report;
}

function parse(text: string | null): Memory | null {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

async function stillHolds({ configFolder, folders, seen }: Memory, world: World): Promise<boolean> {
  return (
    (await world.findConfigFolder()) === configFolder &&
    !(await isFormatted(folders, world)) &&
    seesTheSame(seen, world.files)
  );
}

async function isFormatted(folders: Iterable<string>, world: World): Promise<boolean> {
  for (const folder of folders) if (await world.isFormatted(folder)) return true;
  return false;
}
