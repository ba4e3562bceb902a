import type { Embed } from '../content/embedPaths';
import type { AddressLookups, RenderResolution } from './resolution';
import { itemTag } from './tags';

/**
 * What a block for another portal answers. One that is gone gets a short notice in the form that was
 * asked for, never a page of ours: a server that includes it would put that into its own.
 */
export async function resolveEmbed(
  embed: Embed,
  canonical: string,
  lookups: AddressLookups,
): Promise<RenderResolution> {
  const { locale, target, form } = embed;
  const found: RenderResolution = {
    type: 'render',
    internalPath: `/nhung/${locale}${canonical.slice(canonical.indexOf('/nhung') + '/nhung'.length)}`,
    cacheKey: canonical,
    status: 200,
    kind: form,
    tags: [],
  };
  if (target.type === 'latest') return found;
  if (target.type === 'topic') return (await lookups.hasList(locale, target)) ? found : absent(embed);
  const state = await lookups.itemState(locale, target.shortId);
  if (!state) return absent(embed);
  const tags = [itemTag(locale, target.shortId)];
  if (state.status === 'live') return { ...found, tags };
  return { ...found, tags, status: 410, cacheKey: `410:${canonical}` };
}

/** All unknown blocks of a language and form share one answer, so they cannot fill the cache. */
function absent({ locale, form }: Embed): RenderResolution {
  return {
    type: 'render',
    internalPath: `/nhung/${locale}/khong-tim-thay${form === 'fragment' ? '.html' : ''}`,
    cacheKey: `404:nhung:${locale}:${form}`,
    status: 404,
    kind: form,
    tags: [],
  };
}
