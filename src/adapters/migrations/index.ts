import * as migration_20261121_144731_column from './20261121_144731_column';

export const migrations = [
  {
    up: migration_20261121_144731_column.up,
    down: migration_20261121_144731_column.down,
    name: '20261121_144731_column'
  },
];
