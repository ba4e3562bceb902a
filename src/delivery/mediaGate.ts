import { LRUCache } from 'lru-cache';
import { mediaTag } from './tags';

/** Says whether a media file may be seen by everybody; remembers yes, until a change names the file. */
export interface MediaGate {
  isPublic(mediaId: string): Promise<boolean>;
  forget(tags: Iterable<string>): void;
}

export function createMediaGate(
  lookUp: (mediaId: string) => Promise<boolean>,
  maxRemembered = 10_000,
): MediaGate {
  const known = new LRUCache<string, Promise<boolean>>({ max: maxRemembered });
  return {
    isPublic(mediaId) {
      const tag = mediaTag(mediaId);
      const remembered = known.get(tag);
      if (remembered) return remembered;
      const asked = lookUp(mediaId);
      known.set(tag, asked);
      const drop = () => {
        if (known.peek(tag) === asked) known.delete(tag);
      };
      // A "no" is asked again next time: guessed ids must not push out what is public.
      asked.then((isPublic) => {
        if (!isPublic) drop();
      }, drop);
      return asked;
    },
    forget(tags) {
      for (const tag of tags) known.delete(tag);
    },
  };
}
