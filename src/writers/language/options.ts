import type { Option } from '../../model/option.ts';

export const packageOption: Option = {
  name: 'package',
  type: 'string',
  summary: 'package or namespace of the code',
};
