import type { Option } from '../../model/option.ts';

export const packageOption: Option = {
  name: 'package',
  type: 'string',
  summary: 'the package or namespace of the code',
};
