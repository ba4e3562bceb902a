import * as migration_20261121_103254_spine from './20261121_103254_spine';

export const migrations = [
  {
    up: migration_20261121_103254_spine.up,
    down: migration_20261121_103254_spine.down,
    name: '20261121_103254_spine'
  },
];
