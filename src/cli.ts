/** What `bin/doctable.js` needs, in one module for the bundler to start from. */
export { main } from './cli/main.ts';
export { diskFiles } from './pipeline/disk.ts';
export { projectFormatter } from './pipeline/format.ts';
