import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { type PlanOptions, findProjects } from '../project.ts';
import { count, oneLine } from '../report.ts';
import type { World } from '../world.ts';
import { type Change, differenceOf } from '../difference.ts';
import { snapshotsOf } from '../../pipeline/config/snapshots.ts';
import { isBelowRoot } from '../../pipeline/config/outputs.ts';
import { findPlaces, refuseOver } from '../../pipeline/project/places.ts';
import { below, readText } from '../../pipeline/disk/files.ts';
import { fetchDocument } from '../fetch-document.ts';
import { decode } from '../../source/decode.ts';

export interface PullOptions extends Pick<PlanOptions, 'config'> {
  dryRun?: boolean;
}

/** Fetches everything before anything is written: `generate` and `check` read the snapshots alone. */
export async function pull(options: PullOptions, world: World): Promise<void> {
  const changes = await fetchAll(options, world);
  const changed = changes.filter(({ before, text }) => before !== text);
  for (const change of changed) {
    const name = oneLine(change.path);
    if (options.dryRun) {
      const lines = differenceOf(change, {}, world);
      await world.writeStdout(`would write ${name}\n${lines.join('\n')}\n`);
    } else {
      await world.files.write(change.path, change.text, change.real);
      await world.writeStdout(`wrote ${name}\n`);
    }
  }
  const step = changed.length > 0 && !options.dryRun ? '. Run `doctable generate`.' : '';
  const states = `${changed.length} changed, ${changes.length - changed.length} unchanged`;
  await world.writeStderr(`${count(changes.length, 'document')}: ${states}${step}\n`);
}

interface Pulled extends Change {
  /** Where it was behind all links when that was found to be in the project. */
  real: string;
}

/** @throws UsageError where there is nothing to fetch, it cannot be had, or is not to be written there. */
async function fetchAll(options: PullOptions, world: World): Promise<Pulled[]> {
  const projects = await findProjects(options, world);
  await findPlaces(projects, world.files);
  const pulled = new Map<string, Pulled>();
  for (const { config, folder, at } of projects) {
    for (const { keys, url, path: inFolder } of snapshotsOf(config)) {
      const path = posix.join(folder, inFolder);
      if (pulled.has(path)) continue;
      await refuseOver(path, [], world.files, at(keys));
      if (!(await isBelowRoot(inFolder, below(world.files, folder)))) {
        throw new UsageError(`${at(keys)}: a symlink leads ${path} out of the project.`);
      }
      const real = await world.files.real(path);
      const before = await readText(world.files, path);
      pulled.set(path, { path, real, before, text: await download(url, world) });
    }
  }
  if (pulled.size > 0) return [...pulled.values()];
  throw new UsageError(
    `No document in ${projects[0]?.path} has a URL. Add { "url": "https://…", "snapshot": "docs/…" } to "from".`,
  );
}

/** As UTF-8, whatever encoding it is sent in: so a change of it can be read in a diff. */
async function download(url: string, { writeStderr }: World): Promise<string> {
  const { content } = await fetchDocument(url, writeStderr);
  if (typeof content === 'string') return content;
  const decoded = await decode(content);
  if ('text' in decoded) return decoded.text;
  throw new UsageError(`Cannot fetch ${url}: it is not text.`);
}
