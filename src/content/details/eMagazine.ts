import type { Block, Picture, Table, Inline } from '../blocks';
import type { Chart } from '../chart';
import type { FileAsset } from '../files';

/** One part of an e-magazine. Every scene makes sense without motion, without styles and in print. */
export type Scene =
  | { type: 'chapter'; number: number; title: string }
  | { type: 'text'; blocks: Block[] }
  | { type: 'picture'; picture: Picture; width: 'full' | 'wide' | 'column' }
  | { type: 'pair'; pictures: Picture[] }
  | { type: 'gallery'; caption?: string; pictures: Picture[] }
  | { type: 'quote'; words: Inline[]; attribution?: string; picture?: Picture }
  | { type: 'numbers'; numbers: { value: string; label: string; note?: string }[] }
  | { type: 'chart'; chart: Chart }
  | { type: 'table'; table: Table; source?: string }
  | { type: 'timeline'; title?: string; events: { time: string; title: string; text?: string }[] }
  /** A map or diagram: its words are required, since its alt text cannot hold them. */
  | { type: 'diagram'; picture: Picture; explanation: Block[] }
  | {
      type: 'video';
      file: FileAsset;
      poster?: Picture;
      captions: FileAsset[];
      caption?: string;
      /** Everything said and shown, in words (WCAG 2.2, 1.2.3); empty for a film without sound. */
      transcript: Block[];
    }
  | { type: 'audio'; file: FileAsset; title: string; transcript: Block[] }
  | { type: 'beforeAfter'; before: Picture; after: Picture; caption?: string };

export interface EMagazineDetails {
  cover: {
    /** For wide screens. */
    picture?: Picture;
    /** For phones held upright; the wide one is cut where there is none. */
    portrait?: Picture;
    /** Silent, plays only where motion is welcome. */
    loop?: FileAsset;
  };
  scenes: Scene[];
  credits: { role: string; names: string }[];
}
