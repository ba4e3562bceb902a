import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { renderJsonFeed } from '../../src/feeds/jsonFeed';
import { itemKinds } from '../../src/content/kinds';
import { channelCases } from '../support/channelCases';

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1) with our extension. Strict: a member nobody promised fails.
 * Consumers rely on this shape; it may only grow.
 */
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });
const entryId = z.string().regex(/^tag:[a-z0-9.-]+,\d{4}:.+:(vi|en)$/);
const time = z.iso.datetime();
const named = z.strictObject({ slug: z.string(), name: z.string() });

const item = z.strictObject({
  id: entryId,
  url: z.url(),
  external_url: z.url().optional(),
  title: z.string().min(1),
  summary: z.string().min(1).optional(),
  content_html: z.string(),
  image: z.url().optional(),
  banner_image: z.url().optional(),
  date_published: time,
  date_modified: time,
  authors: z.array(author).min(1),
  tags: z.array(z.string()),
  language: z.enum(['vi', 'en']),
  attachments: z
    .array(
      z.strictObject({
        url: z.url(),
        mime_type: z.enum(['image/jpeg', 'video/mp4', 'audio/mpeg']),
        size_in_bytes: z.int().positive(),
        duration_in_seconds: z.number().positive().optional(),
      }),
    )
    .max(1)
    .optional(),
  _nq57: z.strictObject({
    status: z.enum(['published', 'corrected']),
    kind: z.enum(itemKinds),
    genre: z.string().optional(),
    item_id: z.string().startsWith('tag:'),
    topics: z.array(named),
    unit: named.optional(),
    audiences: z.array(z.string()),
    source: z.strictObject({ name: z.string(), url: z.url().optional() }).optional(),
    corrections: z.array(z.strictObject({ at: time, note: z.string() })).optional(),
    ai_label: z.string().optional(),
  }),
});

const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  icon: z.url(),
  language: z.enum(['vi', 'en']),
  authors: z.array(author).length(1),
  next_url: z.url().optional(),
  hubs: z.array(z.strictObject({ type: z.literal('WebSub'), url: z.url() })).optional(),
  _nq57: z.strictObject({
    id: z.string().startsWith('tag:'),
    agency_code: z.string().min(1),
    date_modified: time,
    archive: z.int().positive().optional(),
    current_url: z.url().optional(),
    withdrawn: z.array(
      z.strictObject({
        id: entryId,
        date_withdrawn: time,
        reason: z.string().optional(),
        moved_to: z.url().optional(),
      }),
    ),
  }),
  items: z.array(item),
});

describe.each(channelCases)('the JSON feed of "$name"', ({ channel }) => {
  const feed = jsonFeed.parse(JSON.parse(renderJsonFeed(channel('feed.json'))));

  it('continues elsewhere than at itself', () => {
    expect(feed.next_url).not.toBe(feed.feed_url);
  });

  it('has every item once and none of them withdrawn', () => {
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed._nq57.withdrawn.filter(({ id }) => ids.includes(id))).toEqual([]);
  });
});
