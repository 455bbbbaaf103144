import {
  type CANCEL_SYMBOL,
  confirm,
  intro,
  isCancel,
  multiselect,
  note,
  select,
} from '@clack/prompts';
import type { OutputConfig } from '../../pipeline/config/config.ts';
import { targets as known } from '../../writers/registry.ts';
import { isLikely } from '../../pipeline/init/propose.ts';
import { oneLine } from '../report.ts';
import type { World } from '../world.ts';
import { Cancelled, type Decider } from './decider.ts';
import { describeCatalogs } from './describe.ts';

type Style = NonNullable<OutputConfig['style']>;

const STYLES: readonly { value: Style; label: string; hint: string }[] = [
  { value: 'enum', label: 'enum', hint: 'export enum ErrorCode { … }' },
  { value: 'const', label: 'const', hint: 'object and type, for erasableSyntaxOnly' },
  { value: 'union', label: 'union', hint: 'types only' },
];

/** Asks a person at the terminal; each method throws `Cancelled` at Ctrl+C. */
export function askPerson(world: World): Decider {
  const terminal = world.dialog();
  const yes = async (message: string): Promise<boolean> =>
    answer(await confirm({ ...terminal, message }));
  intro('doctable init', terminal);
  return {
    documents: async (proposed) => {
      // With one, the question is whether to write a configuration at all, and that comes.
      if (proposed.length === 1) return proposed;
      const options = proposed.map((survey, value) => ({
        value,
        label: `${oneLine(survey.path)}: ${describeCatalogs(survey)}`,
      }));
      const message = 'Which documents should be converted?';
      const initialValues = options
        .map(({ value }) => value)
        .filter((value) => proposed.slice(value, value + 1).some(isLikely));
      const chosen = answer(await multiselect({ ...terminal, message, options, initialValues }));
      return proposed.filter((_, index) => chosen.includes(index));
    },
    wishes: async (proposed) => {
      const targets = answer(
        await multiselect({
          ...terminal,
          message: 'What should be generated?',
          options: known.map(({ name, title }) => ({ value: name, label: name, hint: title })),
          initialValues: [...proposed.targets],
        }),
      );
      if (!targets.includes('ts')) return { ...proposed, targets };
      const message = 'Which TypeScript style?';
      const style = answer(
        await select({ ...terminal, message, options: [...STYLES], initialValue: proposed.style }),
      );
      return { ...proposed, targets, style };
    },
    configuration: (path, summary) => {
      note(summary.trimEnd(), path, terminal);
      return yes(`Write ${path}?`);
    },
    addition: ({ title, path }) => yes(`Add ${title} to ${path}?`),
  };
}

function answer<Value>(value: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(value)) throw new Cancelled();
  return value;
}
