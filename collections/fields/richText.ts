import {
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { bodyEditor } from './body';

type Own = Pick<RichTextField, 'name' | 'label'> & { localized?: boolean; required?: boolean; help?: Words };

type Words = Record<'vi' | 'en', string>;

/** A text with all that a body may hold, under another name. */
export function textField({ help, ...own }: Own): RichTextField {
  return { ...own, type: 'richText', editor: bodyEditor, admin: { description: help } };
}

/** Tables and the lines above them, as they are pasted from a spreadsheet. */
export function tableField({ help, ...own }: Own): RichTextField {
  return { ...own, type: 'richText', editor: tableEditor, admin: { description: help } };
}

const tableEditor = lexicalEditor({
  features: [ParagraphFeature(), EXPERIMENTAL_TableFeature(), FixedToolbarFeature()],
});
