import * as migration_20261121_150852_vk from './20261121_150852_vk';

export const migrations = [
  {
    up: migration_20261121_150852_vk.up,
    down: migration_20261121_150852_vk.down,
    name: '20261121_150852_vk'
  },
];
