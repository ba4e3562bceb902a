import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderAtom } from '../../../src/feeds/atom';
import { contentItem, feedChannel, text, tombstone } from '../../support/contentItem';

describe('Atom', () => {
  it('carries a tombstone with id, time, author and reason of a withdrawn entry (RFC 6721)', () => {
    const document = renderAtom(feedChannel({ items: [], tombstones: [tombstone()] }));
    expect(document).toContain(
      '<at:deleted-entry ref="tag:moc.example.gov.vn,2026:0192a000-0000-7000-8000-00000000a099:vi" when="2026-11-19T02:00:00.000Z">',
    );
    expect(document).toMatch(/<at:by>\s*<name>Bộ Xây dựng<\/name>\s*<\/at:by>/);
    expect(document).toContain('<at:comment>Số liệu chưa được kiểm chứng.</at:comment>');
  });

  it('gives no reason for an entry that is gone, even if it was given one', () => {
    const gone = tombstone({
      withdrawal: { mode: 'gone', at: '2026-11-19T02:00:00.000Z', reason: 'bí mật' },
    });
    const document = renderAtom(feedChannel({ items: [], tombstones: [gone] }));
    expect(document).toContain('<at:deleted-entry');
    expect(document).not.toMatch(/at:comment|bí mật/);
  });

  it('marks archive documents and points to the current one (RFC 5005 section 4)', () => {
    const archive = {
      number: 2,
      currentPath: '/feeds/all/atom.xml',
      previousPath: '/feeds/all/luu-tru/1/atom.xml',
    };
    const document = renderAtom(feedChannel({ archive }));
    const links = parseAtomFeed(document).links ?? [];
    expect(document).toContain('<fh:archive/>');
    expect(links.find(({ rel }) => rel === 'current')?.href).toBe(
      'https://nq57.example.gov.vn/feeds/all/atom.xml',
    );
    expect(links.find(({ rel }) => rel === 'prev-archive')?.href).toContain('/luu-tru/1/');
  });

  it('has at most one alternate link of a type and language', () => {
    const alternates = (parseAtomFeed(renderAtom(feedChannel())).links ?? []).filter(
      ({ rel }) => rel === 'alternate',
    );
    const keys = alternates.map(({ type, hreflang }) => `${type} ${hreflang ?? ''}`);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
  });

  it('names where a copy comes from by rel=via, never by rel=canonical', () => {
    const copied = contentItem({
      source: { name: 'Báo Xây dựng', url: 'https://baoxaydung.example.vn/tin' },
    });
    const document = renderAtom(feedChannel({ items: [copied] }));
    expect(document).toContain(
      '<link rel="via" href="https://baoxaydung.example.vn/tin" title="Báo Xây dựng"/>',
    );
    expect(document).not.toContain('canonical');
  });

  it('keeps markup that an article quotes as text', () => {
    const body = [
      {
        type: 'paragraph' as const,
        children: [text('Viết &lt;script&gt; hoặc <script>, &khongco; cũng vậy')],
      },
    ];
    const [entry] =
      parseAtomFeed(renderAtom(feedChannel({ items: [contentItem({ body, leadPicture: undefined })] })))
        .entries ?? [];
    expect(entry?.content?.value).toBe(
      '<p>Viết &amp;lt;script&amp;gt; hoặc &lt;script>, &amp;khongco; cũng vậy</p>',
    );
  });

  it('says which entries changed: updated follows the correction, published stays', () => {
    const [entry] = parseAtomFeed(renderAtom(feedChannel())).entries ?? [];
    expect([entry?.published, entry?.updated]).toEqual([
      '2026-11-20T07:05:00.000Z',
      '2026-11-20T09:20:00.000Z',
    ]);
  });
});
