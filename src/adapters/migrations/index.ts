import * as migration_20261121_102837_spine from './20261121_102837_spine';

export const migrations = [
  {
    up: migration_20261121_102837_spine.up,
    down: migration_20261121_102837_spine.down,
    name: '20261121_102837_spine'
  },
];
