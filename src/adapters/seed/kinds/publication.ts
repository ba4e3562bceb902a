import { z } from 'zod';
import { publicationForms } from '../../../content/details/publication';
import { seedKind } from '../seedKind';

const words = z.string().trim().min(1);

/** The body of the file is the introduction; cover, pages and contents come out of the first file. */
export const publicationSeed = seedKind({
  kind: 'publication',
  folder: 'publications',
  shared: {
    form: z.enum(publicationForms),
    /** Names in `files.yaml`; the first is the one to open. */
    files: z.array(words).default([]),
    /** Keys of the items that a bulletin is put together from. */
    compiledFrom: z.array(words).default([]),
    issuedOn: z.iso.date(),
  },
  localised: { issuer: words, edition: words.optional() },
  texts: ['body'],
  toShared: ({ form, files, compiledFrom, issuedOn }, names) => ({
    form,
    files: files.map((name) => ({ file: names.file(name) })),
    compiledFrom: compiledFrom.map(names.item),
    issuedOn: `${issuedOn}T00:00:00.000Z`,
  }),
  toLocalised: ({ issuer, edition }, texts) => ({ issuer, edition, body: texts.text('body') }),
});
