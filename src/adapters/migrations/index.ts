import * as migration_20261121_131328_column from './20261121_131328_column';

export const migrations = [
  {
    up: migration_20261121_131328_column.up,
    down: migration_20261121_131328_column.down,
    name: '20261121_131328_column'
  },
];
