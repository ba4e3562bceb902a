import { describe, expect, it } from 'vitest';
import { stripFrameworkScripts } from '../../../src/delivery/stripFrameworkScripts';

/** As Next 16 sends it: hints, hydration comments, flight data, polyfills. */
const nextPage = [
  '<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/m.js"/>',
  '<link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<script src="/_next/static/chunks/c.js" async=""></script><title>Đất đai &amp; xây dựng</title>',
  '<script src="/_next/static/chunks/p.js" noModule=""></script></head>',
  '<body><div hidden=""><!--$--><!--/$--></div><main><h1>Một<!-- --> <!-- -->bài</h1>',
  '<script type="application/ld+json">{"headline":"\\u003c/script> & 1 < 2"}</script>',
  '<pre>  giữ\n  nguyên</pre><div hidden="" id="chu-giai">Ghi chú</div></main><!--$--><!--/$-->',
  '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>',
  '<script src="/_next/static/chunks/c.js" id="_R_" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"0:{\\"P\\":null,\\"x\\":\\"<b>\\"}"])</script>',
  '<script src="/islands/zoom.js" type="module" data-island=""></script></body></html>',
].join('');

describe('removing the framework from a page', () => {
  const stripped = stripFrameworkScripts(nextPage);

  it('leaves no script but JSON-LD and our own islands', () => {
    expect(stripped.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/ld+json">',
      '<script src="/islands/zoom.js" type="module" data-island="">',
    ]);
  });

  it.each(['__next_f', 'requestAnimationFrame', 'chunks/b.js', 'chunks/m.js', 'chunks/p.js', '<!--'])(
    'leaves no trace of %s',
    (trace) => {
      expect(stripped).not.toContain(trace);
    },
  );

  it.each([
    '<!DOCTYPE html><html lang="vi">',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">',
    '<link rel="preload" href="/_next/static/media/f.woff2" as="font" crossorigin="" type="font/woff2">',
    '<title>Đất đai &amp; xây dựng</title>',
    '<body><main><h1>Một bài</h1>',
    '{"headline":"\\u003c/script> & 1 < 2"}',
    '<pre>  giữ\n  nguyên</pre>',
    '<div hidden="" id="chu-giai">Ghi chú</div>',
  ])('keeps %s', (part) => {
    expect(stripped).toContain(part);
  });

  it.each([
    ['an inline script that claims to be an island', '<script data-island>alert(1)</script>'],
    ['an upper-case script', '<SCRIPT>alert(1)</SCRIPT>'],
    ['an unclosed script', '<script>alert(1)'],
    ['a script in a template', '<template><script>alert(1)</script></template>'],
    ['a script in SVG', '<svg><script>alert(1)</script></svg>'],
    ['a module', '<script type="module">alert(1)</script>'],
  ])('removes %s', (_, script) => {
    expect(stripFrameworkScripts(`<!DOCTYPE html><p>a</p>${script}`)).not.toContain('alert');
  });

  it('changes nothing the second time', () => {
    expect(stripFrameworkScripts(stripped)).toBe(stripped);
  });
});
