import * as migration_20261121_113036_spine from './20261121_113036_spine';

export const migrations = [
  {
    up: migration_20261121_113036_spine.up,
    down: migration_20261121_113036_spine.down,
    name: '20261121_113036_spine'
  },
];
