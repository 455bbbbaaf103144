/** What `bin/doctable.js` needs, in one module for the bundler to start from. */
export { diskWorld } from './cli/disk-world.ts';
export { main } from './cli/main.ts';
export { EXIT } from './cli/world.ts';
