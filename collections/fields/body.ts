import {
  AlignFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
  BlockquoteFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, Field } from 'payload';
import { linkableCollections, slugs } from '../slugs';

const gallery: Block = {
  slug: 'gallery',
  admin: { disableBlockName: true },
  labels: { singular: { vi: 'Bộ ảnh', en: 'Gallery' }, plural: { vi: 'Bộ ảnh', en: 'Galleries' } },
  fields: [
    { name: 'caption', type: 'text', label: { vi: 'Chú thích chung', en: 'Caption' } },
    {
      name: 'pictures',
      type: 'array',
      minRows: 2,
      label: { vi: 'Ảnh', en: 'Pictures' },
      labels: { singular: { vi: 'Ảnh', en: 'Picture' }, plural: { vi: 'Ảnh', en: 'Pictures' } },
      fields: [
        {
          name: 'picture',
          type: 'upload',
          relationTo: slugs.media,
          required: true,
          label: { vi: 'Ảnh', en: 'Picture' },
        },
      ],
    },
  ],
};

const quotation: Block = {
  slug: 'quotation',
  admin: { disableBlockName: true },
  labels: { singular: { vi: 'Trích dẫn', en: 'Quotation' }, plural: { vi: 'Trích dẫn', en: 'Quotations' } },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: { vi: 'Lời trích', en: 'Text' } },
    { name: 'attribution', type: 'text', label: { vi: 'Người nói hoặc văn bản', en: 'Attribution' } },
  ],
};

const embed: Block = {
  slug: 'embed',
  admin: { disableBlockName: true },
  labels: {
    singular: { vi: 'Bài liên quan', en: 'Our item' },
    plural: { vi: 'Bài liên quan', en: 'Our items' },
  },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: linkableCollections,
      required: true,
      label: { vi: 'Bài của chuyên mục', en: 'Item of the column' },
    },
  ],
};

/** What a reader can be shown on any device and in any feed, and nothing else. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    AlignFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: linkableCollections }),
    UploadFeature({ enabledCollections: [slugs.media] }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: [gallery, quotation, embed] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

export const bodyField: Field = {
  name: 'body',
  type: 'richText',
  localized: true,
  required: true,
  label: { vi: 'Nội dung', en: 'Body' },
  editor: bodyEditor,
};
