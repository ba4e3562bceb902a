import * as migration_20261121_144246_column from './20261121_144246_column';

export const migrations = [
  {
    up: migration_20261121_144246_column.up,
    down: migration_20261121_144246_column.down,
    name: '20261121_144246_column'
  },
];
