import { type z } from 'zod';
import type { ItemKind } from '../../content/kinds';
import type { ItemRelation } from './itemRelation';
import type { LexicalBody } from './lexicalNodes';

/** Document ids by the names that authors of seeds use. A name that is nowhere is an error of the file. */
export interface SeedNames {
  picture: (name: string) => string;
  file: (name: string) => string;
  topic: (slug: string) => string;
  unit: (slug: string) => string;
  show: (slug: string) => string;
  /** For a field that leads to one collection. */
  itemId: (key: string) => string;
  /** For a field that leads to items of any kind. */
  item: (key: string) => ItemRelation;
}

/** The texts of a file and whatever Markdown stands in its front matter, as the editor keeps text. */
export interface SeedTexts {
  /** The text after `=== name ===`, or the first one (`body`); undefined when the file has none of that name. */
  text(name: string): LexicalBody | undefined;
  markdown(source: string): LexicalBody;
  /** Id of a row of the form, the same in both languages of the item. */
  rowId(field: string, index: number): string;
}

type Fields = Record<string, unknown>;

/** How the files of one kind become documents of the newsroom. */
export interface SeedKind {
  kind: ItemKind;
  /** Folder below the agency's. */
  folder: string;
  /** Front matter that belongs to all languages. */
  shared: z.ZodRawShape;
  /** Front matter that each language says for itself; a translation repeats it. */
  localised: z.ZodRawShape;
  /** Names of the texts of a file. */
  texts: readonly string[];
  toShared(front: Fields, names: SeedNames): Fields;
  toLocalised(front: Fields, texts: SeedTexts, names: SeedNames): Fields;
}

interface TypedSeedKind<S extends z.ZodRawShape, L extends z.ZodRawShape> {
  kind: ItemKind;
  folder: string;
  shared: S;
  localised: L;
  texts: readonly string[];
  toShared(front: z.infer<z.ZodObject<S>>, names: SeedNames): Fields;
  toLocalised(front: z.infer<z.ZodObject<L>>, texts: SeedTexts, names: SeedNames): Fields;
}

/** A kind whose conversions know the types of its front matter; the loader knows only that it was checked. */
export function seedKind<S extends z.ZodRawShape, L extends z.ZodRawShape>(
  typed: TypedSeedKind<S, L>,
): SeedKind {
  return {
    ...typed,
    toShared: (front, names) => typed.toShared(front as z.infer<z.ZodObject<S>>, names),
    toLocalised: (front, texts, names) => typed.toLocalised(front as z.infer<z.ZodObject<L>>, texts, names),
  };
}
