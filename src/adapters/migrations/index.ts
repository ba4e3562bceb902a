import * as migration_20261121_162307_column from './20261121_162307_column';

export const migrations = [
  {
    up: migration_20261121_162307_column.up,
    down: migration_20261121_162307_column.down,
    name: '20261121_162307_column'
  },
];
