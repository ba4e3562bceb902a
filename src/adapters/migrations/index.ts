import * as migration_20261121_152822_column from './20261121_152822_column';

export const migrations = [
  {
    up: migration_20261121_152822_column.up,
    down: migration_20261121_152822_column.down,
    name: '20261121_152822_column'
  },
];
