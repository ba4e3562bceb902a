import * as migration_20261121_134110_column from './20261121_134110_column';

export const migrations = [
  {
    up: migration_20261121_134110_column.up,
    down: migration_20261121_134110_column.down,
    name: '20261121_134110_column'
  },
];
