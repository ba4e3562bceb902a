/** A wave that breaks on the coast under the sun: a sign of our own, not an official emblem. */
export const soKhcnQuangNgaiLogo = {
  width: 48,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">',
    '<path fill="#0C6464" d="M0 0h48v48H0z"/>',
    '<path fill="#F0B26B" d="M9.5 4.5a5 5 0 1 1 0 10 5 5 0 1 1 0-10z"/>',
    '<path fill="none" stroke="#FFFFFF" stroke-width="3.2" stroke-linecap="round" d="M-8 44C8 44 10 12 27 12c9 0 14 6 14 13 0 6-4 10-9.5 10-5 0-8-3-8-7 0-3.5 2.5-6 5.5-6 2.5 0 4.5 2 4.5 4.5"/>',
    '<path fill="none" stroke="#9FD6D2" stroke-width="1.8" stroke-linecap="round" d="M-4 50C12 49 13 34 17 29M4 52c11-3 11-10 14-15M50 39.7c-9 3.6-19.5 3.6-28 .8M50 44.4c-10 3-20.5 3-30 .6"/>',
    '</svg>',
  ].join(''),
};

/** Running waves on the line of the sea, the last line lit by the sun; one wave is 48 wide, so the strip has no seam. */
export const soKhcnQuangNgaiMotif = {
  width: 96,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48" viewBox="0 0 96 48">',
    '<path fill="none" stroke="#3F9A97" stroke-width="1.5" stroke-linecap="round" d="M0 36c12 0 12-24 27-24 8 0 12 5 12 11 0 5-4 9-8.5 9-4 0-7-2.5-7-6 0-3 2-5 4.5-5 2 0 3.5 1.5 3.5 3.5M0 36c20 0 30 0 48 0M48 36c12 0 12-24 27-24 8 0 12 5 12 11 0 5-4 9-8.5 9-4 0-7-2.5-7-6 0-3 2-5 4.5-5 2 0 3.5 1.5 3.5 3.5M48 36c20 0 30 0 48 0"/>',
    '<path fill="none" stroke="#3F9A97" stroke-width="1" d="M0 40.5h96"/>',
    '<path fill="none" stroke="#C4853F" stroke-width="1" d="M0 44.5h96"/>',
    '</svg>',
  ].join(''),
};
