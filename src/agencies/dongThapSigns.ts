/** A lotus over the furrows of a field: a sign of our own, not an official emblem. */
export const dongThapLogo = {
  width: 48,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">',
    '<path fill="#A82B66" d="M0 0h48v48H0z"/>',
    '<path fill="#2E6A3A" d="M0 34.5h48V48H0z"/>',
    '<path fill="#A9D3AF" d="M13 34.5h.8L-12.6 48h-2.8zM17.4 34.5h.8L3.4 48h-2.8zM20.8 34.5h.8L15.4 48h-2.8zM23.6 34.5h.8L25.4 48h-2.8zM26.4 34.5h.8L35.4 48h-2.8zM29.8 34.5h.8L47.4 48h-2.8zM34.2 34.5h.8L63.4 48h-2.8z"/>',
    '<path fill="#F3C3D9" d="M24 33C14 34 5 28 3 19c7-1 12 1 15 5zM24 33c10 1 19-5 21-14-7-1-12 1-15 5z"/>',
    '<path fill="#FFFFFF" d="M24 33C14 30 9.5 21 11.5 11c6 2 10 6 12.5 12zM24 33c10-3 14.5-12 12.5-22-6 2-10 6-12.5 12z"/>',
    '<path fill="#A82B66" d="M24 34.5c-7.2-7-9.2-21 0-32 9.2 11 7.2 25 0 32z"/>',
    '<path fill="#FFFFFF" d="M24 33c-5.5-6.5-7-18 0-27.5 7 9.5 5.5 21 0 27.5z"/>',
    '</svg>',
  ].join(''),
};

/** Lotus petals in line over the lines of fields; one flower is 120 wide, so the strip has no seam. */
export const dongThapMotif = {
  width: 120,
  height: 48,
  svg: [
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="48" viewBox="0 0 120 48">',
    '<path fill="none" stroke="#5E9668" stroke-width="1.2" d="M0 40.5h120M0 44.5h120M0 36.5h40M80 36.5h40M0 32.5h32M88 32.5h32M0 28.5h26M94 28.5h26"/>',
    '<path fill="none" stroke="#C8588F" stroke-width="1.5" stroke-linejoin="round" d="M60 36c-12 0-22-5-26-15 9-1 16 1 21 6M60 36c12 0 22-5 26-15-9-1-16 1-21 6M60 36c-10-4-15-13-12-24 5 2 9 6 11 11M60 36c10-4 15-13 12-24-5 2-9 6-11 11M60 36c-7-8-7-23 0-34 7 11 7 26 0 34"/>',
    '</svg>',
  ].join(''),
};
