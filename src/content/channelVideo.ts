import type { ChannelVideo } from './details/video';

/**
 * The film that an address on a platform names, in the one spelling we keep; undefined for anything else.
 * Only YouTube has a player that stores nothing before the reader presses play; the others are links.
 */
export function parseChannelVideo(address: string): ChannelVideo | undefined {
  const text = address.trim();
  const written = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const host = url.hostname.toLowerCase().replace(/^(?:www|m|web)\./, '');
  return youtubeVideo(host, url) ?? facebookVideo(host, url) ?? zaloVideo(host, url);
}

const youtubeId = /^[A-Za-z0-9_-]{11}$/;

function youtubeVideo(host: string, url: URL): ChannelVideo | undefined {
  const [first = '', second = ''] = segmentsOf(url);
  let id: string | null = null;
  if (host === 'youtu.be') id = first;
  else if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    id = ['embed', 'shorts', 'live', 'v'].includes(first) ? second : url.searchParams.get('v');
  }
  if (id === null || !youtubeId.test(id)) return undefined;
  return {
    platform: 'youtube',
    url: `https://www.youtube.com/watch?v=${id}`,
    playerUrl: `https://www.youtube-nocookie.com/embed/${id}`,
  };
}

function facebookVideo(host: string, url: URL): ChannelVideo | undefined {
  const segments = segmentsOf(url);
  if (host === 'fb.watch') {
    const [code] = segments;
    return code ? facebook(`https://fb.watch/${code}/`) : undefined;
  }
  if (host !== 'facebook.com') return undefined;
  const [first, second] = segments;
  const watched = first === 'watch' ? url.searchParams.get('v') : null;
  if (watched !== null && /^\d+$/.test(watched)) {
    return facebook(`https://www.facebook.com/watch/?v=${watched}`);
  }
  if (first === 'reel' && second !== undefined && /^\d+$/.test(second)) {
    return facebook(`https://www.facebook.com/reel/${second}`);
  }
  // `/<page>/videos/<id>` or `/<page>/videos/<words>/<id>`.
  const id = segments.at(-1);
  if (first === undefined || second !== 'videos' || id === undefined || !/^\d+$/.test(id)) return undefined;
  return facebook(`https://www.facebook.com/${first}/videos/${id}/`);
}

function facebook(url: string): ChannelVideo {
  return { platform: 'facebook', url };
}

/** Zalo has no one form of address, so what names a page there is kept, without what follows the reader. */
function zaloVideo(host: string, url: URL): ChannelVideo | undefined {
  if (host !== 'zalo.me' && !host.endsWith('.zalo.me')) return undefined;
  if (segmentsOf(url).length === 0) return undefined;
  const kept = new URL(`https://${url.hostname.toLowerCase()}${url.pathname}`);
  for (const [name, value] of url.searchParams) {
    if (!/^(?:utm_|fbclid|gclid|zarsrc|src$)/.test(name)) kept.searchParams.append(name, value);
  }
  return { platform: 'zalo', url: kept.href };
}

function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}
