import { videoForms } from '../../src/content/details/video';
import { video as en } from '../../src/locale/en/kinds/video';
import { video as vi } from '../../src/locale/vi/kinds/video';
import {
  besideRecordingField,
  captionsField,
  chaptersField,
  recordingFilesField,
  transcriptField,
} from '../fields/recording';
import { itemCollection } from './itemCollection';

type Word = Exclude<keyof typeof vi.newsroom, 'forms'>;

const words = (key: Word) => ({ vi: vi.newsroom[key], en: en.newsroom[key] });

export const Videos = itemCollection({
  kind: 'video',
  labels: { singular: words('singular'), plural: words('plural') },
  fields: [
    recordingFilesField(['video/mp4', 'video/webm'], words('files'), words('filesHelp')),
    {
      type: 'row',
      fields: [
        {
          name: 'channelUrl',
          type: 'text',
          maxLength: 500,
          label: words('channelUrl'),
          admin: { width: '70%', description: words('channelUrlHelp') },
        },
        {
          name: 'duration',
          type: 'text',
          maxLength: 12,
          label: words('duration'),
          admin: {
            width: '30%',
            description: words('durationHelp'),
            condition: (data) => typeof data.channelUrl === 'string' && data.channelUrl !== '',
          },
        },
      ],
    },
    {
      name: 'hasChannelCaptions',
      type: 'checkbox',
      label: words('hasChannelCaptions'),
      admin: {
        description: words('hasChannelCaptionsHelp'),
        condition: (data) => typeof data.channelUrl === 'string' && data.channelUrl !== '',
      },
    },
    captionsField,
    {
      name: 'isSilent',
      type: 'checkbox',
      label: words('isSilent'),
      admin: { description: words('isSilentHelp') },
    },
    transcriptField(words('transcript'), words('transcriptHelp')),
    chaptersField,
    besideRecordingField,
  ],
  sideFields: [
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'video',
      label: words('form'),
      options: videoForms.map((value) => ({
        value,
        label: { vi: vi.newsroom.forms[value], en: en.newsroom.forms[value] },
      })),
      admin: { position: 'sidebar' },
    },
  ],
  columns: ['form'],
});
