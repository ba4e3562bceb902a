import * as migration_20261121_142018_column from './20261121_142018_column';

export const migrations = [
  {
    up: migration_20261121_142018_column.up,
    down: migration_20261121_142018_column.down,
    name: '20261121_142018_column'
  },
];
