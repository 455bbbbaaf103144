import { type Survey, survey } from '../../pipeline/init/survey.ts';
import { read } from '../../readers/read.ts';
import { isGenerated } from '../../writers/notice.ts';
import { includeFrom } from '../../pipeline/documents/included.ts';
import { isDocumentPath } from '../../pipeline/documents/document-paths.ts';
import { createProgress } from '../progress.ts';
import type { World } from '../world.ts';

/**
 * What is in the documents under the working folder. What was generated is none of them, and what git ignores neither: in
 * another clone it is not there.
 */
export async function surveyFolder(world: World): Promise<Survey[]> {
  const all = (await world.files.list(['**/*'])).filter(isDocumentPath);
  const ignored = await world.ignored(all);
  const paths = all.filter((path) => !ignored.has(path));
  const progress = createProgress(world, paths.length);
  const surveys: Survey[] = [];
  try {
    for (const path of paths) {
      const content = await world.files.read(path);
      if (content !== null && !isGenerated(new TextDecoder().decode(content))) {
        const include = includeFrom(path, world);
        surveys.push(await survey(await read({ path, content }, { include })));
      }
      await progress.step();
    }
  } finally {
    await progress.stop();
  }
  return surveys.filter(({ tables, errors }) => tables > 0 || errors.length > 0);
}
