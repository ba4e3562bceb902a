import { describe, expect, it } from 'vitest';
import { parseChannelVideo } from '../../../src/content/channelVideo';

describe('the address of a video on YouTube', () => {
  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'http://youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&t=30s',
    'https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?si=abcdef',
    'youtu.be/dQw4w9WgXcQ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    '  https://WWW.YouTube.com/embed/dQw4w9WgXcQ ',
  ])('is kept in one spelling: %s', (address) => {
    expect(parseChannelVideo(address)).toEqual({
      platform: 'youtube',
      url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      playerUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    });
  });
});

describe('the address of a video on Facebook', () => {
  it.each([
    [
      'https://www.facebook.com/boxaydung/videos/1234567890/',
      'https://www.facebook.com/boxaydung/videos/1234567890/',
    ],
    [
      'https://m.facebook.com/boxaydung/videos/tua-de/1234567890',
      'https://www.facebook.com/boxaydung/videos/1234567890/',
    ],
    [
      'https://www.facebook.com/watch/?v=1234567890&ref=sharing',
      'https://www.facebook.com/watch/?v=1234567890',
    ],
    ['https://www.facebook.com/watch?v=1234567890', 'https://www.facebook.com/watch/?v=1234567890'],
    ['https://facebook.com/reel/1234567890?fs=e', 'https://www.facebook.com/reel/1234567890'],
    ['https://fb.watch/aBc_123/', 'https://fb.watch/aBc_123/'],
  ])('%s is a link without a player', (address, url) => {
    expect(parseChannelVideo(address)).toEqual({ platform: 'facebook', url });
  });
});

describe('an address on Zalo', () => {
  it('keeps its page and loses what follows the reader', () => {
    expect(parseChannelVideo('http://video.zalo.me/clip/abc123?utm_source=zalo&fbclid=1&id=7#top')).toEqual({
      platform: 'zalo',
      url: 'https://video.zalo.me/clip/abc123?id=7',
    });
  });
});

describe('what is no video of a channel', () => {
  it.each([
    '',
    'video hay',
    'https://www.youtube.com/@boxaydung',
    'https://www.youtube.com/watch?v=tooshort',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'https://example.org/watch?v=dQw4w9WgXcQ',
    'https://www.facebook.com/boxaydung',
    'https://www.facebook.com/boxaydung/videos/',
    'https://notfacebook.com/a/videos/123',
    'https://zalo.me/',
    'https://notzalo.me/clip/1',
    'javascript:alert(1)',
    'ftp://youtu.be/dQw4w9WgXcQ',
  ])('is refused: %s', (address) => {
    expect(parseChannelVideo(address)).toBeUndefined();
  });
});
